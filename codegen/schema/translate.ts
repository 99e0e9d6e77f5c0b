import { subschemaKeywords } from '../document/schema-keywords.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { toPlainJson } from '../values/plain-value.ts';
import { hasFlag, subschemasOf } from './composition.ts';
import { ownRequired, propertyDeclarations } from './properties.ts';
import { siblingsOf } from './references.ts';
import {
  hasValue,
  nameBranches,
  readUnion,
  selectedBranch,
  translateVariants,
  type Union,
  unionKeyword,
} from './translate-discriminator.ts';
import type {
  Keywords,
  SchemaNames,
  StandardSchema,
  Translation,
  TranslationContext,
} from './translation.ts';
import { discriminatorOf } from './unions.ts';
import { isBaseOf, readVariants } from './variants.ts';
import { ignoresSiblings, isNullable, numericBounds } from './versions.ts';

/**
 * Limit on the subschemas of a schema, without those of referenced schemas. The validator compiles them to one function, so that an `allOf` of
 * 200 `oneOf` with 200 branches takes minutes.
 */
const maxSubschemas = 10_000;

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
  const baseNames = new Map<JsonValue, string>();
  const origins = new WeakMap<object, JsonObject>();
  const namer =
    <Schema extends JsonValue>(
      known: Map<JsonValue, string>,
      prefix: string,
      translateWith: (schema: Schema, context: TranslationContext) => StandardSchema,
    ) =>
    (schema: Schema): string => {
      const name = known.get(schema) ?? `${prefix}:${known.size}`;
      if (known.has(schema)) return name;
      known.set(schema, name);
      try {
        const context = { ...translation, nameOf, baseNameOf, origins, size: { subschemas: 0 } };
        add(name, translateWith(schema, context));
      } catch (error) {
        known.delete(schema);
        throw error;
      }
      return name;
    };
  const nameOf = namer<JsonValue>(names, 'schema', translate);
  const baseNameOf = namer<JsonObject>(baseNames, 'base', (schema, context) =>
    allowNull(schema, translateKeywords(schema, context), context),
  );
  return { nameOf, baseNameOf, originOf: (translated) => origins.get(translated) };
}

function translate(schema: JsonValue | undefined, context: TranslationContext): StandardSchema {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema)) return true;
  context.size.subschemas += 1;
  if (context.size.subschemas > maxSubschemas)
    throw new Error(`it has more than ${maxSubschemas} subschemas`);
  const target = context.document.follow(schema);
  if (target === undefined && hasEmptyEnum(schema)) return allowNull(schema, { not: {} }, context);
  const variants = target === undefined ? readVariants(context.document, schema) : undefined;
  if (variants) return allowNull(schema, translateVariants(schema, variants, context), context);
  if (target === undefined) return allowNull(schema, translateKeywords(schema, context), context);
  const reference = { $ref: context.nameOf(target) };
  if (ignoresSiblings(context.document)) return allowNull(schema, reference, context);
  const both = { ...translateKeywords(schema, context), ...reference };
  context.origins.set(both, schema);
  return allowNull(schema, both, context);
}

/** An `enum` without values allows no value (JSON Schema Validation 2020-12, 6.1.2). The validator only supports lists with values. */
function hasEmptyEnum(schema: JsonObject): boolean {
  const values = ownValue(schema, 'enum');
  return isArray(values) && values.length === 0;
}

function translateKeywords(schema: JsonObject, context: TranslationContext): Keywords {
  const result: Record<string, unknown> = {};
  context.origins.set(result, schema);
  for (const key of dataKeywords) copy(schema, key, (value) => toPlainJson(value), result);
  for (const [key, type] of Object.entries(subschemaKeywords))
    if (!separateKeywords.has(key) && !(context.dialect === 'unions' && key.startsWith('unevaluated')))
      copy(schema, key, (value) => translateSubschemas(value, type, context), result);
  const allOf = subschemasOf(context.document, schema, 'allOf');
  copy(schema, 'allOf', () => allOf.map((part) => translatePart(part, schema, context)), result);
  translateUnions(schema, context, result);
  copy(schema, 'required', () => requiredInDirection(schema, context), result);
  copyBounds(schema, result);
  return result;
}

/** @param schema The schema whose `allOf` contains the part. */
function translatePart(part: JsonValue, schema: JsonObject, context: TranslationContext): StandardSchema {
  const base = isBaseOf(context.document, part, schema) ? context.document.resolve(part) : undefined;
  if (!isObject(part) || !isObject(base)) return translate(part, context);
  const { nullable } = part;
  const siblings = siblingsOf(context.document, part);
  const reference = { $ref: context.baseNameOf(base) };
  return allowNull(
    nullable === undefined ? {} : { nullable },
    { ...translateKeywords(siblings, context), ...reference },
    context,
  );
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
  else for (const kind of present) Object.assign(result, translateUnion(schema, kind, context));
}

/** The discriminator selects the branch: other branches can match as well, and a value of another branch is invalid. */
function translateUnion(schema: JsonObject, kind: Union['kind'], context: TranslationContext): Keywords {
  const branches = subschemasOf(context.document, schema, kind);
  const union = { [kind]: branches.map((branch) => translate(branch, context)) };
  const discriminator = discriminatorOf(schema);
  const named = discriminator ? nameBranches(branches, discriminator, context) : undefined;
  if (!named || named.branches.size === 0) return union;
  const unknown = { not: hasValue(named.property, [...named.branches.keys()]) };
  const others =
    named.fallback === undefined
      ? [{ ...unknown, ...union }]
      : [
          { ...unknown, type: 'object', $ref: named.fallback },
          { not: { type: 'object' }, ...union },
        ];
  return { [kind]: selectedBranch(named, others) };
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
