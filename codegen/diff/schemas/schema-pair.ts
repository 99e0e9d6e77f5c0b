import { isObject, type JsonObject } from '../../values/json.ts';
import type { Change, NodeRef, NodeRefs, SubjectLabel } from '../change.ts';
import { type Flow, levelOf } from '../rules/change-rule.ts';
import { type ChangeKind, changeRules } from '../rules/registry.ts';
import type { Alternative } from './alternative.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';

/** A compared pair of schemas: its changes and the pairs of its subschemas. Pairs can be circular. */
export interface SchemaPair {
  readonly changes: Change[];
  readonly children: SchemaPair[];
  /** True if the pair was not compared, because a limit was reached. */
  readonly isUnknown?: true;
}

/** Context for comparing the parts of two schemas. */
export interface SchemaContext {
  readonly old: SchemaReader;
  readonly new: SchemaReader;
  readonly flow: Flow;
  readonly label: SubjectLabel;
  readonly locations: NodeRefs;
  /** Collects the changes. */
  readonly pair: SchemaPair;
  /** True if schemas are identical, including everything they reference. */
  areEqual(oldSet: SchemaSet, newSet: SchemaSet): boolean;
  /** True if both are shared schemas of different names, and the difference is not a rename. */
  isReplaced(oldSet: SchemaSet, newSet: SchemaSet): boolean;
  /** True if the changes are not reported. */
  readonly isSpeculative: boolean;
  /** Compares two alternatives without reporting the changes; each pair is compared once. */
  speculate(matched: AlternativePair, compare: (context: SchemaContext) => void): SchemaPair;
  /** The context for a comparison that is not reported. */
  toSpeculative(pair: SchemaPair): SchemaContext;
  /** Compares subschemas. */
  compareSubschemas(
    oldSet: SchemaSet,
    newSet: SchemaSet,
    label: SubjectLabel,
    locations: NodeRefs,
  ): SchemaPair;
}

/** The schema of property names; it has no location. */
export const anyString: JsonObject = { type: 'string' };

/** Two alternatives of one type. */
export interface AlternativePair {
  readonly old: Alternative;
  readonly new: Alternative;
  /** The properties of all alternatives with the same discriminator values, if their number differs between the descriptions. */
  readonly siblings?: { readonly old: ReadonlySet<string>; readonly new: ReadonlySet<string> };
}

export function reportChange(
  { old, new: next, pair, flow, label, locations }: SchemaContext,
  kind: ChangeKind,
  details: Partial<Omit<Change, 'kind' | 'flow'>> = {},
): void {
  pair.changes.push({
    kind,
    flow,
    label: details.label ?? label,
    locations: {
      old: toOriginal(old, details.locations?.old ?? locations.old),
      new: toOriginal(next, details.locations?.new ?? locations.new),
    },
    ...(details.before === undefined ? {} : { before: details.before }),
    ...(details.after === undefined ? {} : { after: details.after }),
    ...(details.hasDiscriminator ? { hasDiscriminator: true } : {}),
    ...(details.keyword === undefined ? {} : { keyword: details.keyword }),
  });
}

/** Maps a derived schema to the location of its original. */
function toOriginal(reader: SchemaReader, location: NodeRef | undefined): NodeRef | undefined {
  return location && isObject(location.node)
    ? { ...location, node: reader.originalOf(location.node) }
    : location;
}

/** A pair and the pairs of its subschemas, each once. */
function* pairsOf(start: SchemaPair): Generator<SchemaPair> {
  const seen = new Set<SchemaPair>([start]);
  for (const pair of seen) {
    yield pair;
    for (const child of pair.children) seen.add(child);
  }
}

/** All changes found in a pair and its subschemas. */
export function* changesOf(start: SchemaPair): Generator<Change> {
  for (const { changes } of pairsOf(start)) yield* changes;
}

/** True if a comparison found a change with one of the given effects, or was not completed. */
export function hasEffect(pair: SchemaPair, effects: readonly string[]): boolean {
  return hasChange(pair, ({ kind }) => effects.includes(changeRules[kind].effect));
}

/** True if a comparison found a change that can break clients in this direction, or was not completed. */
export function canBreak(pair: SchemaPair, flow: Flow): boolean {
  return hasChange(pair, (change) => isBreaking(change, flow));
}

/** The weight of an error among warnings. */
const errorWeight = 1000;

/** Compares how much changes break clients in this direction: errors count more than all warnings. Infinite if a comparison was not completed. */
export function weighBreaks(start: SchemaPair, flow: Flow): number {
  let weight = 0;
  for (const { changes, isUnknown } of pairsOf(start)) {
    if (isUnknown) return Number.POSITIVE_INFINITY;
    for (const change of changes)
      if (isBreaking(change, flow))
        weight += levelOf(changeRules[change.kind], flow) === 'error' ? errorWeight : 1;
  }
  return weight;
}

function isBreaking({ kind }: Change, flow: Flow): boolean {
  const changeRule = changeRules[kind];
  const effects = ['differs', flow === 'request' ? 'narrows' : 'widens'];
  return effects.includes(changeRule.effect) && levelOf(changeRule, flow) !== 'info';
}

function hasChange(start: SchemaPair, matches: (change: Change) => boolean): boolean {
  for (const { changes, isUnknown } of pairsOf(start)) if (isUnknown || changes.some(matches)) return true;
  return false;
}
