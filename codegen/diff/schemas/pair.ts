import { isObject, type JsonObject } from '../../values/json.ts';
import type { Change, Label, Spot, Spots } from '../change.ts';
import { type Flow, levelOf } from '../rules/kind.ts';
import { kindNamed } from '../rules/registry.ts';
import type { Alternative } from './alternative.ts';
import type { Term, Terms } from './term.ts';

/** Two schemas beside each other: what differs between them, and the pairs inside. Pairs may lead back to themselves. */
export interface Pair {
  readonly changes: Change[];
  readonly children: Pair[];
}

/** What a comparison of parts is given. */
export interface Setting {
  readonly old: Terms;
  readonly new: Terms;
  readonly flow: Flow;
  readonly label: Label;
  readonly spots: Spots;
  /** Where what is found goes. */
  readonly pair: Pair;
  /** Whether schemas are written alike, and what they lead to is. */
  areAlike(oldTerm: Term, newTerm: Term): boolean;
  /** Compares what is inside. */
  inner(oldTerm: Term, newTerm: Term, label: Label, spots: Spots): Pair;
}

/** What the names of members are. It stands nowhere. */
export const anyText: JsonObject = { type: 'string' };

/** Two alternatives of one type. */
export interface Matched {
  readonly old: Alternative;
  readonly new: Alternative;
}

export function report(
  { old, new: next, pair, flow, label, spots }: Setting,
  kind: string,
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

/** A schema made here has no place of its own. */
function written(terms: Terms, spot: Spot | undefined): Spot | undefined {
  return spot && isObject(spot.node) ? { ...spot, node: terms.originalOf(spot.node) } : spot;
}

/** All changes that can be reached from a pair. */
export function* changesOf(start: Pair): Generator<Change> {
  const seen = new Set<Pair>([start]);
  for (const pair of seen) {
    yield* pair.changes;
    for (const child of pair.children) seen.add(child);
  }
}

/** Whether a comparison found a change of what fits, in either of the ways given. */
export function hasEffect(pair: Pair, unwanted: readonly string[]): boolean {
  for (const { kind } of changesOf(pair)) if (unwanted.includes(kindNamed(kind).effect)) return true;
  return false;
}

/** Whether it found one that takes something from callers (`request`), or that readers have to know of. */
export function hasLoss(pair: Pair, flow: Flow): boolean {
  const unwanted = ['differs', flow === 'request' ? 'narrows' : 'widens'];
  for (const change of changesOf(pair)) {
    const kind = kindNamed(change.kind);
    if (unwanted.includes(kind.effect) && levelOf(kind, flow) !== 'info') return true;
  }
  return false;
}
