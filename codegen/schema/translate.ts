import type { Document } from '../document/document.ts';
import { subschemaKeywords } from '../document/schema-keywords.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { toPlainJson } from '../values/plain-value.ts';
import { hasFlag, subschemasOf } from './composition.ts';
import { ownRequired, propertyDeclarations } from './properties.ts';
import { type DiscriminatorObject, discriminatorOf, discriminatorValues } from './unions.ts';
import { ignoresSiblings, isNullable, numericBounds } from './versions.ts';

/** `readOnly` properties are optional in requests, `writeOnly` properties in responses, and both with `either`. */
export type MessageDirection = 'request' | 'response' | 'either';

/** A JSON Schema 2020-12 for the validator. References are the names of other translated schemas. */
export type StandardSchema = boolean | Keywords;

type Keywords = Readonly<Record<string, unknown>>;

/** An `anyOf` or `oneOf` with named branches. */
export interface Union {
  readonly kind: 'anyOf' | 'oneOf';
  readonly branches: readonly string[];
  readonly discriminator?: BranchesByValue;
}

/** Selects a branch by a property (OpenAPI, "Discriminator Object"). */
export interface BranchesByValue {
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
  readonly direction: MessageDirection;
  /** `unions` uses a custom keyword that reports errors of one branch only; `standard` uses only standard keywords. */
  readonly dialect: 'standard' | 'unions';
}

/**
 * Limit on the subschemas of a schema, without those of referenced schemas. The validator compiles them to one function, so that an `allOf` of
 * 200 `oneOf` with 200 branches takes minutes.
 */
const maxSubschemas = 10_000;

/** Custom keyword for `unions`: reports the errors of one branch only. */
export const unionKeyword = 'union';

/** Keywords that do not constrain the value, or that {@link translateKeywords} translates separately. */
const separateKeywords = new Set(['$defs', 'definitions', 'contentSchema', 'allOf', 'anyOf', 'oneOf']);
const unionKeys = ['anyOf', 'oneOf'] as const;
const dataKeywords = [
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'multipleOf',
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
 * @throws Error from `nameOf` if a schema has too many subschemas.
 */
export function translateSchemas(
  translation: Translation,
  add: (name: string, schema: StandardSchema) => void,
): SchemaNames {
  const names = new Map<JsonValue, string>();
  const origins = new WeakMap<object, JsonObject>();
  const nameOf = (schema: JsonValue): string => {
    const known = names.get(schema);
    if (known !== undefined) return known;
    const name = `schema:${names.size}`;
    names.set(schema, name);
    try {
      add(name, translate(schema, { ...translation, nameOf, origins, size: { subschemas: 0 } }));
    } catch (error) {
      names.delete(schema);
      throw error;
    }
    return name;
  };
  return { nameOf, originOf: (translated) => origins.get(translated) };
}

type TranslationContext = Translation &
  Pick<SchemaNames, 'nameOf'> & {
    readonly origins: WeakMap<object, JsonObject>;
    /** Size of the schema with this name. */
    readonly size: { subschemas: number };
  };

function translate(schema: JsonValue | undefined, context: TranslationContext): StandardSchema {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema)) return true;
  context.size.subschemas += 1;
  if (context.size.subschemas > maxSubschemas)
    throw new Error(`it has more than ${maxSubschemas} subschemas`);
  const target = context.document.follow(schema);
  if (target === undefined) return allowNull(schema, translateKeywords(schema, context), context);
  const reference = { $ref: context.nameOf(target) };
  if (ignoresSiblings(context.document)) return allowNull(schema, reference, context);
  const both = { ...translateKeywords(schema, context), ...reference };
  context.origins.set(both, schema);
  return allowNull(schema, both, context);
}

function translateKeywords(schema: JsonObject, context: TranslationContext): Keywords {
  const result: Record<string, unknown> = {};
  context.origins.set(result, schema);
  for (const key of dataKeywords) copy(schema, key, (value) => toPlainJson(value), result);
  for (const [key, type] of Object.entries(subschemaKeywords))
    if (!separateKeywords.has(key) && !(context.dialect === 'unions' && key.startsWith('unevaluated')))
      copy(schema, key, (value) => translateSubschemas(value, type, context), result);
  const allOf = subschemasOf(context.document, schema, 'allOf');
  copy(schema, 'allOf', () => allOf.map((part) => translate(part, context)), result);
  translateUnions(schema, context, result);
  copy(schema, 'required', () => requiredInDirection(schema, context), result);
  copyBounds(schema, result);
  return result;
}

/** @param type The type of the keyword: a schema, an array of schemas, or schemas by name. */
function translateSubschemas(
  value: JsonValue,
  type: (typeof subschemaKeywords)[keyof typeof subschemaKeywords],
  context: TranslationContext,
): unknown {
  const inner = (node: JsonValue): StandardSchema => translate(node, context);
  if (type === 'schema') return inner(value);
  if ('list' in type) return isArray(value) ? value.map(inner) : [];
  return isObject(value) ? mapValues(value, inner) : {};
}

function copy(
  schema: JsonObject,
  key: string,
  transform: (value: JsonValue) => unknown,
  result: Record<string, unknown>,
): void {
  const value = ownValue(schema, key);
  if (value !== undefined) result[key] = transform(value);
}

function mapValues(object: JsonObject, transform: (value: JsonValue) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, transform(value)]));
}

function translateUnions(
  schema: JsonObject,
  context: TranslationContext,
  result: Record<string, unknown>,
): void {
  const present = unionKeys.filter((kind) => subschemasOf(context.document, schema, kind).length > 0);
  if (present.length === 0) return;
  if (context.dialect === 'unions')
    result[unionKeyword] = present.map((kind) => readUnion(schema, kind, context));
  else
    for (const kind of present)
      result[kind] = subschemasOf(context.document, schema, kind).map((branch) => translate(branch, context));
}

function readUnion(schema: JsonObject, kind: Union['kind'], context: TranslationContext): Union {
  const branches = subschemasOf(context.document, schema, kind);
  const discriminator = discriminatorOf(schema);
  return {
    kind,
    branches: branches.map(context.nameOf),
    ...(discriminator ? { discriminator: nameBranches(branches, discriminator, context) } : {}),
  };
}

function nameBranches(
  branchNodes: readonly JsonValue[],
  discriminator: DiscriminatorObject,
  context: TranslationContext,
): BranchesByValue {
  const branches = branchNodes.flatMap((node) =>
    discriminatorValues(discriminator, node).map((value) => [value, context.nameOf(node)] as const),
  );
  return { property: discriminator.property, branches: new Map(branches) };
}

function requiredInDirection(
  schema: JsonObject,
  { document, direction }: TranslationContext,
): readonly string[] {
  return ownRequired(schema).filter((name) => {
    const hasFlagOf = (flag: 'readOnly' | 'writeOnly'): boolean =>
      propertyDeclarations(document, schema, name).some((property) => hasFlag(document, property, flag));
    return !(
      (direction !== 'response' && hasFlagOf('readOnly')) ||
      (direction !== 'request' && hasFlagOf('writeOnly'))
    );
  });
}

function copyBounds(schema: JsonObject, result: Record<string, unknown>): void {
  for (const [inclusive, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const)
    for (const { value, isExclusive } of numericBounds(schema, inclusive))
      result[isExclusive ? exclusive : inclusive] = toPlainJson(value);
}

/**
 * `nullable` is applied leniently: null is also valid if an `enum` does not list it, if the type is in another schema, next to a `$ref`, and
 * if several branches of a `oneOf` allow it.
 */
function allowNull(schema: JsonObject, result: Keywords, { document }: TranslationContext): Keywords {
  const isNullAllowed =
    isNullable(schema) ||
    subschemasOf(document, schema, 'allOf').some((part) => isObject(part) && isOnlyNullable(part)) ||
    subschemasOf(document, schema, 'oneOf').some((branch) => {
      const resolved = document.resolve(branch);
      return isObject(resolved) && isNullable(resolved);
    });
  return isNullAllowed ? { if: { type: 'null' }, else: result } : result;
}

/** True for a schema whose purpose in an `allOf` is to make the other parts nullable. */
function isOnlyNullable(schema: JsonObject): boolean {
  return isNullable(schema) && !Object.hasOwn(schema, 'type') && !Object.hasOwn(schema, '$ref');
}
