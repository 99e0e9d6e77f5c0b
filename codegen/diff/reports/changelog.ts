import { githubCode, githubText } from '../../render/comment.ts';
import { clip } from '../../values/visible-text.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { isLowerVersion } from '../version-bump.ts';
import { type FindingGroup, groupFindings, printLocations } from './groups.ts';
import { printMessage } from './markdown.ts';
import { mergeDirections } from './merge-directions.ts';

/** The maximum length of the locations of a schema, or of a reason. */
const maxLength = 500;

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
  const groups = groupFindings(findings).map((group) => printGroup(group, accepted));
  return [`### ${title}`, ...groups].join('\n\n');
}

function printGroup(group: FindingGroup, accepted: AcceptedFindings): string {
  const [open, ignored] = [false, true].map((isIgnored) =>
    mergeDirections(group.findings.filter((finding) => accepted.has(finding) === isIgnored)),
  );
  const lines = [...(open ?? []), ...(ignored ?? [])].map((entry) => {
    const reason = accepted.get(entry.finding);
    const suffix =
      reason === undefined ? '' : ` Accepted: ${endSentence(githubText(clip(reason, maxLength)))}`;
    return `- ${endSentence(printMessage(entry))}${suffix}`;
  });
  return [printTitle(group), ...new Set(lines)].join('\n');
}

function printTitle(group: FindingGroup): string {
  const { kind, title } = group;
  const name = githubCode(title);
  const locations = printLocations(group);
  const usage = locations === '' ? '' : ` (${githubText(clip(locations, maxLength))})`;
  return `${{ operation: name, schema: `Shared schema ${name}${usage}`, document: 'All operations' }[kind]}:\n`;
}

function endSentence(sentence: string): string {
  const first = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
