import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';
import { matches } from './matches.ts';
import { joinObjects, reportInvalid, type Sampling } from './sampling.ts';
import { discriminatorOf, discriminatorValues } from './unions.ts';
import { statedTypes } from './versions.ts';

const maxSampledBranches = 8;

/** Samples a `oneOf` value that matches exactly one branch, if one of the first branches has one. */
export function sampleOneOf(sampling: Sampling, schema: JsonObject): JsonValue | undefined {
  const branches = arrayAt(schema, 'oneOf');
  const ambiguous: JsonValue[] = [];
  for (const branch of branches.slice(0, maxSampledBranches)) {
    const value = sampleBranch(sampling, schema, [branch]);
    if (value === undefined || value === null) continue;
    const matching = branches.filter((other) => matches(sampling.reporter.document, other, value));
    if (matching.length < 2) return value;
    ambiguous.push(value);
  }
  if (ambiguous.length > 0)
    reportInvalid(sampling, schema, 'oneOf', 'The sampled value matches more than one schema of oneOf.');
  return ambiguous[0];
}

/** Samples the first branch that has a value, with its discriminator value. Null only if all branches are null. */
export function sampleBranch(
  sampling: Sampling,
  schema: JsonObject,
  branches: readonly JsonValue[],
): JsonValue | undefined {
  for (const branch of branches) {
    if (isNullSchema(sampling, branch)) continue;
    const value = sampling.sample(branch);
    if (value !== undefined) return isObject(value) ? addDiscriminator(schema, branch, value) : value;
  }
  return branches.length > 0 && branches.every((branch) => isNullSchema(sampling, branch)) ? null : undefined;
}

function isNullSchema({ reporter }: Sampling, node: JsonValue): boolean {
  const schema = reporter.document.resolve(node);
  return isObject(schema) && statedTypes(schema).join() === 'null';
}

/** Sets the discriminator value of a branch, unless its schema determines the value. */
function addDiscriminator(schema: JsonObject, branch: JsonValue, value: JsonObject): JsonObject {
  const discriminator = discriminatorOf(schema);
  const [name] = discriminator ? discriminatorValues(discriminator, branch) : [];
  if (!discriminator || name === undefined) return value;
  const { property } = discriminator;
  const isDetermined = Object.hasOwn(value, property) && value[property] !== 'string';
  return isDetermined ? value : joinObjects([value, Object.fromEntries([[property, name]])]);
}
