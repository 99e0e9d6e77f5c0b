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
  /** True if no finding reaches `failOn`. */
  readonly isFine: boolean;
}
