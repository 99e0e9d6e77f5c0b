import type { SampledProperties } from '../../schema/sampling.ts';
import { discriminatorOf } from '../../schema/unions.ts';
import type { JsonObject, JsonValue } from '../../values/json.ts';
import { arrayAt } from '../../values/read-property.ts';
import type { Shape } from './alternative.ts';
import { isValid, sampleValue } from './sampled-values.ts';
import { reportChange, type SchemaContext } from './schema-pair.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';
import { shapeOf } from './shape.ts';

/** The limit for pairs of branches for which a value is sampled, per union. */
const maxPairs = 40;

interface Side {
  readonly reader: SchemaReader;
  readonly schemaSet: SchemaSet;
  readonly shape: Shape;
}

/**
 * Reports values that are valid for several branches of a `oneOf` in one description, which rejects them, and that the other one accepts (JSON
 * Schema Core 2020-12, 10.2.1.3). Each change is verified with a sampled value. Only requests are compared: a response has one variant.
 */
export function compareOverlaps(context: SchemaContext, old: Side, next: Side): void {
  if (context.flow !== 'request') return;
  const rejected = findOverlap(context, next, old);
  if (rejected.overlap)
    reportChange(context, 'overlap-rejected', {
      after: rejected.overlap.names,
      locations: { old: undefined, new: { node: rejected.overlap.union, key: 'oneOf' } },
    });
  const accepted = findOverlap(context, old, next);
  if (accepted.overlap)
    reportChange(context, 'overlap-accepted', {
      before: accepted.overlap.names,
      locations: { old: { node: accepted.overlap.union, key: 'oneOf' }, new: undefined },
    });
  if (rejected.isLimited || accepted.isLimited)
    reportChange(context, 'comparison-limited', { before: maxPairs, keyword: 'overlaps' });
}

interface Overlap {
  readonly union: JsonObject;
  /** The names of the branches, or their positions. */
  readonly names: string;
}

interface OverlapSearch {
  readonly overlap?: Overlap;
  /** True if pairs beyond {@link maxPairs} were not checked. */
  readonly isLimited: boolean;
}

/** Finds a value that `side` rejects because two branches accept it, and that `other` accepts. */
function findOverlap({ isSpeculative }: SchemaContext, side: Side, other: Side): OverlapSearch {
  // In recursive schemas, samples with all properties are large.
  const sampled = isSpeculative ? (['required'] as const) : (['required', 'all'] as const);
  let isLimited = false;
  for (const { node } of side.shape.unions) {
    const branches = arrayAt(node, 'oneOf');
    // Servers select the branch by the discriminator.
    if (branches.length < 2 || discriminatorOf(node)) continue;
    const pairs = overlappingPairs(side.reader, node, branches);
    const pair = pairs.slice(0, maxPairs).find((candidate) => isWitnessed(side, other, candidate, sampled));
    if (pair) {
      const names = pair.map((branch) => nameOf(side.reader, branches, branch)).join(' and ');
      return { overlap: { union: node, names }, isLimited: false };
    }
    isLimited ||= pairs.length > maxPairs;
  }
  return { isLimited };
}

type BranchPair = readonly [JsonValue, JsonValue];

const overlaps = new WeakMap<JsonObject, readonly BranchPair[]>();

/** The pairs of branches that can accept the same value, up to one more than {@link maxPairs}. */
function overlappingPairs(
  reader: SchemaReader,
  union: JsonObject,
  branches: readonly JsonValue[],
): readonly BranchPair[] {
  const cached = overlaps.get(union);
  if (cached) return cached;
  const pairs: BranchPair[] = [];
  for (const [index, branch] of branches.entries())
    for (const other of branches.slice(index + 1))
      if (pairs.length <= maxPairs && shapeOf(reader, reader.toSet(branch, other)).alternatives.length > 0)
        pairs.push([branch, other]);
  overlaps.set(union, pairs);
  return pairs;
}

/** True if a sampled value is valid for both branches and for the other description, but not for this one. */
function isWitnessed(
  side: Side,
  other: Side,
  pair: BranchPair,
  sampled: readonly SampledProperties[],
): boolean {
  const { reader } = side;
  const branches = pair.map((branch) => reader.toSet(branch));
  const isWitness = (value: JsonValue): boolean =>
    !isValid(reader, side.schemaSet, value) &&
    branches.every((branch) => isValid(reader, branch, value)) &&
    isValid(other.reader, other.schemaSet, value);
  return sampled.some(
    (properties) =>
      sampleValue(reader, reader.toSet(...pair), properties).some(isWitness) ||
      sampleValue(other.reader, other.schemaSet, properties).some(isWitness),
  );
}

function nameOf(reader: SchemaReader, branches: readonly JsonValue[], branch: JsonValue): string {
  return reader.branchName(branch) ?? `branch ${branches.indexOf(branch) + 1}`;
}
