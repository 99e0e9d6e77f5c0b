import type { Document } from '../document/document.ts';
import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { partsOf } from './composition.ts';
import { listedValues } from './listed-values.ts';
import { isNullable, statedTypes } from './versions.ts';

/** The types of JSON Schema (Core 2020-12, 4.2.1; Validation, 6.1.1). `number` includes `integer`. */
export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

const typeNames: readonly TypeName[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

/** Keywords that apply to one type only: a schema with one of them and without `type` is read as a schema of that type. */
const typeOfKeyword: Readonly<Record<string, TypeName>> = {
  properties: 'object',
  patternProperties: 'object',
  additionalProperties: 'object',
  required: 'object',
  minProperties: 'object',
  maxProperties: 'object',
  propertyNames: 'object',
  dependentRequired: 'object',
  dependentSchemas: 'object',
  unevaluatedProperties: 'object',
  items: 'array',
  prefixItems: 'array',
  minItems: 'array',
  maxItems: 'array',
  uniqueItems: 'array',
  contains: 'array',
  unevaluatedItems: 'array',
  minLength: 'string',
  maxLength: 'string',
  pattern: 'string',
  contentEncoding: 'string',
  contentMediaType: 'string',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
};

/** JSON types that a schema allows by its own keywords; `undefined` if unrestricted. `nullable` is not considered. */
export function typesOf(schema: JsonObject): ReadonlySet<TypeName> | undefined {
  if (Object.hasOwn(schema, 'type'))
    return new Set(statedTypes(schema).flatMap((type) => typeNames.filter((name) => name === type)));
  const values = listedValues(schema);
  if (values) return new Set(values.map(typeOfValue));
  const implied = impliedTypes(schema);
  return implied.size === 0 ? undefined : implied;
}

/** Types to which keywords of the schema are specific. */
export function impliedTypes(schema: JsonObject): ReadonlySet<TypeName> {
  const implied = Object.keys(schema).flatMap((key) =>
    Object.hasOwn(typeOfKeyword, key) ? [typeOfKeyword[key] ?? 'null'] : [],
  );
  return new Set(implied);
}

/** The type whose contents a schema describes: properties of an object or items of an array. */
export function structuralType(schema: JsonObject): 'object' | 'array' | undefined {
  const hasAny = (...keys: readonly string[]): boolean => keys.some((key) => Object.hasOwn(schema, key));
  if (hasAny('properties', 'additionalProperties')) return 'object';
  return hasAny('items', 'prefixItems') ? 'array' : undefined;
}

/** JSON types that a schema or its branches mention; empty if unrestricted. */
export function mentionedTypes(document: Document, schema: JsonValue | undefined): ReadonlySet<TypeName> {
  return new Set(
    partsOf(document, schema).flatMap((part): readonly TypeName[] => [
      ...(typesOf(part) ?? []),
      ...(isNullable(part) ? ['null' as const] : []),
    ]),
  );
}

function typeOfValue(value: JsonValue): TypeName {
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  if (value instanceof ExactNumber) return Number.isInteger(Number(value.text)) ? 'integer' : 'number';
  if (isObject(value)) return 'object';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'string' ? 'string' : 'boolean';
}

export function isOfType(value: JsonValue, type: TypeName): boolean {
  return includesType(new Set([type]), typeOfValue(value));
}

/** Types that both sets include; `undefined` stands for all types. */
export function commonTypes(
  a: ReadonlySet<TypeName> | undefined,
  b: ReadonlySet<TypeName> | undefined,
): ReadonlySet<TypeName> | undefined {
  if (!a || !b) return a ?? b;
  const common = typeNames.filter((name) => includesType(a, name) && includesType(b, name));
  return new Set(common.filter((name) => name !== 'integer' || !common.includes('number')));
}

export function includesType(types: ReadonlySet<TypeName>, name: TypeName): boolean {
  return types.has(name) || (name === 'integer' && types.has('number'));
}
