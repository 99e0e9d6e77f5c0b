import type { JsonObject, JsonValue } from '../values/json.ts';
import { arrayAt, isTrueAt } from '../values/read-property.ts';

/** The schemas of the first items, by position (JSON Schema Core 2020-12, 10.3.1.1). */
export function prefixItems(schema: JsonObject): readonly JsonValue[] {
  return arrayAt(schema, 'prefixItems');
}

export function hasUniqueItems(schema: JsonObject): boolean {
  return isTrueAt(schema, 'uniqueItems');
}

/** True if `maxContains` limits the number of items that match `contains`. */
export function limitsContains(schema: JsonObject): boolean {
  return Object.hasOwn(schema, 'maxContains');
}
