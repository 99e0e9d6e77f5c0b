import { equalJson } from '../values/equal-json.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { ownValue } from '../values/json.ts';
import { hasUniqueItems } from './array-keywords.ts';
import { ownItem, ownItems } from './properties.ts';
import { maximumOf, minimumOf, numberAt } from './sample-size.ts';
import { combineSchemas, type Sampling } from './sampling.ts';

/** More items would add no information and make the program too large. */
const maxItems = 100;

/** An array for schemas that apply together: one item, or as many as they require. */
export function sampleArray(
  sampling: Sampling,
  parts: readonly JsonObject[],
  variant: number,
): readonly JsonValue[] {
  const prefixLength = Math.max(...parts.map((part) => ownItems(part).prefixItems.length));
  const minCount = Math.max(1, minimumOf(parts, 'minItems'));
  const contained = parts.flatMap(containedSchemas);
  const count = Math.min(
    Math.max(minCount, prefixLength, contained.length),
    maximumOf(parts, 'maxItems'),
    maxItems,
  );
  const isUnique = parts.some(hasUniqueItems);
  const items: JsonValue[] = [];
  for (let index = 0; index < count; index += 1) {
    const schemas = [
      ...parts.flatMap((part) => ownItem(part, index) ?? []),
      ...contained.slice(index, index + 1),
    ];
    const item = schemas.includes(false)
      ? undefined
      : sampleItem(sampling, combineSchemas(schemas), isUnique ? items : [], variant);
    if (item === undefined) break;
    items.push(item);
  }
  return items;
}

/** The `contains` schema, as often as an item must match it. */
function containedSchemas(part: JsonObject): readonly JsonValue[] {
  const schema = ownValue(part, 'contains');
  if (schema === undefined) return [];
  const count = Math.min(numberAt(part, 'minContains') ?? 1, maxItems);
  return Array.from({ length: count }, () => schema);
}

/** @param others Items that the new one must differ from. */
function sampleItem(
  sampling: Sampling,
  schema: JsonValue,
  others: readonly JsonValue[],
  variant: number,
): JsonValue | undefined {
  for (let offset = 0; offset <= others.length * 2; offset += 1) {
    const item = sampling.sample(schema, variant + offset);
    if (item === undefined || !others.some((other) => equalJson(other, item))) return item;
  }
  return undefined;
}
