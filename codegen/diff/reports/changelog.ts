import { githubCode, githubText } from '../../render/comment.ts';
import { groupBy } from '../../values/group-by.ts';
import { clip } from '../../values/visible-text.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { isLowerVersion } from '../version-bump.ts';
import type { FoldedEntry } from './fold-entries.ts';
import { foldGroups } from './fold-groups.ts';
import { type FindingGroup, printLocations } from './groups.ts';
import { printMessage } from './markdown.ts';

/** The maximum length of the locations of a schema, or of a reason. */
const maxLength = 500;

/** The maximum number of operations, names or values in a list. */
const maxNames = 10;

/** The changelog entry of one version. */
export interface ChangelogEntry {
  /** `## 2.0.0 (2026-11-24)` */
  readonly heading: string;
  /** Markdown below the heading. */
  readonly body: string;
}

/**
 * Prints the changes for API clients, breaking changes first, by operation and shared schema, without rules, files and fingerprints. Ignored
 * changes keep their level and are marked as accepted, with the reason. Findings about the run itself are left out.
 *
 * @param date The release date for the heading, `2026-11-24`.
 */
export function changelogEntry(verdict: Verdict, date: string): ChangelogEntry {
  const accepted = new Map(verdict.ignored.map(({ finding, reason }) => [finding, reason]));
  const findings = [...verdict.findings, ...accepted.keys()].filter(({ category }) => category !== 'run');
  const sections = [
    printSection(
      'Breaking changes',
      findings.filter((finding) => hasLevel('error', finding)),
      accepted,
    ),
    printSection(
      'Potentially breaking changes',
      findings.filter((finding) => hasLevel('warn', finding)),
      accepted,
    ),
    printSection(
      'Other changes',
      findings.filter((finding) => hasLevel('info', finding)),
      accepted,
    ),
    printSection(
      'Names in generated code',
      findings.filter(({ category }) => category === 'name'),
      accepted,
    ),
  ];
  const body = sections.filter((section) => section !== '').join('\n\n');
  return {
    heading: `## ${githubText(entryVersion(verdict))} (${githubText(date)})`,
    body: body === '' ? 'No changes for API clients.' : body,
  };
}

/** Findings of a level, without names in generated code, which have their own section. */
function hasLevel(level: Finding['level'], finding: Finding): boolean {
  return finding.level === level && finding.category !== 'name';
}

/** The new version, or the required version if the new one is too low. */
export function entryVersion({ new: current, nextVersion }: Verdict): string {
  if (nextVersion === undefined) return current.version;
  return isLowerVersion(current.version, nextVersion) ? nextVersion : current.version;
}

/** The reasons for ignored findings. */
type AcceptedFindings = ReadonlyMap<Finding, string>;

function printSection(title: string, findings: readonly Finding[], accepted: AcceptedFindings): string {
  if (findings.length === 0) return '';
  // Changes with different reasons are not folded.
  const byReason = groupBy(findings, (finding) => accepted.get(finding) ?? '');
  const groups = [...byReason]
    .toSorted(([a], [b]) => Number(a !== '') - Number(b !== ''))
    .flatMap(([reason, alike]) =>
      foldGroups(alike).map(({ group, folded }) => ({
        heading: printTitle(group),
        lines: folded.map((fold) => `${printFolded(fold)}${printReason(reason)}`),
      })),
    );
  const sections = [...groupBy(groups, ({ heading }) => heading)].map(([heading, parts]) =>
    [heading, ...parts.flatMap(({ lines }) => lines)].join('\n'),
  );
  return [`### ${title}`, ...sections].join('\n\n');
}

function printReason(reason: string): string {
  return reason === '' ? '' : ` Accepted: ${endSentence(githubText(clip(reason, maxLength)))}`;
}

function printFolded(fold: FoldedEntry): string {
  return `- ${endSentence(printMessage(fold, maxNames))}`;
}

function printTitle(group: FindingGroup): string {
  const { kind, title } = group;
  const name = githubCode(title);
  const locations = kind === 'schema' ? printLocations(group) : '';
  const usage = locations === '' ? '' : ` (${githubText(clip(locations, maxLength))})`;
  return `${{ operation: name, schema: `Shared schema ${name}${usage}`, document: 'All operations', several: githubText(title) }[kind]}:\n`;
}

function endSentence(sentence: string): string {
  const first = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
