import { isObject, type JsonObject } from '../../values/json.ts';
import type { Change, NodeRef, NodeRefs, SubjectLabel } from '../change.ts';
import { type Flow, levelOf } from '../rules/change-rule.ts';
import { changeRule, type KindName } from '../rules/registry.ts';
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
  readonly spots: NodeRefs;
  /** Collects the changes. */
  readonly pair: SchemaPair;
  /** True if schemas are identical, including everything they reference. */
  areAlike(oldTerm: SchemaSet, newTerm: SchemaSet): boolean;
  /** Compares subschemas. */
  inner(oldTerm: SchemaSet, newTerm: SchemaSet, label: SubjectLabel, spots: NodeRefs): SchemaPair;
}

/** The schema of property names; it has no location. */
export const anyString: JsonObject = { type: 'string' };

/** Two alternatives of one type. */
export interface AlternativePair {
  readonly old: Alternative;
  readonly new: Alternative;
}

export function reportChange(
  { old, new: next, pair, flow, label, spots }: SchemaContext,
  kind: KindName,
  said: Partial<Omit<Change, 'kind' | 'flow'>> = {},
): void {
  pair.changes.push({
    kind,
    flow,
    label: said.label ?? label,
    spots: {
      old: written(old, said.spots?.old ?? spots.old),
      new: written(next, said.spots?.new ?? spots.new),
    },
    ...(said.before === undefined ? {} : { before: said.before }),
    ...(said.after === undefined ? {} : { after: said.after }),
  });
}

/** Maps a derived schema to the location of its original. */
function written(terms: SchemaReader, spot: NodeRef | undefined): NodeRef | undefined {
  return spot && isObject(spot.node) ? { ...spot, node: terms.originalOf(spot.node) } : spot;
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
export function hasEffect(pair: SchemaPair, unwanted: readonly string[]): boolean {
  for (const { kind } of changesOf(pair)) if (unwanted.includes(changeRule(kind).effect)) return true;
  return false;
}

/** True if a comparison found a change that can break clients in this direction. */
export function canBreak(pair: SchemaPair, flow: Flow): boolean {
  const unwanted = ['differs', flow === 'request' ? 'narrows' : 'widens'];
  for (const change of changesOf(pair)) {
    const kind = changeRule(change.kind);
    if (unwanted.includes(kind.effect) && levelOf(kind, flow) !== 'info') return true;
  }
  return false;
}
