import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';
import { hasFlag } from './composition.ts';
import { ownProperties, ownRequired } from './properties.ts';
import { numberAt } from './sample-scalar.ts';
import { reportInvalid, type Sampling } from './sampling.ts';

/** Optional properties are included up to this depth, and only while more than `leftForRequired` values remain. */
const deepestOptional = 6;
const leftForRequired = 1_000;
/** Maximum number of items in a sampled array; more items would add no information. */
const mostItems = 5;

export function sampleObject(sampling: Sampling, schema: JsonObject): JsonObject {
  const required = new Set(ownRequired(schema));
  const members = Object.entries(ownProperties(schema)).flatMap(([name, property]): [string, JsonValue][] => {
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
  });
  return Object.fromEntries(members);
}

function includesOptional({ purpose, open, left }: Sampling): boolean {
  return purpose === 'response' && open.size <= deepestOptional && left > leftForRequired;
}

/** Omits `readOnly` properties in requests and `writeOnly` properties in responses (OpenAPI, "Schema Object"). */
export function sampleProperty(sampling: Sampling, property: JsonValue): JsonValue | undefined {
  return isHidden(sampling, property) ? undefined : sampling.sample(property);
}

function isHidden({ reporter, purpose }: Sampling, property: JsonValue): boolean {
  return hasFlag(reporter.document, property, purpose === 'request' ? 'readOnly' : 'writeOnly');
}

export function sampleArray(sampling: Sampling, schema: JsonObject): readonly JsonValue[] {
  const fixed = arrayAt(schema, 'prefixItems').map((item) => sampling.sample(item) ?? null);
  const wanted = Math.min(Math.max(numberAt(schema, 'minItems') ?? 1, fixed.length), mostItems);
  const most = numberAt(schema, 'maxItems') ?? mostItems;
  const items = ownValue(schema, 'items');
  const rest: JsonValue[] = [];
  while (items !== false && fixed.length + rest.length < Math.min(wanted, most)) {
    const item = sampling.sample(items);
    if (item === undefined) break;
    rest.push(item);
  }
  return [...fixed, ...rest];
}
