import type { Reporter } from '../document/reporter.ts';
import { equalJson } from '../values/equal-json.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';
import { conjunctsOf, subschemasOf } from './composition.ts';
import { embeddedSchema, printEmbedded } from './embedded-json.ts';
import { readSchemaExample } from './json-examples.ts';
import { listedValues } from './listed-values.ts';
import { matches } from './matches.ts';
import { negationsOf } from './negations.ts';
import { sampleArray } from './sample-array.ts';
import { type Alternative, conditionalParts, listAlternatives } from './sample-branches.ts';
import { sampleNumber } from './sample-number.ts';
import { sampleObject } from './sample-object.ts';
import { sampleString } from './sample-string.ts';
import { isValid, joinObjects, type Sampling } from './sampling.ts';
import { commonTypes, impliedTypes, isOfType, type TypeName } from './types.ts';
import { discriminatorOf, discriminatorValues } from './unions.ts';
import type { Validator } from './validator.ts';
import { isNullable, statedTypes } from './versions.ts';

/** Maximum number of values in a sample, because references can grow exponentially. */
const maxValues = 2_000;
const maxDepth = 24;
const maxConditions = 4;
/** Number of scalars to try if one does not match `not` or `oneOf`. */
const maxVariants = 8;

/** The state of one sample, whose `sample` builds a value of a schema. */
export function makeSampling(
  reporter: Reporter,
  validator: Validator,
  options: Pick<Sampling, 'direction' | 'properties' | 'checksExamples' | 'isLenient'>,
): Sampling {
  const sampling: Sampling = {
    reporter,
    validator,
    ...options,
    activeSchemas: new Set(),
    remaining: maxValues,
    sample: (node, variant) => sample(sampling, node, variant),
  };
  return sampling;
}

function sample(sampling: Sampling, node: JsonValue, variant: number): JsonValue | undefined {
  if (sampling.reporter.document.resolve(node) === false) return undefined;
  const parts = conjunctsOf(sampling.reporter.document, node);
  if (parts.length === 0) return variant === 0 ? 'string' : `string${variant + 1}`;
  sampling.remaining -= 1;
  if (sampling.remaining < 0) return undefined;
  const documented = documentedValue(sampling, parts, variant);
  if (documented?.isComplete) return documented.value;
  // Schemas inside each other can share a base schema without being recursive.
  const own = sampling.reporter.document.resolve(node) ?? node;
  const isRecursive = sampling.activeSchemas.has(own);
  if (isRecursive || sampling.activeSchemas.size >= maxDepth) return allowsNull(parts) ? null : undefined;
  const base = isObject(documented?.value) ? documented.value : {};
  const added = [own, ...parts].filter((part) => !sampling.activeSchemas.has(part));
  for (const part of added) sampling.activeSchemas.add(part);
  const value = sampleAlternatives(sampling, parts, base, variant);
  for (const part of added) sampling.activeSchemas.delete(part);
  return value === undefined && allowsNull(parts) ? null : value;
}

interface DocumentedValue {
  readonly value: JsonValue;
  /** False if other parts of the schema can add properties. */
  readonly isComplete: boolean;
}

/** The documented value of schemas that apply together. Objects of several schemas are merged. */
export function documentedValue(
  sampling: Sampling,
  parts: readonly JsonObject[],
  variant: number,
): DocumentedValue | undefined {
  const objects: JsonObject[] = [];
  for (const part of parts) {
    const candidates = ownDocumented(part).filter((value) => isUsable(sampling, parts, part, value));
    const value = candidates[variant];
    if (value === undefined) continue;
    const isWhole = parts.length === 1 || (part === parts[0] && ('$ref' in part || 'allOf' in part));
    if (!isObject(value) || isWhole) return { value, isComplete: true };
    objects.push(value);
  }
  return objects.length === 0 ? undefined : { value: joinObjects(objects), isComplete: false };
}

function ownDocumented(schema: JsonObject): readonly JsonValue[] {
  const listed = listedValues(schema) ?? [];
  const [constant] = Object.hasOwn(schema, 'const') ? listed : [];
  const read = (example: JsonValue): JsonValue => readSchemaExample(schema, example);
  const example = ownValue(schema, 'example');
  const values = [
    example === undefined ? undefined : read(example),
    constant,
    ownValue(schema, 'default'),
    ...arrayAt(schema, 'examples').slice(0, 1).map(read),
    ...listed.filter((value) => value !== null && value !== ''),
    ...listed,
  ].filter((value) => value !== undefined);
  return values.filter((value, index) => values.findIndex((other) => equalJson(other, value)) === index);
}

function isUsable(
  sampling: Sampling,
  parts: readonly JsonObject[],
  part: JsonObject,
  value: JsonValue,
): boolean {
  const isListed = parts.every((other) => {
    const listed = other === part ? undefined : listedValues(other);
    return listed?.some((one) => equalJson(one, value)) ?? true;
  });
  return (
    isListed &&
    (!sampling.checksExamples || parts.every((other) => isObject(value) || isValid(sampling, other, value)))
  );
}

function sampleAlternatives(
  sampling: Sampling,
  parts: readonly JsonObject[],
  documented: JsonObject,
  variant: number,
): JsonValue | undefined {
  let fallback: JsonValue | undefined;
  for (const alternative of listAlternatives(sampling, parts)) {
    if (sampling.remaining < 0) break;
    for (const value of candidates(sampling, alternative, documented, variant)) {
      if (isAcceptable(sampling, alternative.parts, value)) return value;
      if (fallback === undefined) fallback = value;
    }
  }
  return sampling.isLenient ? fallback : undefined;
}

function* candidates(
  sampling: Sampling,
  alternative: Alternative,
  documented: JsonObject,
  variant: number,
): Generator<JsonValue> {
  const added = alternative.parts.filter((part) => !sampling.activeSchemas.has(part));
  for (const part of added) sampling.activeSchemas.add(part);
  try {
    for (const { parts, discriminators } of withNegations(sampling, alternative))
      for (const type of possibleTypes(parts))
        for (
          let offset = 0;
          offset < (type === 'object' || type === 'array' ? 1 : maxVariants);
          offset += 1
        ) {
          const value = sampleConditional(
            sampling,
            { parts, discriminators },
            type,
            documented,
            variant + offset,
          );
          if (value === undefined) break;
          yield value;
        }
  } finally {
    for (const part of added) sampling.activeSchemas.delete(part);
  }
}

/** The schemas of an alternative, then also with each schema that excludes the values of a `not`. */
function withNegations(sampling: Sampling, alternative: Alternative): readonly Alternative[] {
  const excluded = alternative.parts.flatMap((part) =>
    conjunctsOf(sampling.reporter.document, ownValue(part, 'not')),
  );
  return [
    alternative,
    ...excluded
      .flatMap(negationsOf)
      .map((negation) => ({ ...alternative, parts: [...alternative.parts, negation] })),
  ];
}

/** Samples again with the schemas that apply because of the value. */
function sampleConditional(
  sampling: Sampling,
  { parts, discriminators }: Alternative,
  type: TypeName,
  documented: JsonObject,
  variant: number,
): JsonValue | undefined {
  let all = parts;
  for (let round = 0; round < maxConditions; round += 1) {
    const value = sampleTyped(sampling, all, type, documented, variant);
    if (value === undefined) return undefined;
    const discriminated = isObject(value) ? addDiscriminators(value, discriminators) : value;
    const added = conditionalParts(sampling, all, discriminated);
    if (added.length === 0) return discriminated;
    all = [...all, ...added];
  }
  return undefined;
}

/** Sets discriminator values, unless the schema of the branch determines them. */
function addDiscriminators(value: JsonObject, discriminators: JsonObject): JsonObject {
  const missing = Object.entries(discriminators).filter(
    ([name]) => !Object.hasOwn(value, name) || value[name] === 'string',
  );
  return joinObjects([value, Object.fromEntries(missing)]);
}

const structures = ['object', 'array', 'number'] as const satisfies readonly TypeName[];
const untyped = [
  'string',
  'integer',
  'boolean',
  'object',
  'array',
  'null',
] as const satisfies readonly TypeName[];

/** The types that all schemas allow, the preferred one first. Null is last. */
function possibleTypes(parts: readonly JsonObject[]): readonly TypeName[] {
  const stated = parts.filter((part) => Object.hasOwn(part, 'type')).map((part) => new Set(typesIn(part)));
  if (stated.length > 0) {
    const common = stated.reduce<ReadonlySet<TypeName> | undefined>((a, b) => commonTypes(a, b), undefined);
    const order = parts.flatMap(typesIn);
    const types = [...(common ?? [])].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return [...types.filter((type) => type !== 'null'), ...types.filter((type) => type === 'null')];
  }
  const implied = new Set(parts.flatMap((part) => [...impliedTypes(part)]));
  const type = structures.find((name) => implied.has(name)) ?? 'string';
  return [type, ...untyped.filter((name) => name !== type)];
}

function typesIn(part: JsonObject): readonly TypeName[] {
  const names: readonly TypeName[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
  return statedTypes(part).flatMap((type) => names.filter((name) => name === type));
}

function sampleTyped(
  sampling: Sampling,
  parts: readonly JsonObject[],
  type: TypeName,
  documented: JsonObject,
  variant: number,
): JsonValue | undefined {
  const value = documentedValue(sampling, parts, variant)?.value;
  if (value !== undefined && !isObject(value)) return isOfType(value, type) ? value : undefined;
  if (parts.some((part) => listedValues(part)) && type !== 'object') return undefined;
  switch (type) {
    case 'object':
      return sampleObject(sampling, parts, joinObjects([documented, isObject(value) ? value : {}]), variant);
    case 'array':
      return sampleArray(sampling, parts, variant);
    case 'integer':
    case 'number':
      return sampleNumber(parts, type === 'integer', variant);
    case 'boolean':
      return variant < 2 ? variant === 0 : undefined;
    case 'null':
      return variant === 0 ? null : undefined;
    case 'string':
      return (
        sampleEmbedded(sampling, parts, variant) ??
        sampleString(parts, variant) ??
        (sampling.isLenient ? 'string' : undefined)
      );
    default:
      return type satisfies never;
  }
}

/** Samples a string with JSON content (`contentSchema`). */
function sampleEmbedded(
  sampling: Sampling,
  parts: readonly JsonObject[],
  variant: number,
): string | undefined {
  for (const part of parts) {
    const inner = embeddedSchema(part);
    const value = inner === undefined ? undefined : sampling.sample(inner, variant);
    if (value !== undefined) return printEmbedded(part, value);
  }
  return undefined;
}

/** Checks the keywords that the choice of parts does not satisfy by itself. */
function isAcceptable(sampling: Sampling, parts: readonly JsonObject[], value: JsonValue): boolean {
  return parts.every((part) => {
    const excluded = ownValue(part, 'not');
    if (excluded !== undefined && isValid(sampling, excluded, value)) return false;
    const branches = subschemasOf(sampling.reporter.document, part, 'oneOf');
    if (branches.length < 2 || isDiscriminated(part, branches, value)) return true;
    const matching = branches.filter((branch) => matches(sampling.reporter.document, branch, value));
    return (
      matching.length === 1 || matching.filter((branch) => isValid(sampling, branch, value)).length === 1
    );
  });
}

/** True if the discriminator of a union selects a branch for the value. Other branches can then match as well. */
function isDiscriminated(union: JsonObject, branches: readonly JsonValue[], value: JsonValue): boolean {
  const discriminator = discriminatorOf(union);
  const selected = discriminator && isObject(value) ? ownValue(value, discriminator.property) : undefined;
  return (
    discriminator !== undefined &&
    typeof selected === 'string' &&
    branches.some((branch) => discriminatorValues(discriminator, branch).includes(selected))
  );
}

function allowsNull(parts: readonly JsonObject[]): boolean {
  return (
    parts.some((part) => isNullable(part) || statedTypes(part).includes('null')) &&
    parts.every(
      (part) => isNullable(part) || !Object.hasOwn(part, 'type') || statedTypes(part).includes('null'),
    )
  );
}
