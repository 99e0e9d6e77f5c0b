import type { Document } from '../document/document.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { conjunctsOf, subschemasOf } from './composition.ts';
import { dependentSchemas } from './object-keywords.ts';
import { isValid, joinObjects, type Sampling } from './sampling.ts';
import { discriminatorOf, discriminatorValues, unionKeywords } from './unions.ts';
import { isVariantOf, variantsOf } from './variants.ts';
import { statedTypes } from './versions.ts';

/** Schemas that apply together, with one branch selected for each union. */
export interface Alternative {
  readonly parts: readonly JsonObject[];
  /** Values of discriminators, by property. */
  readonly discriminators: JsonObject;
}

/** Maximum number of combinations of branches. */
const maxAlternatives = 24;

/** Combinations of union branches, in the order of the description. Null branches are last; recursive ones are omitted. */
export function* listAlternatives(
  sampling: Sampling,
  parts: readonly JsonObject[],
): Generator<Alternative, void> {
  let count = 0;
  // The first alternative is usually sufficient, and a base schema can have a thousand variants.
  for (const alternative of combineBranches(sampling, { parts, discriminators: {} }, new Set())) {
    yield alternative;
    count += 1;
    if (count >= maxAlternatives) return;
  }
}

function* combineBranches(
  sampling: Sampling,
  alternative: Alternative,
  expanded: ReadonlySet<string>,
): Generator<Alternative, void> {
  const union = findUnion(sampling, alternative.parts, expanded);
  if (!union) {
    yield alternative;
    return;
  }
  for (const branch of sortBranches(sampling, union.branches)) {
    const next = addBranch(sampling, alternative, union.schema, branch);
    if (next) yield* combineBranches(sampling, next, new Set([...expanded, union.id]));
  }
}

interface FoundUnion {
  readonly id: string;
  readonly schema: JsonObject;
  readonly branches: readonly JsonValue[];
}

/** Finds a union, or a base schema with a discriminator, which stands for its variants. */
function findUnion(
  { reporter: { document } }: Sampling,
  parts: readonly JsonObject[],
  expanded: ReadonlySet<string>,
): FoundUnion | undefined {
  for (const [index, schema] of parts.entries())
    for (const key of unionKeywords) {
      const id = `${key} ${index}`;
      const branches = expanded.has(id) ? [] : subschemasOf(document, schema, key);
      if (branches.length > 0) return { id, schema, branches };
    }
  for (const [index, schema] of parts.entries()) {
    const id = `variants ${index}`;
    const branches = expanded.has(id) ? [] : variantsOf(document, schema);
    const isSelected = branches.length > 0 && parts.some((part) => isVariantOf(document, part, schema));
    if (branches.length > 0 && !isSelected) return { id, schema, branches };
  }
  return undefined;
}

function sortBranches(
  { reporter: { document } }: Sampling,
  branches: readonly JsonValue[],
): readonly JsonValue[] {
  const isNull = (branch: JsonValue): boolean => {
    const schema = document.resolve(branch);
    return isObject(schema) && statedTypes(schema).join() === 'null';
  };
  return [...branches.filter((branch) => !isNull(branch)), ...branches.filter(isNull)];
}

function addBranch(
  sampling: Sampling,
  { parts, discriminators }: Alternative,
  union: JsonObject,
  branch: JsonValue,
): Alternative | undefined {
  if (branch === false) return undefined;
  const added = newParts(sampling.reporter.document, parts, branch);
  const { document } = sampling.reporter;
  if (sampling.activeSchemas.has(document.resolve(branch) ?? branch)) return undefined;
  const discriminator = discriminatorOf(union);
  const [value] = discriminator ? discriminatorValues(discriminator, branch) : [];
  return {
    parts: [...parts, ...added],
    discriminators:
      discriminator && value !== undefined
        ? joinObjects([discriminators, Object.fromEntries([[discriminator.property, value]])])
        : discriminators,
  };
}

function newParts(
  document: Document,
  parts: readonly JsonObject[],
  schema: JsonValue,
): readonly JsonObject[] {
  return conjunctsOf(document, schema).filter((part) => !parts.includes(part));
}

/** The schemas that apply because of a value: `then` or `else`, and `dependentSchemas`. */
export function conditionalParts(
  sampling: Sampling,
  parts: readonly JsonObject[],
  value: JsonValue,
): readonly JsonObject[] {
  const conditional = parts.flatMap((part): readonly JsonValue[] => {
    const condition = ownValue(part, 'if');
    const outcome =
      condition === undefined ? undefined : isValid(sampling, condition, value) ? 'then' : 'else';
    const dependent = isObject(value)
      ? Object.entries(dependentSchemas(part)).flatMap(([name, schema]) =>
          Object.hasOwn(value, name) ? [schema] : [],
        )
      : [];
    return [...(outcome === undefined ? [] : [ownValue(part, outcome) ?? []].flat()), ...dependent];
  });
  return conditional.flatMap((schema) => newParts(sampling.reporter.document, parts, schema));
}
