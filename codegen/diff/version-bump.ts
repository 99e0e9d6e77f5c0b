import { parseVersion } from '../values/version.ts';
import type { Finding } from './finding.ts';
import type { VersionBump } from './verdict.ts';

/** The required version bump; `patch` if only text changed. */
export function requiredBump(findings: readonly Finding[], isOtherText: () => boolean): VersionBump {
  if (findings.some(({ level, category }) => level === 'error' && category !== 'run')) return 'major';
  if (findings.some(({ category }) => category !== 'run')) return 'minor';
  return isOtherText() ? 'patch' : 'none';
}

/** Bumps a version. Before 1.0.0, breaking changes bump the minor version and other changes the patch version. */
export function bumpVersion(text: string, step: VersionBump): string | undefined {
  const version = parseVersion(text);
  if (!version) return undefined;
  const { major, minor, patch } = version;
  if (step === 'none') return `${major}.${minor}.${patch}`;
  if (step === 'patch' || (major === 0 && step === 'minor')) return `${major}.${minor}.${patch + 1}`;
  return step === 'major' && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** True if a version is lower than another, without their pre-releases. Texts that are not versions are compared for equality. */
export function isLowerVersion(text: string, wanted: string): boolean {
  const [version, other] = [parseVersion(text), parseVersion(wanted)];
  return version && other ? version.compareMain(other) < 0 : text === wanted;
}
