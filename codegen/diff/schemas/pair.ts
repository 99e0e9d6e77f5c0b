import { isObject, type JsonObject } from '../../values/json.ts';
import type { Change, Label, Spot, Spots } from '../change.ts';
import { type Flow, levelOf } from '../rules/kind.ts';
import { type KindName, kindNamed } from '../rules/registry.ts';
import type { Alternative } from './alternative.ts';
import type { Term, Terms } from './term.ts';

/** A compared pair of schemas: its changes and the pairs of its subschemas. Pairs can be circular. */
export interface Pair {
  readonly changes: Change[];
  readonly children: Pair[];
}

/** Context for comparing the parts of two schemas. */
export interface Setting {
  readonly old: Terms;
  readonly new: Terms;
  readonly flow: Flow;
  readonly label: Label;
  readonly spots: Spots;
  /** Collects the changes. */
  readonly pair: Pair;
  /** True if schemas are identical, including everything they reference. */
  areAlike(oldTerm: Term, newTerm: Term): boolean;
  /** Compares subschemas. */
  inner(oldTerm: Term, newTerm: Term, label: Label, spots: Spots): Pair;
}

/** The schema of property names; it has no location. */
export const anyText: JsonObject = { type: 'string' };

/** Two alternatives of one type. */
export interface Matched {
  readonly old: Alternative;
  readonly new: Alternative;
}

export function report(
  { old, new: next, pair, flow, label, spots }: Setting,
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
function written(terms: Terms, spot: Spot | undefined): Spot | undefined {
  return spot && isObject(spot.node) ? { ...spot, node: terms.originalOf(spot.node) } : spot;
}

/** All changes found in a pair and its subschemas. */
export function* changesOf(start: Pair): Generator<Change> {
  const seen = new Set<Pair>([start]);
  for (const pair of seen) {
    yield* pair.changes;
    for (const child of pair.children) seen.add(child);
  }
}

/** True if a comparison found a change with one of the given effects. */
export function hasEffect(pair: Pair, unwanted: readonly string[]): boolean {
  for (const { kind } of changesOf(pair)) if (unwanted.includes(kindNamed(kind).effect)) return true;
  return false;
}

/** True if a comparison found a change that can break clients in this direction. */
export function hasLoss(pair: Pair, flow: Flow): boolean {
  const unwanted = ['differs', flow === 'request' ? 'narrows' : 'widens'];
  for (const change of changesOf(pair)) {
    const kind = kindNamed(change.kind);
    if (unwanted.includes(kind.effect) && levelOf(kind, flow) !== 'info') return true;
  }
  return false;
}
