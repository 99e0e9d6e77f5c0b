import type { Level } from '../reports/level.ts';
import type { Finding } from './finding.ts';

/** The required version bump (Semantic Versioning 2.0.0); before 1.0.0, breaking changes bump the minor version. */
export type VersionBump = 'major' | 'minor' | 'patch' | 'none';

/** One side of a comparison. */
export interface ComparedDescription {
  /** As given by the user: `spec/openapi.yaml`, `main:spec/openapi.yaml`. */
  readonly name: string;
  readonly title: string;
  /** `info.version`. */
  readonly version: string;
}

/** A finding ignored by the policy, with the reason. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** True for a change that a new major version allows. Faults of the version or the policy itself are never allowed. */
export function isAllowed({ allowsChanges }: Pick<Verdict, 'allowsChanges'>, { category }: Finding): boolean {
  return allowsChanges && category !== 'run';
}

/** The result of comparing two descriptions. */
export interface Verdict {
  readonly old: ComparedDescription;
  readonly new: ComparedDescription;
  /** Errors first, then by operation and place. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly counts: Readonly<Record<Level, number>>;
  readonly bump: VersionBump;
  /** The lowest version with that bump; absent if the old version is not a semantic version. */
  readonly nextVersion?: string;
  /** The lowest level that fails the run. */
  readonly failOn: Level;
  /** True if the version of the new description is raised as the changes require. */
  readonly isCovered: boolean;
  /** True if a new version allows its changes. */
  readonly allowsChanges: boolean;
  /** True if no finding that is not allowed reaches `failOn`. */
  readonly isFine: boolean;
}
