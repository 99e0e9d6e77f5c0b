import { groupBy } from '../../values/group-by.ts';
import type { FoldedEntries } from './fold-entries.ts';
import { type FindingGroup, printGroupTitle } from './groups.ts';
import { mergeDirections, printEntry, type ReportEntry } from './merge-directions.ts';

/** Groups operations with the same changes, such as a parameter that was removed from all of them. Other groups stay alone. */
export function foldGroups(groups: readonly FindingGroup[]): readonly (readonly FindingGroup[])[] {
  const key = (group: FindingGroup): string =>
    group.kind === 'operation'
      ? JSON.stringify(
          mergeDirections(group.findings).map((entry) => [
            entry.finding.level,
            entry.finding.rule,
            messageWithout(group, entry),
          ]),
        )
      : printGroupTitle(group);
  return [...groupBy(groups, key).values()];
}

/** The entries of operations with the same changes: one for each change, with the operations as items. */
export function entriesOfOperations(groups: readonly FindingGroup[]): readonly FoldedEntries[] {
  const [first] = groups;
  if (!first) return [];
  const lists = groups.map(({ findings }) => mergeDirections(findings));
  return mergeDirections(first.findings).map((entry, index) => ({
    entries: lists.map((list) => list[index] ?? entry),
    message: messageWithout(first, entry),
    items: groups.map(printGroupTitle),
  }));
}

/** The message of an entry without the title of its group. */
function messageWithout(group: FindingGroup, entry: ReportEntry): string {
  const [kind, name, rest] = entry.parts;
  return name === group.title ? `${kind.trimEnd()}${rest}${entry.consequence}` : printEntry(entry);
}
