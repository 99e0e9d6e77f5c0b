import type { Document } from '../document/document.ts';
import { equalJson } from '../values/equal-json.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';
import { listedValues } from './listed-values.ts';
import { ownAdditional, ownItem, ownProperties, ownRequired } from './properties.ts';
import { resolveSchema } from './references.ts';
import { isOfType, typesOf } from './types.ts';
import { unionKeywords } from './unions.ts';
import { isNullable } from './versions.ts';

/** Maximum number of schemas, because references can grow exponentially. Beyond the limits, the value is considered valid. */
const maxSteps = 2_000;
const maxDepth = 200;

type SchemaMatcher = (schema: JsonValue | undefined, value: JsonValue) => boolean;

/**
 * True if a value matches the types, constants, properties and items of a schema. Bounds and patterns are ignored. This is sufficient to
 * distinguish the branches of a `oneOf`; `makeValidator` checks all keywords.
 */
export function matches(document: Document, schema: JsonValue | undefined, value: JsonValue): boolean {
  let remaining = maxSteps;
  let depth = 0;
  const matchesInner: SchemaMatcher = (node, innerValue) => {
    const resolved = resolveSchema(document, node);
    if (typeof resolved === 'boolean') return resolved;
    if (!isObject(resolved) || remaining === 0 || depth === maxDepth) return true;
    remaining -= 1;
    depth += 1;
    const result = matchesKeywords(resolved, innerValue, matchesInner);
    depth -= 1;
    return result;
  };
  return matchesInner(schema, value);
}

function matchesKeywords(schema: JsonObject, value: JsonValue, matchesInner: SchemaMatcher): boolean {
  if (value === null && isNullable(schema)) return true;
  return (
    isListed(schema, value) &&
    isAllowedType(schema, value) &&
    arrayAt(schema, 'allOf').every((part) => matchesInner(part, value)) &&
    unionKeywords.every((key) => matchesUnion(arrayAt(schema, key), value, matchesInner)) &&
    (!isObject(value) || matchesProperties(schema, value, matchesInner)) &&
    (!isArray(value) || value.every((item, index) => matchesInner(ownItem(schema, index), item)))
  );
}

function matchesUnion(
  branches: readonly JsonValue[],
  value: JsonValue,
  matchesInner: SchemaMatcher,
): boolean {
  return branches.length === 0 || branches.some((branch) => matchesInner(branch, value));
}

function matchesProperties(schema: JsonObject, value: JsonObject, matchesInner: SchemaMatcher): boolean {
  const properties = ownProperties(schema);
  // Patterns are not evaluated, so each property may match one.
  const additional = Object.hasOwn(schema, 'patternProperties') ? undefined : ownAdditional(schema);
  return (
    ownRequired(schema).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, innerValue]) =>
      matchesInner(Object.hasOwn(properties, name) ? ownValue(properties, name) : additional, innerValue),
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
