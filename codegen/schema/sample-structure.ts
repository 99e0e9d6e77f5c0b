import type { JsonObject, JsonValue } from '../values/json.ts';
import { hasFlag } from './composition.ts';
import { ownItems, ownProperties, ownRequired } from './properties.ts';
import { numberAt } from './sample-scalar.ts';
import { reportInvalid, type Sampling } from './sampling.ts';

/** Optional properties are included up to this depth, and only while more than `reservedForRequired` values remain. */
const maxOptionalDepth = 6;
const reservedForRequired = 1_000;
/** Maximum number of items in a sampled array; more items would add no information. */
const maxSampledItems = 5;

export function sampleObject(sampling: Sampling, schema: JsonObject): JsonObject {
  const required = new Set(ownRequired(schema));
  const properties = Object.entries(ownProperties(schema)).flatMap(
    ([name, property]): [string, JsonValue][] => {
      const isIncluded = required.has(name) || includesOptional(sampling);
      const value = isIncluded ? sampleProperty(sampling, property) : undefined;
      if (value !== undefined) return [[name, value]];
      if (required.has(name) && !isHidden(sampling, property))
        reportInvalid(
          sampling,
          schema,
          'required',
          `Cannot sample required property ${JSON.stringify(name)}: its schema is recursive or unsatisfiable.`,
        );
      return [];
    },
  );
  return Object.fromEntries(properties);
}

function includesOptional({ purpose, activeSchemas: open, remaining: left }: Sampling): boolean {
  return purpose === 'response' && open.size <= maxOptionalDepth && left > reservedForRequired;
}

/** Omits `readOnly` properties in requests and `writeOnly` properties in responses (OpenAPI, "Schema Object"). */
export function sampleProperty(sampling: Sampling, property: JsonValue): JsonValue | undefined {
  return isHidden(sampling, property) ? undefined : sampling.sample(property);
}

function isHidden({ reporter, purpose }: Sampling, property: JsonValue): boolean {
  return hasFlag(reporter.document, property, purpose === 'request' ? 'readOnly' : 'writeOnly');
}

export function sampleArray(sampling: Sampling, schema: JsonObject): readonly JsonValue[] {
  const { prefixItems, rest: items } = ownItems(schema);
  const fixed = prefixItems.map((item) => sampling.sample(item) ?? null);
  const minCount = Math.min(Math.max(numberAt(schema, 'minItems') ?? 1, fixed.length), maxSampledItems);
  const maxCount = numberAt(schema, 'maxItems') ?? maxSampledItems;
  const rest: JsonValue[] = [];
  while (items !== false && fixed.length + rest.length < Math.min(minCount, maxCount)) {
    const item = sampling.sample(items);
    if (item === undefined) break;
    rest.push(item);
  }
  return [...fixed, ...rest];
}
