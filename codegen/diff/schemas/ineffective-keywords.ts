import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { allowsAnything, isOnly } from './ignored-keywords.ts';

/** Keywords that have an effect only next to another keyword (JSON Schema Core 2020-12, 10.2.2 and 10.3; Validation, 6.4). */
const dependentKeywords: ReadonlyMap<string, readonly string[]> = new Map([
  ['if', ['then', 'else']],
  ['then', ['if']],
  ['else', ['if']],
  ['minContains', ['contains']],
  ['maxContains', ['contains']],
  ['contentSchema', ['contentMediaType']],
]);

/** The schema without keywords that have no effect; the same schema if every keyword has one. */
export function withoutIneffective(schema: JsonObject): JsonObject {
  const ineffective = Object.keys(schema).filter((key) => isIneffective(schema, key));
  if (ineffective.length === 0) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !ineffective.includes(key)));
}

/** The schema X in `not: {not: X}`. */
export function doublyNegated(schema: JsonObject): JsonValue | undefined {
  const negated = ownValue(schema, 'not');
  return isObject(negated) && isOnly(negated, 'not') ? ownValue(negated, 'not') : undefined;
}

function isIneffective(schema: JsonObject, key: string): boolean {
  const value = ownValue(schema, key);
  const companions = dependentKeywords.get(key);
  if (companions && !companions.some((name) => isEffectiveCompanion(schema, name))) return true;
  if (key === 'pattern') return value === '';
  // Without `type`, the keyword alone describes an object, but the branches of a union state their types.
  if (key === 'additionalProperties') return allowsAnything(value) && hasUntypedUnion(schema);
  if (key === 'not') return value === false || doublyNegated(schema) !== undefined;
  return (key === 'then' || key === 'else' || key === 'propertyNames') && allowsAnything(value);
}

function hasUntypedUnion(schema: JsonObject): boolean {
  return !Object.hasOwn(schema, 'type') && ['anyOf', 'oneOf'].some((key) => Object.hasOwn(schema, key));
}

function isEffectiveCompanion(schema: JsonObject, key: string): boolean {
  const value = ownValue(schema, key);
  return value !== undefined && (key === 'if' || key === 'contains' || !allowsAnything(value));
}
