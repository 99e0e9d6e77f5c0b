import {
  ExactNumber,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../values/json.ts';

/** The types of JSON Schema; `number` includes `integer`. */
export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

const names: readonly TypeName[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

/** The type that a keyword applies to: a schema without `type` is assumed to have that type. */
const impliedBy: Readonly<Record<string, TypeName>> = {
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

/** The types that a schema allows; undefined for all types. */
export function typesOf(schema: JsonObject): ReadonlySet<TypeName> | undefined {
  const stated = ownValue(schema, 'type');
  if (stated !== undefined) return new Set([stated].flat().flatMap(asTypeName));
  const values = ownValue(schema, 'enum') ?? ownValue(schema, 'const');
  if (values !== undefined)
    return new Set((isArray(ownValue(schema, 'enum')) ? [values].flat() : [values]).map(typeOfValue));
  const implied = Object.keys(schema).flatMap((key) =>
    Object.hasOwn(impliedBy, key) ? [impliedBy[key] ?? 'null'] : [],
  );
  return implied.length === 0 ? undefined : new Set(implied);
}

function asTypeName(value: JsonValue): readonly TypeName[] {
  return names.filter((name) => name === value);
}

export function typeOfValue(value: JsonValue): TypeName {
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  if (value instanceof ExactNumber) return Number.isInteger(Number(value.text)) ? 'integer' : 'number';
  if (isObject(value)) return 'object';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'string' ? 'string' : 'boolean';
}

/** The intersection of two sets of types. */
export function commonTypes(
  a: ReadonlySet<TypeName> | undefined,
  b: ReadonlySet<TypeName> | undefined,
): ReadonlySet<TypeName> | undefined {
  if (!a || !b) return a ?? b;
  const both = names.filter((name) => holds(a, name) && holds(b, name));
  return new Set(both.filter((name) => name !== 'integer' || !both.includes('number')));
}

function holds(types: ReadonlySet<TypeName>, name: TypeName): boolean {
  return types.has(name) || (name === 'integer' && types.has('number'));
}
