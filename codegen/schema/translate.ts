import type { Document } from '../document/document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { plainValue } from '../values/plain-value.ts';
import { flagAt, listAt, objectAt, textAt } from '../values/text.ts';

/** `readOnly` properties are optional in requests, `writeOnly` properties in responses, and both with `either`. */
export type Direction = 'request' | 'response' | 'either';

/** A JSON Schema 2020-12 for the validator. References are the names of other translated schemas. */
export type PlainSchema = boolean | Keywords;

export type Keywords = Readonly<Record<string, unknown>>;

/** An `anyOf` or `oneOf` with named branches. */
export interface Union {
  readonly kind: 'anyOf' | 'oneOf';
  readonly branches: readonly string[];
  readonly discriminator?: Discriminator;
}

/** Selects a branch by a property (OpenAPI, "Discriminator Object"). */
export interface Discriminator {
  readonly property: string;
  /** Branch names by discriminator value. */
  readonly branches: ReadonlyMap<string, string>;
}

export interface SchemaNames {
  /** The name of a schema of the description. The schema is translated on first use. */
  nameOf(schema: JsonValue): string;
  /** The schema of the description from which a translated schema, or a part of one, was created. */
  originOf(translated: object): JsonObject | undefined;
}

export interface Translation {
  readonly document: Document;
  readonly direction: Direction;
  /** `unions` uses a custom keyword that reports errors of one branch only; `standard` uses only standard keywords. */
  readonly dialect: 'standard' | 'unions';
}

/** Custom keyword for `unions`: reports the errors of one branch only. */
export const unionKeyword = 'union';

const schemaKeywords = [
  'items',
  'additionalProperties',
  'not',
  'contains',
  'propertyNames',
  'if',
  'then',
  'else',
];
const unevaluatedKeywords = ['unevaluatedItems', 'unevaluatedProperties'];
const mapKeywords = ['properties', 'patternProperties', 'dependentSchemas'];
const unionKinds = ['anyOf', 'oneOf'] as const;
const dataKeywords = [
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'multipleOf',
  'maximum',
  'minimum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxContains',
  'minContains',
  'maxProperties',
  'minProperties',
  'dependentRequired',
];

/**
 * Translates schemas of OpenAPI 3.0, 3.1 and 3.2 to JSON Schema 2020-12. Only validation keywords are kept. Strings of the description
 * reach the validator only as data, never as names or identifiers.
 *
 * @param add Receives each schema once, with its name.
 */
export function translateSchemas(
  translation: Translation,
  add: (name: string, schema: PlainSchema) => void,
): SchemaNames {
  const names = new Map<JsonValue, string>();
  const origins = new WeakMap<object, JsonObject>();
  const nameOf = (schema: JsonValue): string => {
    const known = names.get(schema);
    if (known !== undefined) return known;
    const name = `schema:${names.size}`;
    names.set(schema, name);
    add(name, translate(schema, { ...translation, nameOf, origins }));
    return name;
  };
  return { nameOf, originOf: (translated) => origins.get(translated) };
}

type Context = Translation & Pick<SchemaNames, 'nameOf'> & { readonly origins: WeakMap<object, JsonObject> };

function translate(schema: JsonValue | undefined, context: Context): PlainSchema {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema)) return true;
  const target = context.document.follow(schema);
  if (target === undefined) return translateKeywords(schema, context);
  const reference = { $ref: context.nameOf(target) };
  // Before 3.1, siblings of a $ref are ignored ("Reference Object").
  if (context.document.version === '3.0') return reference;
  const both = { ...translateKeywords(schema, context), ...reference };
  context.origins.set(both, schema);
  return both;
}

function translateKeywords(schema: JsonObject, context: Context): Keywords {
  const result: Record<string, unknown> = {};
  context.origins.set(result, schema);
  for (const key of dataKeywords) copy(schema, key, (value) => plainValue(value), result);
  const inner = (value: JsonValue): PlainSchema => translate(value, context);
  for (const key of schemaKeywords) copy(schema, key, inner, result);
  if (context.dialect === 'standard') for (const key of unevaluatedKeywords) copy(schema, key, inner, result);
  for (const key of mapKeywords)
    copy(schema, key, (value) => (isObject(value) ? mapValues(value, inner) : {}), result);
  copy(schema, 'prefixItems', (value) => (isArray(value) ? value.map(inner) : []), result);
  copy(schema, 'allOf', () => partsOf(schema, 'allOf', context).map(inner), result);
  translateUnions(schema, context, result);
  copy(schema, 'required', () => requiredNames(schema, context), result);
  return mendVersion(schema, result);
}

function copy(
  schema: JsonObject,
  key: string,
  change: (value: JsonValue) => unknown,
  result: Record<string, unknown>,
): void {
  const value = ownValue(schema, key);
  if (value !== undefined) result[key] = change(value);
}

function mapValues(object: JsonObject, change: (value: JsonValue) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function translateUnions(schema: JsonObject, context: Context, result: Record<string, unknown>): void {
  const present = unionKinds.filter((kind) => partsOf(schema, kind, context).length > 0);
  if (present.length === 0) return;
  if (context.dialect === 'unions')
    result[unionKeyword] = present.map((kind) => readUnion(schema, kind, context));
  else
    for (const kind of present)
      result[kind] = partsOf(schema, kind, context).map((branch) => translate(branch, context));
}

/** Branches that refer to the schema itself are removed: they add no constraint and would cause endless recursion in the validator. */
function partsOf(schema: JsonObject, key: string, { document }: Context): readonly JsonValue[] {
  return listAt(schema, key).filter((part) => document.resolve(part) !== schema);
}

function readUnion(schema: JsonObject, kind: Union['kind'], context: Context): Union {
  const nodes = partsOf(schema, kind, context);
  const discriminator = objectAt(schema, 'discriminator');
  const property = textAt(discriminator, 'propertyName');
  return {
    kind,
    branches: nodes.map(context.nameOf),
    ...(property === ''
      ? {}
      : { discriminator: { property, branches: readMapping(nodes, discriminator, context) } }),
  };
}

/** Discriminator values come from the mapping. For schemas without an entry, the schema name is used. */
function readMapping(
  nodes: readonly JsonValue[],
  discriminator: JsonObject,
  context: Context,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const mapping = Object.entries(objectAt(discriminator, 'mapping'));
  for (const node of nodes.filter(isObject)) {
    const reference = textAt(node, '$ref');
    const tags = mapping.filter(([, named]) => isNamed(reference, named)).map(([tag]) => tag);
    if (tags.length === 0 && reference !== '') tags.push(reference.slice(reference.lastIndexOf('/') + 1));
    for (const tag of tags) found.set(tag, context.nameOf(node));
  }
  return found;
}

function isNamed(reference: string, name: JsonValue): boolean {
  return reference === name || reference === `#/components/schemas/${name}`;
}

function requiredNames(schema: JsonObject, context: Context): readonly string[] {
  const { document, direction } = context;
  return listAt(schema, 'required').flatMap((name) => {
    if (typeof name !== 'string') return [];
    const properties = declarations(schema, name, context, new Set());
    const says = (key: string): boolean =>
      properties
        .flatMap((property) => [property, document.resolve(property)])
        .some((node) => isObject(node) && flagAt(node, key));
    const isOptional =
      (direction !== 'response' && says('readOnly')) || (direction !== 'request' && says('writeOnly'));
    return isOptional ? [] : [name];
  });
}

/** Declarations of a property in a schema and its `allOf`. */
function declarations(
  schema: JsonObject,
  name: string,
  context: Context,
  seen: Set<JsonObject>,
): readonly JsonValue[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const own = ownValue(objectAt(schema, 'properties'), name);
  const parts = listAt(schema, 'allOf').flatMap((part) => {
    const resolved = context.document.resolve(part);
    return isObject(resolved) ? declarations(resolved, name, context, seen) : [];
  });
  return own === undefined ? parts : [own, ...parts];
}

/**
 * Translates `nullable` and boolean `exclusiveMinimum` and `exclusiveMaximum` (OpenAPI 3.0, "Schema Object"). `nullable` is applied leniently:
 * null is also valid if an `enum` does not list it, or if the type is in another schema.
 */
function mendVersion(schema: JsonObject, result: Record<string, unknown>): Keywords {
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof result[exclusive] !== 'boolean') continue;
    const isExcluded = result[exclusive];
    delete result[exclusive];
    if (!isExcluded || result[bound] === undefined) continue;
    result[exclusive] = result[bound];
    delete result[bound];
  }
  return flagAt(schema, 'nullable') ? { if: { type: 'null' }, else: result } : result;
}
