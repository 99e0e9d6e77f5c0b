import type { Finding } from '../diff/finding.ts';
import { listItems } from '../diff/reports/fold-entries.ts';
import { type FoldedGroup, foldGroups } from '../diff/reports/fold-groups.ts';
import type { Verdict } from '../diff/verdict.ts';
import type { Release, ReleaseGroup, ReleaseSection } from '../pages/release.ts';
import { groupBy } from '../values/group-by.ts';

interface SectionRule extends Pick<ReleaseSection, 'id' | 'title'> {
  isPart(finding: Finding): boolean;
}

/** The headings of a changelog, in their order. */
const sectionRules: readonly SectionRule[] = [
  { id: 'breaking', title: 'Breaking changes', isPart: (finding) => hasLevel(finding, 'error') },
  {
    id: 'potentially',
    title: 'Potentially breaking changes',
    isPart: (finding) => hasLevel(finding, 'warn'),
  },
  { id: 'other', title: 'Other changes', isPart: (finding) => hasLevel(finding, 'info') },
  { id: 'names', title: 'Names in generated code', isPart: ({ category }) => category === 'name' },
];

function hasLevel({ level, category }: Finding, expected: Finding['level']): boolean {
  return level === expected && category !== 'name';
}

/** The changes of a version for API clients. Accepted changes keep their level and have a reason; findings about the run are left out. */
export function releaseSections({ findings, ignored }: Verdict): Release['sections'] {
  const reasons = new Map(ignored.map(({ finding, reason }) => [finding, reason]));
  const changes = [...findings, ...reasons.keys()].filter(({ category }) => category !== 'run');
  return sectionRules.flatMap(({ id, title, isPart }): readonly ReleaseSection[] => {
    const groups = groupsOf(changes.filter(isPart), reasons);
    return groups.length === 0 ? [] : [{ id, title, groups }];
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
    changes: folded.map(({ message, consequence, items }) => ({
      message,
      consequence,
      items: listItems(items),
      ...(reason === '' ? {} : { reason }),
    })),
  };
}
