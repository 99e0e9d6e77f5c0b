import type { Document } from '../document/document.ts';
import type { Reporter } from '../document/reporter.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';
import { ownExamples } from './annotations.ts';
import { embeddedSchema, printEmbedded } from './embedded-json.ts';
import { listedValues } from './listed-values.ts';
import { propertyDeclarations, requiredNames } from './properties.ts';
import { resolveSchema } from './references.ts';
import { sampleNumber, sampleString } from './sample-scalar.ts';
import { sampleArray, sampleObject, sampleProperty } from './sample-structure.ts';
import { sampleBranch, sampleOneOf } from './sample-union.ts';
import { joinObjects, type SamplePurpose, type Sampling } from './sampling.ts';
import { impliedTypes, structuralType, type TypeName } from './types.ts';
import { branchesOf } from './unions.ts';
import { variantsOf } from './variants.ts';
import { statedTypes } from './versions.ts';

/** Maximum number of values in a sample, because references can grow exponentially. */
const maxValues = 2_000;
const maxDepth = 24;

/**
 * Samples a value of a schema: its `example`, `const`, `default`, `examples` or `enum` value, otherwise the smallest value of its type with
 * the properties that the purpose requires. Terminates for recursive schemas.
 */
export function sampleValue(
  reporter: Reporter,
  schema: JsonValue | undefined,
  purpose: SamplePurpose = 'request',
): JsonValue {
  const sampling: Sampling = {
    reporter,
    purpose,
    activeSchemas: new Set(),
    remaining: maxValues,
    sample: (node) => sample(sampling, node),
  };
  return sample(sampling, schema) ?? null;
}

/** The example value of a schema, if it has one. */
export function exampleOf(document: Document, node: JsonValue | undefined): JsonValue | undefined {
  const schemas = [resolveSchema(document, node), document.resolve(node)].filter(isObject);
  return schemas.map((schema) => ownExamples(schema)[0]).find((example) => example !== undefined);
}

/** @returns `undefined` if the schema is recursive or unsatisfiable, or if the size limit is reached. */
function sample(sampling: Sampling, node: JsonValue | undefined): JsonValue | undefined {
  const schema = resolveSchema(sampling.reporter.document, node);
  if (schema === false) return undefined;
  if (!isObject(schema)) return 'string';
  sampling.remaining -= 1;
  if (sampling.remaining < 0 || sampling.activeSchemas.has(schema) || sampling.activeSchemas.size >= maxDepth)
    return undefined;
  const documented = documentedValue(schema);
  if (documented !== undefined) return documented;
  const variant = sampleVariant(sampling, schema);
  if (variant !== undefined) return variant;
  sampling.activeSchemas.add(schema);
  const value = sampleComposed(sampling, schema);
  sampling.activeSchemas.delete(schema);
  return value;
}

/** Samples the first variant of a base schema with a discriminator, unless the variant itself is being sampled. */
function sampleVariant(sampling: Sampling, schema: JsonObject): JsonValue | undefined {
  const { document } = sampling.reporter;
  for (const reference of variantsOf(document, schema)) {
    const variant = document.resolve(reference);
    if (variant === undefined || sampling.activeSchemas.has(variant)) return undefined;
    const value = sampleBranch(sampling, schema, [reference]);
    if (value !== undefined) return value;
  }
  return undefined;
}

function documentedValue(schema: JsonObject): JsonValue | undefined {
  const listed = listedValues(schema) ?? [];
  const [constant] = Object.hasOwn(schema, 'const') ? listed : [];
  return [
    ownValue(schema, 'example'),
    constant,
    ownValue(schema, 'default'),
    ...arrayAt(schema, 'examples').slice(0, 1),
    ...listed.filter((value) => value !== null),
    ...listed,
  ].find((value) => value !== undefined);
}

/** Merges the schema's own properties with those of `allOf` and of the first usable branch of `oneOf` or `anyOf`. */
function sampleComposed(sampling: Sampling, schema: JsonObject): JsonValue | undefined {
  const parts = arrayAt(schema, 'allOf').map(sampling.sample);
  const branches = branchesOf(schema);
  const branch = sampleOneOf(sampling, schema) ?? sampleBranch(sampling, schema, branches);
  const isTyped = Object.hasOwn(schema, 'type') || structuralType(schema) !== undefined;
  if (branches.length > 0 && branch === undefined && !isTyped) return undefined;
  const own =
    isTyped || (parts.length === 0 && branch === undefined) ? sampleOwn(sampling, schema) : undefined;
  const values = [own, ...parts, branch].filter((value) => value !== undefined);
  if (values.length > 0 && values.every(isObject)) return addRequired(sampling, schema, joinObjects(values));
  return branch ?? parts.find((value) => value !== undefined) ?? own;
}

/** Adds properties that are required by one part of an `allOf` and declared in another. */
function addRequired(sampling: Sampling, schema: JsonObject, value: JsonObject): JsonObject {
  const { document } = sampling.reporter;
  const missing = [...requiredNames(document, schema)].filter((name) => !Object.hasOwn(value, name));
  const added = missing.flatMap((name): [string, JsonValue][] => {
    const [property] = propertyDeclarations(document, schema, name);
    const sampled = property === undefined ? undefined : sampleProperty(sampling, property);
    return sampled === undefined ? [] : [[name, sampled]];
  });
  return added.length === 0 ? value : joinObjects([value, Object.fromEntries(added)]);
}

function sampleOwn(sampling: Sampling, schema: JsonObject): JsonValue | undefined {
  const type = typeOf(schema);
  switch (type) {
    case 'object':
      return sampleObject(sampling, schema);
    case 'array':
      return sampleArray(sampling, schema);
    case 'integer':
    case 'number':
      return sampleNumber(schema, type === 'integer');
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return sampleEmbedded(sampling, schema) ?? sampleString(schema);
  }
}

/** The first type other than null. */
function typeOf(schema: JsonObject): string {
  const [first, ...others] = statedTypes(schema);
  if (first !== undefined) return first === 'null' ? (others[0] ?? first) : first;
  const implied = impliedTypes(schema);
  return (['object', 'array', 'number'] satisfies TypeName[]).find((type) => implied.has(type)) ?? 'string';
}

/** Samples a string with JSON content (`contentSchema`). */
function sampleEmbedded(sampling: Sampling, schema: JsonObject): string | undefined {
  const inner = embeddedSchema(schema);
  const value = inner === undefined ? undefined : sampling.sample(inner);
  return value === undefined ? undefined : printEmbedded(schema, value);
}
