import { kindOf } from '../../http/media-type.ts';
import type { Model, Operation, Property, Sample, Type } from '../../model/model.ts';
import {
  ExactNumber,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../values/json.ts';
import { stringifyJson } from '../../values/stringify.ts';

type ObjectType = Extract<Type, { kind: 'object' }>;

/** Recursive types can grow exponentially; values nested deeper than this are assumed to fit. */
const mostSteps = 20_000;
const deepest = 200;

/**
 * Explains why a sample does not fit the client's types: string enums are open, `readOnly` properties are removed, and undocumented properties
 * are not allowed. A snippet of that sample would not compile, and a cast would hide the mismatch.
 *
 * @returns A sentence without a full stop, or undefined if the sample fits.
 */
export function explainMisfit(
  types: Model['types'],
  operation: Pick<Operation, 'body'>,
  { arguments: given, content, request }: Sample,
): string | undefined {
  const wrong = first(given, ({ parameter: { name, location, type }, value }) => {
    // An empty path value is a placeholder for the parameter name.
    if (location === 'path' && value === '') return undefined;
    if (location === 'path' && isEmpty(value)) return `path parameter "${name}" is empty`;
    if (location === 'querystring') return isObject(value) ? undefined : 'the query is not an object';
    return prefix(`parameter "${name}"`, new Fit(types).explain(type, value));
  });
  if (wrong !== undefined || !content || !isTyped(content.mediaType)) return wrong;
  const described = operation.body?.contents.find(({ mediaType }) => mediaType === content.mediaType);
  const parts = request.body?.kind === 'multipart' ? request.body.parts : [];
  const files = new Set(parts.flatMap((part) => (part.kind === 'file' ? [`/${part.name}`] : [])));
  return prefix(
    'the request body',
    described && new Fit(types, files).explain(described.type, content.value),
  );
}

function isEmpty(value: JsonValue): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

function isTyped(mediaType: string): boolean {
  return !mediaType.includes('*') && ['json', 'form', 'multipart'].includes(kindOf(mediaType));
}

function prefix(subject: string, reason: string | undefined): string | undefined {
  return reason && `${subject} does not fit the client's types: ${reason}`;
}

/** True if a sibling type declares the property. */
type Named = (name: string) => boolean;

class Fit {
  readonly #types: Model['types'];
  readonly #files: ReadonlySet<string>;
  #left = mostSteps;
  #depth = 0;

  /** @param files Pointers to values that the snippet replaces by files. */
  constructor(types: Model['types'], files: ReadonlySet<string> = new Set()) {
    this.#types = types;
    this.#files = files;
  }

  explain(type: Type, value: JsonValue, at = '', named: Named = () => false): string | undefined {
    this.#left -= 1;
    if (this.#left < 0 || this.#depth > deepest || this.#files.has(at)) return undefined;
    this.#depth += 1;
    const reason = this.#explainKind(type, value, at, named);
    this.#depth -= 1;
    return reason;
  }

  #explainKind(type: Type, value: JsonValue, at: string, named: Named): string | undefined {
    switch (type.kind) {
      case 'any':
        return undefined;
      case 'reference':
        return this.explain(this.#follow(type), value, at, named);
      case 'union':
        return this.#explainUnion(type, value, at, named);
      case 'intersection':
        return first(type.members, (member) =>
          this.explain(
            member,
            value,
            at,
            (name) => named(name) || type.members.some((one) => this.#names(one, name, 0)),
          ),
        );
      case 'object':
        return isObject(value) ? this.#explainObject(type, value, at, named) : `${show(at)} is not an object`;
      case 'array':
        return isArray(value)
          ? first(value, (item, index) => this.explain(type.items, item, `${at}/${index}`))
          : `${show(at)} is not an array`;
      case 'tuple':
        return isArray(value) && value.length === type.items.length
          ? first(type.items, (item, index) => this.explain(item, value[index] ?? null, `${at}/${index}`))
          : `${show(at)} is not an array of ${type.items.length} items`;
      default:
        return isScalar(type, value) ? undefined : `${show(at)} is not ${nameOf(type)}`;
    }
  }

  #follow(type: Type): Type {
    let followed = type;
    for (let left = mostSteps; followed.kind === 'reference' && left > 0; left -= 1)
      followed = this.#types.get(followed.id)?.type ?? { kind: 'any' };
    return followed;
  }

  #explainUnion(
    { members, discriminator }: Extract<Type, { kind: 'union' }>,
    value: JsonValue,
    at: string,
    named: Named,
  ): string | undefined {
    const tag = discriminator && isObject(value) ? ownValue(value, discriminator.property) : undefined;
    const id = typeof tag === 'string' ? discriminator?.mapping.get(tag) : undefined;
    if (id !== undefined) return this.explain({ kind: 'reference', id }, value, at, named);
    const reasons = members.map((member) => this.explain(member, value, at, named));
    if (reasons.includes(undefined) && (!discriminator || tag !== undefined)) return undefined;
    const [only] = reasons;
    return members.length === 1 && only !== undefined
      ? only
      : `${show(at)} does not match any type of the union`;
  }

  #explainObject(type: ObjectType, value: JsonObject, at: string, named: Named): string | undefined {
    const properties = new Map(type.properties.map((property) => [property.name, property]));
    const missing = type.properties.find(
      (property) => !property.optional && !isHidden(property) && !Object.hasOwn(value, property.name),
    );
    if (missing) return `${show(at)} must have the property "${missing.name}"`;
    return first(Object.entries(value), ([name, member]) => {
      const property = properties.get(name);
      if (property && !isHidden(property)) return this.explain(property.type, member, `${at}/${name}`);
      const others = isLoose(type) ? undefined : type.additional;
      if (others) return this.explain(others, member, `${at}/${name}`);
      return isLoose(type) && type.properties.length === 0 ? undefined : this.#refuseName(name, at, named);
    });
  }

  #refuseName(name: string, at: string, named: Named): string | undefined {
    return named(name) ? undefined : `${show(at)} has the undocumented property "${name}"`;
  }

  /** True if a type allows a property. */
  #names(type: Type, name: string, depth: number): boolean {
    const followed = this.#follow(type);
    if (followed.kind === 'any') return true;
    if (followed.kind === 'object')
      return (
        (followed.additional !== undefined && (!isLoose(followed) || followed.properties.length === 0)) ||
        followed.properties.some((property) => property.name === name && !isHidden(property))
      );
    if (depth > 8 || (followed.kind !== 'union' && followed.kind !== 'intersection')) return false;
    return followed.members.some((member) => this.#names(member, name, depth + 1));
  }
}

/** True if undocumented properties are allowed by the schema but absent from the type. */
function isLoose({ isUnsaid }: ObjectType): boolean {
  return isUnsaid === true;
}

function isHidden({ readOnly, writeOnly }: Property): boolean {
  return readOnly && !writeOnly;
}

function isScalar(type: Type, value: JsonValue): boolean {
  switch (type.kind) {
    case 'null':
      return value === null;
    case 'boolean':
    case 'string':
      return typeof value === type.kind;
    case 'number':
      return typeof value === 'number' || value instanceof ExactNumber;
    case 'literal':
      return isSame(type.value, value);
    case 'enum':
      return type.values.some((known) => isSame(known, value)) || (isOpen(type) && typeof value === 'string');
    default:
      return false;
  }
}

function isOpen({ values, open }: Extract<Type, { kind: 'enum' }>): boolean {
  return open || values.filter((value) => typeof value === 'string').length > 1;
}

function isSame(a: JsonValue, b: JsonValue): boolean {
  return stringifyJson(a) === stringifyJson(b);
}

function nameOf(type: Type): string {
  if (type.kind === 'literal' || type.kind === 'enum') return 'one of the documented values';
  if (type.kind === 'binary') return 'a file';
  if (type.kind === 'never') return 'allowed';
  return type.kind === 'null' ? 'null' : `a ${type.kind}`;
}

function show(at: string): string {
  return at === '' ? 'it' : at;
}

function first<Item>(
  items: readonly Item[],
  explain: (item: Item, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const reason = explain(item, index);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
