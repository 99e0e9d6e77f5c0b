import { type Level, levels, reaches } from '../../reports/level.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import { plural } from '../../values/plural.ts';
import type { Finding } from '../finding.ts';
import { isAllowed, type Verdict } from '../verdict.ts';

/** The impact of a finding on API clients; `run` is about the version or the configuration and does not affect them. */
export type Impact = Level | 'run';

export const impactLabels: Readonly<Record<Impact, string>> = {
  error: 'Breaking',
  warn: 'Potentially breaking',
  info: 'Safe',
  run: 'Note',
};

/** The most severe first. */
export const impacts: readonly Impact[] = [...levels, 'run'];

export function impactOf({ level, category }: Finding): Impact {
  return category === 'run' ? category : level;
}

export function countImpacts({ findings }: Verdict): Readonly<Record<Impact, number>> {
  const count = (impact: Impact) => findings.filter((finding) => impactOf(finding) === impact).length;
  return { error: count('error'), warn: count('warn'), info: count('info'), run: count('run') };
}

/** `2 breaking changes, 1 potentially breaking, 5 safe`. */
export function printCounts(verdict: Verdict): string {
  const { error, warn, info, run } = countImpacts(verdict);
  const changes = [
    error > 0 ? plural(error, 'breaking change') : '',
    warn > 0 ? `${warn} potentially breaking` : '',
    info > 0 ? `${info} safe` : '',
    verdict.ignored.length > 0 ? `${verdict.ignored.length} ignored` : '',
  ].filter((part) => part !== '');
  const notes = run > 0 ? [plural(run, 'note')] : [];
  return [...(changes.length === 0 ? ['No changes'] : changes), ...notes].join(', ');
}

/** The required version bump. */
export function printBump({ bump: step, nextVersion, new: current, isCovered }: Verdict): string {
  if (step === 'none') return 'No version bump required.';
  if (isCovered)
    return `The changes require a ${step} version bump. The version ${current.version} covers these changes.`;
  const target = nextVersion === undefined ? '' : ` to ${nextVersion} or later`;
  return `The changes require a ${step} version bump${target}.`;
}

/** The two descriptions, with the names given by the user. */
export function printSides({ old, new: current }: Verdict): string {
  return `${old.name} ${old.version} → ${current.name} ${current.version}`;
}

/** The next steps for the user; `''` if the run passes. */
export function printNextSteps(verdict: Verdict): string {
  const { isFine, isCovered, failOn, findings } = verdict;
  const failing = findings.filter(
    (finding) => reaches(finding.level, failOn) && !isAllowed(verdict, finding),
  );
  const change = failing.find(({ category }) => category !== 'run');
  if (isFine || failing.length === 0) return '';
  if (change && isCovered)
    return `Breaking changes fail in a new version too (diff.breakingChanges: never). Ignore a known change: add its fingerprint (such as ${change.fingerprint}) and a reason to diff.ignore in rosetta.yaml.`;
  if (!change) return 'Fix the version of the description or the configuration, as reported in the notes.';
  return `Revert the breaking changes, or ignore a known change: add its fingerprint (such as ${change.fingerprint}) and a reason to diff.ignore in rosetta.yaml.`;
}

/** The old location, if the element existed: an added element has only a parent there. */
export function oldPlaceOf({ rule, old }: Finding): SourceLocation | undefined {
  return /^(?:request|response)-(?!null-).*-added$/.test(rule) ? undefined : old;
}

/** A message in three parts: `query parameter `, `limit`, ` became required`. The name is the first text in backticks, if any. */
export function splitMessage(message: string): readonly [kind: string, name: string, rest: string] {
  const [, kind = '', name = '', rest = ''] = /^([^`]*)`([^`]+)`(.*)$/s.exec(message) ?? [];
  return name === '' ? ['', '', message] : [kind, name, rest];
}
