import type { Level } from '../../reports/level.ts';
import { levels, plural, reaches } from '../../reports/words.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { sayOperation } from './groups.ts';

/** What a finding is to someone who uses the API; `run` is about the version or the configuration, and to nobody but us. */
export type Concern = Level | 'run';

export const concernWords: Readonly<Record<Concern, string>> = {
  error: 'Breaking',
  warn: 'May break',
  info: 'Safe',
  run: 'Remark',
};

/** From the worst. */
export const concerns: readonly Concern[] = [...levels, 'run'];

export function concernOf({ level, category }: Finding): Concern {
  return category === 'run' ? category : level;
}

export function countConcerns({ findings }: Verdict): Readonly<Record<Concern, number>> {
  const count = (concern: Concern) => findings.filter((finding) => concernOf(finding) === concern).length;
  return { error: count('error'), warn: count('warn'), info: count('info'), run: count('run') };
}

/** `2 breaking changes, 1 that may break, 5 safe`. */
export function sayCounts(verdict: Verdict): string {
  const { error, warn, info, run } = countConcerns(verdict);
  const changes = [
    error > 0 ? plural(error, 'breaking change') : '',
    warn > 0 ? `${warn} that may break` : '',
    info > 0 ? `${info} safe` : '',
    verdict.ignored.length > 0 ? `${verdict.ignored.length} ignored` : '',
  ].filter((part) => part !== '');
  const remarks = run > 0 ? [plural(run, 'remark')] : [];
  return [...(changes.length === 0 ? ['No changes'] : changes), ...remarks].join(', ');
}

/** The step and the version that it asks for. */
export function sayStep({ step, nextVersion }: Verdict): string {
  if (step === 'none') return 'Nothing asks for another version.';
  const least = nextVersion === undefined ? '' : `: ${nextVersion} or later`;
  return `The changes ask for a ${step} version${least}.`;
}

/** The two sides, as the user named them. */
export function saySides({ old, new: current }: Verdict): string {
  return `${old.name} ${old.version} → ${current.name} ${current.version}`;
}

/** What a reader can do about it; nothing where the run is fine. */
export function sayNext({ isFine, failOn, findings }: Verdict): string {
  const failing = findings.filter(({ level }) => reaches(level, failOn));
  const change = failing.find(({ category }) => category !== 'run');
  if (isFine || failing.length === 0) return '';
  if (!change) return 'Set right what the remarks name: the version of the description or the configuration.';
  return `Take back what callers rely on, or let a known change pass: add its fingerprint (such as ${change.fingerprint}) and a reason to diff.ignore in rosetta.yaml.`;
}

/** The name in a subject: `tags[]` of `tags[] of response 200`, `limit` of `query parameter limit`; `request body` has none. */
const named = /^((?:(?:query|path|header|cookie) parameter |header |security scheme )?)(\S+)(?= of |$)/;

/** A message in three: `query parameter `, `limit`, ` is required`. The name, if the message begins with one, is printed as code. */
export function splitMessage(finding: Finding): readonly [kind: string, name: string, rest: string] {
  const { message } = finding;
  const [kind, name] = nameIn(finding);
  return message.startsWith(kind + name)
    ? [kind, name, message.slice((kind + name).length)]
    : ['', '', message];
}

function nameIn({ subject, component, operations }: Finding): readonly [kind: string, name: string] {
  if (component !== undefined) return ['', subject];
  const [operation, ...others] = operations;
  if (subject === '') return ['', operation && others.length === 0 ? sayOperation(operation) : ''];
  const [, kind = '', name = ''] = named.exec(subject) ?? [];
  return [kind, name];
}
