import type { Finding } from './finding.ts';
import type { Step } from './verdict.ts';

/** What of a version the findings ask to be raised; where only text has changed, the patch. */
export function stepFor(findings: readonly Finding[], isOtherText: () => boolean): Step {
  if (findings.some(({ level, category }) => level === 'error' && category !== 'run')) return 'major';
  if (findings.some(({ category }) => category !== 'run')) return 'minor';
  return isOtherText() ? 'patch' : 'none';
}

type Version = readonly [number, number, number];

/** Semantic Versioning 2.0.0; a version of two numbers is one of three. */
function parse(text: string): Version | undefined {
  const [, major, minor, patch] = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:[-+].*)?$/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch ?? 0)];
}

/** The lowest version that is a step above another. Before 1.0.0 a break raises the minor and all else the patch. */
export function raise(text: string, step: Step): string | undefined {
  const version = parse(text);
  if (!version) return undefined;
  const [major, minor, patch] = version;
  if (step === 'none') return `${major}.${minor}.${patch}`;
  if (step === 'patch' || (major === 0 && step === 'minor')) return `${major}.${minor}.${patch + 1}`;
  return step === 'major' && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** Whether a version is below another; where one of them is none, whether nothing was changed. */
export function isBelow(text: string, wanted: string): boolean {
  const [a, b] = [parse(text), parse(wanted)];
  if (!a || !b) return text === wanted;
  for (const [index, number] of b.entries()) {
    const own = a[index] ?? 0;
    if (own !== number) return own < number;
  }
  return false;
}
