import type { Model, Property, Type, TypeDeclaration, TypeId } from '../model/model.ts';
import { splitWords } from '../values/casing.ts';
import { type Direction, type Directions, findDirections } from './directions.ts';
import { planEnum } from './enumerations.ts';
import { TypeMerger } from './merge-types.ts';
import { identifierWords } from './naming.ts';
import { TypeNormalizer } from './normalize-types.ts';
import type { Declaration, DeclarationId, PlanProblem, PlanProperty, Shape, Usage } from './plan.ts';
import { isTypeName } from './type-names.ts';
import { type PlannedUnion, type PlannedVariant, planUnion } from './unions.ts';

/** Place of a type in the description. Inline schemas are named after it. */
export interface Place {
  readonly id: DeclarationId;
  readonly words: readonly string[];
  readonly direction: Direction;
  readonly usage: Usage;
  /** Number of enclosing inline types. */
  readonly depth: number;
}

/** Deeper inline types can only come from merging schemas endlessly. */
const maxDepth = 20;

export const onlyRequest: Usage = { request: true, response: false };
export const onlyResponse: Usage = { request: false, response: true };

type ObjectType = Extract<Type, { kind: 'object' }>;
type UnionType = Extract<Type, { kind: 'union' }>;
type WithoutDetails<T> = T extends Declaration
  ? Omit<T, 'id' | 'words' | 'description' | 'deprecated' | 'isNamed' | 'usage'>
  : never;

/** The part of a declaration that follows from its type. */
export type Content = WithoutDetails<Declaration>;

/** Builds the shapes of a model's types, and the declarations that they refer to. */
export class DeclarationBuilder {
  readonly declarations = new Map<DeclarationId, Declaration>();
  readonly problems: PlanProblem[] = [];
  readonly #types: Model['types'];
  readonly #typeNames: ReadonlyMap<DeclarationId, string>;
  readonly #directions: Directions;
  readonly #merger: TypeMerger;
  readonly #normalizer: TypeNormalizer;

  /** Places of the inline variants of named unions, which other unions share. */
  readonly #homes: Readonly<Record<Direction, Map<Type, Place>>> = {
    request: new Map(),
    response: new Map(),
  };
  /** Places of the inline types that contain the current type. */
  readonly #enclosing: Readonly<Record<Direction, Map<Type, DeclarationId>>> = {
    request: new Map(),
    response: new Map(),
  };

  constructor(model: Model) {
    this.#types = model.types;
    this.#typeNames = model.client.typeNames;
    this.#directions = findDirections(model);
    this.#merger = new TypeMerger(model.types);
    this.#normalizer = new TypeNormalizer(model.types, this.#merger);
    for (const declaration of model.types.values())
      for (const place of this.#placesOf(declaration)) this.#findHomes(declaration, place);
    for (const declaration of model.types.values())
      for (const place of this.#placesOf(declaration)) this.#declareNamed(declaration, place);
  }

  /** Shape of a type at a place. Declares the objects, unions and enumerations of an inline type. */
  shapeOf(type: Type, place: Place): Shape {
    const { type: value, isNullable } = this.#normalizer.normalize(type);
    if (value.kind === 'never' && type.kind === 'intersection') {
      this.problems.push({ kind: 'contradiction', id: place.id, name: '' });
      return { kind: 'any' };
    }
    const shape = this.#inlineShape(value, this.#homes[place.direction].get(value) ?? place);
    return isNullable ? nullable(shape) : shape;
  }

  /** Shape of a type without `null`. A type that contains itself, or is a variant of a named union, is declared once. */
  #inlineShape(type: Type, inlinePlace: Place): Shape {
    const place = this.#renamed(inlinePlace, 'clientName' in type ? type.clientName : undefined);
    const { id, words, usage, direction } = place;
    const enclosing = this.#enclosing[direction];
    const declared = enclosing.get(type) ?? (this.declarations.has(id) ? id : undefined);
    if (declared !== undefined) return { kind: 'reference', id: declared };
    if (place.depth > maxDepth) return { kind: 'any' };
    enclosing.set(type, id);
    const content = this.#contentOf(type, place);
    enclosing.delete(type);
    if (content.kind === 'alias') return content.shape;
    this.declarations.set(id, {
      ...content,
      id,
      words,
      usage,
      description: '',
      deprecated: false,
      isNamed: false,
    });
    return { kind: 'reference', id };
  }

  /** Applies the name of the configuration or of `x-rosetta-name`. */
  #renamed(place: Place, clientName: string | undefined): Place {
    const name = this.#typeNames.get(place.id) ?? clientName;
    if (name === undefined) return place;
    if (isTypeName(name)) return { ...place, words: splitWords(name) };
    this.problems.push({ kind: 'name', id: place.id, name });
    return place;
  }

  #placesOf({ id, name, clientName }: TypeDeclaration): readonly Place[] {
    const usage = this.#directions.usageOf(id);
    const words = identifierWords(
      clientName !== undefined && isTypeName(clientName) ? clientName : name,
      'schema',
    );
    const places: readonly Place[] = this.#directions.isSplit(id)
      ? [
          { id, words, usage: onlyResponse, direction: 'response', depth: 0 },
          {
            id: requestId(id),
            words: [...words, 'input'],
            usage: onlyRequest,
            direction: 'request',
            depth: 0,
          },
        ]
      : [{ id, words, usage, direction: usage.response ? 'response' : 'request', depth: 0 }];
    return places.map((place) => this.#renamed(place, undefined));
  }

  #findHomes({ id, type }: TypeDeclaration, place: Place): void {
    const { type: value } = this.#normalizer.normalize(type);
    if (value.kind !== 'union') return;
    const directions: readonly Direction[] = this.#directions.isSplit(id)
      ? [place.direction]
      : ['request', 'response'];
    for (const variant of this.#planUnion(value).variants)
      if (variant.type.kind === 'object')
        for (const direction of directions)
          this.#homes[direction].set(variant.type, variantPlace(place, variant));
  }

  #declareNamed({ description, deprecated, type }: TypeDeclaration, place: Place): void {
    const { id, words, usage } = place;
    const content = this.#contentOf(this.#normalizer.normalize(type).type, place);
    this.declarations.set(id, { ...content, id, words, usage, description, deprecated, isNamed: true });
  }

  /** `null` is part of the reference, so that the declaration has the name of the value. */
  #referenceTo(id: TypeId, direction: Direction): Shape {
    const target = this.#types.get(id)?.type;
    if (!target) return { kind: 'any' };
    const isRequest = direction === 'request' && this.#directions.isSplit(id);
    const reference: Shape = { kind: 'reference', id: isRequest ? requestId(id) : id };
    return this.#normalizer.normalize(target).isNullable ? nullable(reference) : reference;
  }

  /** Content of a type without `null`. A type that needs no declaration is an alias. */
  #contentOf(type: Type, place: Place): Content {
    switch (type.kind) {
      case 'object':
        return this.#objectContent(type, place);
      case 'union':
        return this.#unionContent(type, place);
      case 'enum':
        return planEnum(type);
      default:
        return { kind: 'alias', shape: this.#simpleShape(type, place) };
    }
  }

  #simpleShape(type: Exclude<Type, { kind: 'object' | 'union' | 'enum' }>, place: Place): Shape {
    switch (type.kind) {
      case 'number': {
        const { integer, kind: _, ...details } = type;
        return { kind: integer ? 'integer' : 'number', ...details };
      }
      case 'binary':
        return { kind: 'file' };
      case 'array':
        return { kind: 'array', items: this.shapeOf(type.items, within(place, '[]', ['item'])) };
      case 'tuple':
        return {
          kind: 'tuple',
          items: type.items.map((item, index) =>
            this.shapeOf(item, within(place, `[${index}]`, ['item', String(index + 1)])),
          ),
          rest: this.shapeOf(type.rest, within(place, '[]', ['item'])),
        };
      case 'reference':
        return this.#referenceTo(type.id, place.direction);
      case 'intersection':
        return { kind: 'any' };
      default:
        return type;
    }
  }

  #objectContent({ properties, additional }: ObjectType, place: Place): Content {
    const visible = properties.filter(({ readOnly, writeOnly }) =>
      place.direction === 'request' ? !readOnly : !writeOnly,
    );
    const values = additional && this.shapeOf(additional, within(place, '{}', ['value']));
    if (properties.length === 0)
      return { kind: 'alias', shape: { kind: 'map', values: values ?? { kind: 'any' } } };
    return {
      kind: 'object',
      properties: visible.map((property) => this.#planProperty(property, place)),
      ...(values ? { additional: values } : {}),
      isRecursive: false,
    };
  }

  #planProperty(property: Property, place: Place): PlanProperty {
    const { name, description, deprecated, optional, type, examples } = property;
    const words = identifierWords(name, 'value');
    return {
      name,
      words,
      description,
      deprecated,
      required: !optional,
      shape: this.shapeOf(type, within(place, `/${name}`, words)),
      ...(property.default === undefined ? {} : { default: property.default }),
      examples,
    };
  }

  #unionContent(type: UnionType, place: Place): Content {
    const { discriminator, variants } = this.#planUnion(type);
    return {
      kind: 'union',
      ...(discriminator === undefined ? {} : { discriminator }),
      variants: variants.map((variant) => {
        const { type: value, ...details } = variant;
        return { ...details, shape: withoutNull(this.shapeOf(value, variantPlace(place, variant))) };
      }),
    };
  }

  #planUnion({ members, discriminator }: UnionType): PlannedUnion {
    return planUnion({ members, discriminator, merger: this.#merger, types: this.#types });
  }
}

function variantPlace(place: Place, { words }: PlannedVariant): Place {
  return within(place, `|${words.join('-')}`, words);
}

function withoutNull(shape: Shape): Shape {
  return shape.kind === 'nullable' ? shape.of : shape;
}

function nullable(shape: Shape): Shape {
  return shape.kind === 'nullable' || shape.kind === 'any' || shape.kind === 'null'
    ? shape
    : { kind: 'nullable', of: shape };
}

function within(place: Place, suffix: string, words: readonly string[]): Place {
  return { ...place, id: place.id + suffix, words: [...place.words, ...words], depth: place.depth + 1 };
}

/** Id of the request form of a schema whose requests and responses differ. */
function requestId(id: TypeId): DeclarationId {
  return `${id}#request`;
}
