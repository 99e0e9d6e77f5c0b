import type { Level } from '../reports/level.ts';
import type { Finding } from './finding.ts';

/** The part of a version that a change asks to be raised (Semantic Versioning 2.0.0); before 1.0.0 a break raises the minor. */
export type Step = 'major' | 'minor' | 'patch' | 'none';

/** One side of a comparison. */
export interface Side {
  /** As the user named it: `spec/openapi.yaml`, `main:spec/openapi.yaml`. */
  readonly name: string;
  readonly title: string;
  /** `info.version`. */
  readonly version: string;
}

/** A finding that the policy lets pass, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** What a comparison of two descriptions says. */
export interface Verdict {
  readonly old: Side;
  readonly new: Side;
  /** Errors first, then by operation and place. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly counts: Readonly<Record<Level, number>>;
  readonly step: Step;
  /** The lowest version that says so; nothing where the old version is no semantic version. */
  readonly nextVersion?: string;
  /** The lowest level that fails the run. */
  readonly failOn: Level;
  /** Whether nothing reaches `failOn`. */
  readonly isFine: boolean;
}
