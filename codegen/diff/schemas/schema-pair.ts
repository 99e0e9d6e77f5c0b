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

/** All changes found in a pair and its subschemas. */
export function* changesOf(start: SchemaPair): Generator<Change> {
  const seen = new Set<SchemaPair>([start]);
  for (const pair of seen) {
    yield* pair.changes;
    for (const child of pair.children) seen.add(child);
  }
}

/** True if a comparison found a change with one of the given effects. */
export function hasEffect(pair: SchemaPair, effects: readonly string[]): boolean {
  for (const { kind } of changesOf(pair)) if (effects.includes(changeRules[kind].effect)) return true;
  return false;
}

/** True if a comparison found a change that can break clients in this direction. */
export function canBreak(pair: SchemaPair, flow: Flow): boolean {
  const effects = ['differs', flow === 'request' ? 'narrows' : 'widens'];
  for (const change of changesOf(pair)) {
    const changeRule = changeRules[change.kind];
    if (effects.includes(changeRule.effect) && levelOf(changeRule, flow) !== 'info') return true;
  }
  return false;
}
