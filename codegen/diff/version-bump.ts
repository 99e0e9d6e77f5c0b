import type { Finding } from './finding.ts';
import type { Step } from './verdict.ts';

/** The required version bump; `patch` if only text changed. */
export function stepFor(findings: readonly Finding[], isOtherText: () => boolean): Step {
  if (findings.some(({ level, category }) => level === 'error' && category !== 'run')) return 'major';
  if (findings.some(({ category }) => category !== 'run')) return 'minor';
  return isOtherText() ? 'patch' : 'none';
}

type Version = readonly [number, number, number];

/** Parses a version (Semantic Versioning 2.0.0); `1.2` is read as `1.2.0`. */
function parse(text: string): Version | undefined {
  const [, major, minor, patch] = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:[-+].*)?$/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch ?? 0)];
}

/** Bumps a version. Before 1.0.0, breaking changes bump the minor version and other changes the patch version. */
export function raise(text: string, step: Step): string | undefined {
  const version = parse(text);
  if (!version) return undefined;
  const [major, minor, patch] = version;
  if (step === 'none') return `${major}.${minor}.${patch}`;
  if (step === 'patch' || (major === 0 && step === 'minor')) return `${major}.${minor}.${patch + 1}`;
  return step === 'major' && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** True if a version is lower than another. Versions that are not semantic versions are compared for equality. */
export function isBelow(text: string, wanted: string): boolean {
  const [a, b] = [parse(text), parse(wanted)];
  if (!a || !b) return text === wanted;
  for (const [index, number] of b.entries()) {
    const own = a[index] ?? 0;
    if (own !== number) return own < number;
  }
  return false;
}
