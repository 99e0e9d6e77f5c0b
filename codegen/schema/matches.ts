import type { Document } from '../document/document.ts';
import { equalJson } from '../values/equal-json.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';
import { listedValues } from './listed-values.ts';
import { ownItem, ownProperties, ownRequired } from './properties.ts';
import { resolveSchema } from './references.ts';
import { isOfType, typesOf } from './types.ts';
import { unionKeywords } from './unions.ts';
import { isNullable } from './versions.ts';

/** Maximum number of schemas, because references can grow exponentially. Beyond the limits, the value is considered valid. */
const mostSteps = 2_000;
const deepest = 200;

type Matches = (schema: JsonValue | undefined, value: JsonValue) => boolean;

/**
 * True if a value matches the types, constants, properties and items of a schema. Bounds and patterns are ignored. This is sufficient to
 * distinguish the branches of a `oneOf`; `makeValidator` checks all keywords.
 */
export function matches(document: Document, schema: JsonValue | undefined, value: JsonValue): boolean {
  let left = mostSteps;
  let depth = 0;
  const inner: Matches = (node, member) => {
    const resolved = resolveSchema(document, node);
    if (typeof resolved === 'boolean') return resolved;
    if (!isObject(resolved) || left === 0 || depth === deepest) return true;
    left -= 1;
    depth += 1;
    const result = matchesKeywords(resolved, member, inner);
    depth -= 1;
    return result;
  };
  return inner(schema, value);
}

function matchesKeywords(schema: JsonObject, value: JsonValue, inner: Matches): boolean {
  if (value === null && isNullable(schema)) return true;
  return (
    isListed(schema, value) &&
    isAllowedType(schema, value) &&
    arrayAt(schema, 'allOf').every((part) => inner(part, value)) &&
    unionKeywords.every((key) => matchesUnion(arrayAt(schema, key), value, inner)) &&
    (!isObject(value) || matchesProperties(schema, value, inner)) &&
    (!isArray(value) || value.every((item, index) => inner(ownItem(schema, index), item)))
  );
}

function matchesUnion(branches: readonly JsonValue[], value: JsonValue, inner: Matches): boolean {
  return branches.length === 0 || branches.some((branch) => inner(branch, value));
}

function matchesProperties(schema: JsonObject, value: JsonObject, inner: Matches): boolean {
  const properties = ownProperties(schema);
  // Patterns are not evaluated, so each property may match one.
  const additional = Object.hasOwn(schema, 'patternProperties')
    ? undefined
    : ownValue(schema, 'additionalProperties');
  return (
    ownRequired(schema).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, member]) =>
      inner(Object.hasOwn(properties, name) ? ownValue(properties, name) : additional, member),
    )
  );
}

function isListed(schema: JsonObject, value: JsonValue): boolean {
  return listedValues(schema)?.some((listed) => equalJson(listed, value)) ?? true;
}

function isAllowedType(schema: JsonObject, value: JsonValue): boolean {
  if (!Object.hasOwn(schema, 'type')) return true;
  return [...(typesOf(schema) ?? [])].some((type) => isOfType(value, type));
}
