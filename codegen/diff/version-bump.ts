import { parseVersion } from '../values/version.ts';
import type { Finding } from './finding.ts';
import type { VersionBump } from './verdict.ts';

/** The required version bump; `patch` if only text changed. */
export function requiredBump(findings: readonly Finding[], isTextChanged: () => boolean): VersionBump {
  if (findings.some(({ level, category }) => level === 'error' && category !== 'run')) return 'major';
  if (findings.some(({ category }) => category !== 'run')) return 'minor';
  return isTextChanged() ? 'patch' : 'none';
}

/** Bumps a version. Before 1.0.0, breaking changes bump the minor version and other changes the patch version. */
export function bumpVersion(version: string, bump: VersionBump): string | undefined {
  const parsed = parseVersion(version);
  if (!parsed) return undefined;
  const { major, minor, patch } = parsed;
  if (bump === 'none') return `${major}.${minor}.${patch}`;
  if (bump === 'patch' || (major === 0 && bump === 'minor')) return `${major}.${minor}.${patch + 1}`;
  return bump === 'major' && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** True if a semantic version is raised by at least a bump. */
export function isRaised(oldVersion: string, version: string, bump: VersionBump): boolean {
  const requiredVersion = bumpVersion(oldVersion, bump);
  if (bump === 'none' || requiredVersion === undefined || !parseVersion(version)) return false;
  return !isLowerVersion(version, requiredVersion);
}

/** True if a version is lower than another, without their pre-releases. Texts that are not versions are compared for equality. */
export function isLowerVersion(version: string, requiredVersion: string): boolean {
  const [parsed, other] = [parseVersion(version), parseVersion(requiredVersion)];
  return parsed && other ? parsed.compareMain(other) < 0 : version === requiredVersion;
}
