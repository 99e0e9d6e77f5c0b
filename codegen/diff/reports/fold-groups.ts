import { groupBy } from '../../values/group-by.ts';
import type { Finding } from '../finding.ts';
import { type FoldedEntry, foldEntries } from './fold-entries.ts';
import { compareWeight, type FindingGroup, groupKey, groupOf } from './groups.ts';
import { findingsOfEntry, mergeDirections } from './merge-directions.ts';

/** Findings under one heading, with equal messages folded. */
export interface FoldedGroup {
  readonly group: FindingGroup;
  readonly folded: readonly FoldedEntry[];
}

/** Groups findings. A message that several groups have in common is folded in a separate group. */
export function foldGroups(findings: readonly Finding[]): readonly FoldedGroup[] {
  const keyOf = ({ entries }: FoldedEntry): string => {
    const [key = '', ...others] = new Set(entries.map(({ finding }) => groupKey(finding)));
    return others.length === 0 ? key : severalKey;
  };
  return [...groupBy(foldEntries(mergeDirections(findings)), keyOf).values()]
    .map((folded) => {
      const ofGroup = folded.flatMap(({ entries }) => entries.flatMap(findingsOfEntry));
      return { group: groupOf(ofGroup), folded };
    })
    .toSorted((a, b) => compareWeight(a.group.findings, b.group.findings));
}

/** Differs from the keys of all groups. */
const severalKey = '\n\n';
