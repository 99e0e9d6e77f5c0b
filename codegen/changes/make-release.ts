import type { Finding } from '../diff/finding.ts';
import { listItems } from '../diff/reports/fold-entries.ts';
import { type FoldedGroup, foldGroups } from '../diff/reports/fold-groups.ts';
import type { Verdict } from '../diff/verdict.ts';
import type { Release, ReleaseGroup, ReleaseSection } from '../pages/release.ts';
import { groupBy } from '../values/group-by.ts';

/** The headings of a changelog, in their order. */
const sectionTitles: readonly (readonly [title: string, isPart: (finding: Finding) => boolean])[] = [
  ['Breaking changes', ({ level, category }) => level === 'error' && category !== 'name'],
  ['Potentially breaking changes', ({ level, category }) => level === 'warn' && category !== 'name'],
  ['Other changes', ({ level, category }) => level === 'info' && category !== 'name'],
  ['Names in generated code', ({ category }) => category === 'name'],
];

/** The changes of a version for API clients. Accepted changes keep their level and have a reason; findings about the run are left out. */
export function releaseSections({ findings, ignored }: Verdict): Release['sections'] {
  const reasons = new Map(ignored.map(({ finding, reason }) => [finding, reason]));
  const changes = [...findings, ...reasons.keys()].filter(({ category }) => category !== 'run');
  return sectionTitles.flatMap(([title, isPart]): readonly ReleaseSection[] => {
    const groups = groupsOf(changes.filter(isPart), reasons);
    return groups.length === 0 ? [] : [{ title, groups }];
  });
}

/** Changes with different reasons are not folded. Changes that were not accepted come first. */
function groupsOf(
  findings: readonly Finding[],
  reasons: ReadonlyMap<Finding, string>,
): readonly ReleaseGroup[] {
  const byReason = [...groupBy(findings, (finding) => reasons.get(finding) ?? '')].toSorted(
    ([a], [b]) => Number(a !== '') - Number(b !== ''),
  );
  const groups = byReason.flatMap(([reason, alike]) =>
    foldGroups(alike).map((folded) => makeGroup(folded, reason)),
  );
  return [...groupBy(groups, ({ title, component }) => JSON.stringify([title, component])).values()].flatMap(
    ([first, ...others]) =>
      first ? [{ ...first, changes: [...first.changes, ...others.flatMap(({ changes }) => changes)] }] : [],
  );
}

function makeGroup({ group, folded }: FoldedGroup, reason: string): ReleaseGroup {
  const { kind, title, operations } = group;
  const [operation, ...others] = operations;
  const isOne = kind === 'operation' && operation?.kind === 'operation' && others.length === 0;
  return {
    title: kind === 'document' ? 'All operations' : title,
    ...(isOne ? { endpoint: { method: operation.method, path: operation.path } } : {}),
    ...(kind === 'schema' ? { component: title } : {}),
    changes: folded.map(({ message, items }) => ({
      message,
      items: listItems(items),
      ...(reason === '' ? {} : { reason }),
    })),
  };
}
