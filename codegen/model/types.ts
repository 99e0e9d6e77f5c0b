import type { Document } from '../document/document.ts';
import { readPointer } from '../document/pointer.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { flagAt, listAt, objectAt, textAt } from '../values/text.ts';
import type { Discriminator, Property, Type, TypeDeclaration, TypeId } from './model.ts';

/** Type of a schema; `any` without a schema. */
export type TypeOf = (schema: JsonValue | undefined) => Type;

export interface Types {
  readonly types: ReadonlyMap<TypeId, TypeDeclaration>;
  readonly typeOf: TypeOf;
}

/** Named schemas in the order of the description, then other `$ref` targets. */
export function buildTypes(document: Document): Types {
  const builder = new TypeBuilder(document);
  const schemas = objectAt(objectAt(document.root, 'components'), 'schemas');
  for (const name of Object.keys(schemas)) builder.declare(`#/components/schemas/${escapeToken(name)}`);
  builder.finish();
  return {
    types: builder.types,
    typeOf(schema) {
      const type = builder.typeOf(schema);
      builder.finish();
      return type;
    },
  };
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

const any: Type = { kind: 'any' };
const nothing: Type = { kind: 'null' };

/** Keywords that do not affect validation (JSON Schema 2020-12, Validation, 9; OpenAPI, "Schema Object"). */
const annotations = new Set([
  '$ref',
  '$comment',
  'title',
  'description',
  'summary',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'example',
  'examples',
  'externalDocs',
  'xml',
]);

class TypeBuilder {
  readonly types = new Map<TypeId, TypeDeclaration>();
  readonly #document: Document;
  readonly #ids = new Map<string, TypeId>();
  readonly #known = new WeakMap<JsonObject, Type>();
  /** Declared types that are not built yet. A queue is needed because a chain of references can exceed the call stack. */
  readonly #pending: {
    readonly declaration: Omit<TypeDeclaration, 'type'>;
    readonly node: JsonValue | undefined;
  }[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** Declares the target of a `$ref` and returns its id. */
  declare(reference: string): TypeId {
    const known = this.#ids.get(reference);
    if (known !== undefined) return known;
    const name = decodeURIComponent(readPointer(reference.slice(1))?.at(-1) ?? reference);
    const id = this.#freeId(name === '' ? 'type' : name);
    this.#ids.set(reference, id);
    const node = this.#document.resolve(Object.fromEntries([['$ref', reference]]));
    const schema = isObject(node) ? node : {};
    const declaration = {
      id,
      name,
      description: textAt(schema, 'description'),
      deprecated: flagAt(schema, 'deprecated'),
    };
    this.types.set(id, { ...declaration, type: any });
    this.#pending.push({ declaration, node });
    return id;
  }

  /** Builds all declared types. */
  finish(): void {
    for (let next = this.#pending.shift(); next; next = this.#pending.shift())
      this.types.set(next.declaration.id, { ...next.declaration, type: this.typeOf(next.node) });
  }

  #freeId(name: string): TypeId {
    let id = name;
    for (let count = 2; this.types.has(id); count += 1) id = `${name}_${count}`;
    return id;
  }

  typeOf(node: JsonValue | undefined): Type {
    if (node === false) return { kind: 'never' };
    if (!isObject(node)) return any;
    const known = this.#known.get(node) ?? this.#build(node);
    this.#known.set(node, known);
    return known;
  }

  #build(schema: JsonObject): Type {
    const reference = ownValue(schema, '$ref');
    if (typeof reference !== 'string') return this.#buildOwn(schema);
    const target: Type = { kind: 'reference', id: this.declare(reference) };
    const adds =
      this.#document.version !== '3.0' &&
      Object.keys(schema).some((key) => !annotations.has(key) && !key.startsWith('x-'));
    if (!adds) return target;
    const { $ref: _, ...siblings } = schema;
    return { kind: 'intersection', members: [target, this.#buildOwn(siblings)] };
  }

  #buildOwn(schema: JsonObject): Type {
    const parts = [
      ...listAt(schema, 'allOf').map((part) => this.typeOf(part)),
      ...['oneOf', 'anyOf'].flatMap((key) => this.#buildUnion(schema, key)),
    ];
    const own = this.#buildValue(schema);
    const members = own.kind === 'any' ? parts : [own, ...parts];
    const type = members.length > 1 ? ({ kind: 'intersection', members } as const) : (members[0] ?? any);
    return flagAt(schema, 'nullable') && type.kind !== 'any' ? union([type, nothing]) : type;
  }

  #buildUnion(schema: JsonObject, key: string): readonly Type[] {
    const branches = listAt(schema, key).map((branch) => this.typeOf(branch));
    if (branches.length === 0) return [];
    const open = openEnum(branches);
    if (open) return [open];
    const discriminator = this.#buildDiscriminator(schema, listAt(schema, key));
    return [
      discriminator && branches.length > 1
        ? { kind: 'union', members: branches, discriminator }
        : union(branches),
    ];
  }

  #buildDiscriminator(schema: JsonObject, branches: readonly JsonValue[]): Discriminator | undefined {
    const node = objectAt(schema, 'discriminator');
    const property = textAt(node, 'propertyName');
    if (property === '') return undefined;
    const stated = new Map(
      Object.entries(objectAt(node, 'mapping')).flatMap(([tag, target]) =>
        this.#declareTag(tag, String(target)),
      ),
    );
    const named = new Set(stated.values());
    const implied = branches.flatMap((branch): [string, TypeId][] => {
      const reference = isObject(branch) ? textAt(branch, '$ref') : '';
      const id = reference === '' ? undefined : this.declare(reference);
      return id === undefined || named.has(id) ? [] : [[reference.slice(reference.lastIndexOf('/') + 1), id]];
    });
    const mapping = new Map([...stated, ...implied]);
    return { property, mapping };
  }

  /** A mapping value is a schema name or a reference. */
  #declareTag(tag: string, target: string): [string, TypeId][] {
    const reference = target.startsWith('#/') ? target : `#/components/schemas/${escapeToken(target)}`;
    return this.#document.resolve({ $ref: reference }) === undefined ? [] : [[tag, this.declare(reference)]];
  }

  #buildValue(schema: JsonObject): Type {
    const constant = ownValue(schema, 'const');
    if (constant !== undefined) return constant === null ? nothing : { kind: 'literal', value: constant };
    const values = ownValue(schema, 'enum');
    if (isArray(values)) return { kind: 'enum', values, open: false };
    const stated = ownValue(schema, 'type');
    if (isArray(stated)) return union(stated.map((type) => this.#buildTyped(schema, String(type))));
    return this.#buildTyped(schema, typeof stated === 'string' ? stated : impliedType(schema));
  }

  #buildTyped(schema: JsonObject, type: string): Type {
    const format = textAt(schema, 'format');
    const formatted = format === '' ? {} : { format };
    switch (type) {
      case 'null':
        return nothing;
      case 'boolean':
        return { kind: 'boolean' };
      case 'integer':
      case 'number':
        return { kind: 'number', integer: type === 'integer', ...formatted };
      case 'string':
        return format === 'binary' ? { kind: 'binary' } : { kind: 'string', ...formatted };
      case 'array':
        return this.#buildArray(schema);
      case 'object':
        return this.#buildObject(schema);
      default:
        return any;
    }
  }

  #buildArray(schema: JsonObject): Type {
    const items = this.typeOf(ownValue(schema, 'items'));
    const fixed = listAt(schema, 'prefixItems');
    return fixed.length === 0
      ? { kind: 'array', items }
      : { kind: 'tuple', items: fixed.map((item) => this.typeOf(item)), rest: items };
  }

  #buildObject(schema: JsonObject): Type {
    const required = new Set(listAt(schema, 'required'));
    const properties = Object.entries(objectAt(schema, 'properties')).map(([name, node]) =>
      this.#buildProperty(name, node, !required.has(name)),
    );
    const additional = ownValue(schema, 'additionalProperties') ?? ownValue(schema, 'unevaluatedProperties');
    return {
      kind: 'object',
      properties,
      ...(additional === false ? {} : { additional: this.typeOf(additional) }),
      ...(additional === undefined ? { isUnsaid: true } : {}),
    };
  }

  #buildProperty(name: string, node: JsonValue, optional: boolean): Property {
    const target = this.#document.resolve(node);
    const schema = { ...(isObject(target) ? target : {}), ...(isObject(node) ? node : {}) };
    const value = ownValue(schema, 'default');
    const example = ownValue(schema, 'example');
    return {
      name,
      description: textAt(schema, 'description'),
      deprecated: flagAt(schema, 'deprecated'),
      optional,
      readOnly: flagAt(schema, 'readOnly'),
      writeOnly: flagAt(schema, 'writeOnly'),
      type: this.typeOf(node),
      ...(value === undefined ? {} : { default: value }),
      examples: example === undefined ? listAt(schema, 'examples') : [example],
    };
  }
}

function impliedType(schema: JsonObject): string {
  if (Object.hasOwn(schema, 'properties') || Object.hasOwn(schema, 'additionalProperties')) return 'object';
  return Object.hasOwn(schema, 'items') || Object.hasOwn(schema, 'prefixItems') ? 'array' : '';
}

/** Flattens nested unions and removes duplicate `null`. A union of one type becomes that type. */
function union(members: readonly Type[]): Type {
  const flat = members.flatMap((member) =>
    member.kind === 'union' && !member.discriminator ? member.members : [member],
  );
  const distinct = flat.filter(
    (member, index) => member.kind !== 'null' || flat.findIndex((other) => other.kind === 'null') === index,
  );
  const [only] = distinct;
  return distinct.length === 1 && only ? only : { kind: 'union', members: distinct };
}

/** `anyOf: [{ enum: [...] }, { type: string }]` is an open enum: known values, and any other string. */
function openEnum(branches: readonly Type[]): Type | undefined {
  const values = branches.find((branch) => branch.kind === 'enum');
  const isOpen = branches.some((branch) => branch.kind === 'string' && branch.format === undefined);
  return values && isOpen && branches.length === 2 ? { ...values, open: true } : undefined;
}
