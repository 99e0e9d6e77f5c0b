import type { Level } from '../reports/level.ts';
import type { SourceLocation } from '../values/diagnostic.ts';

/** The policy for changes: `diff` in rosetta.yaml. */
export interface Policy {
  /** Levels by rule id; rules that are `off` are not reported. */
  readonly levels: ReadonlyMap<string, Level | 'off'>;
  readonly ignore: readonly IgnoreEntry[];
  /** `open`: clients must accept unknown enum values and variants in responses, so a new one is a warning instead of an error. */
  readonly responseEnums: 'closed' | 'open';
  /** `new-version`: breaking changes pass if the version is raised for them, as Semantic Versioning requires; `never`: they always fail. */
  readonly breakingChanges: 'new-version' | 'never';
  /** The lowest level that fails the run. */
  readonly failOn: Level;
}

/** A known change to ignore. */
export interface IgnoreEntry {
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day on which the entry applies, `2026-12-31`. */
  readonly until?: string;
  /** Location of the entry in the configuration. */
  readonly place: SourceLocation;
}

export const defaultPolicy: Policy = {
  levels: new Map(),
  ignore: [],
  responseEnums: 'closed',
  breakingChanges: 'new-version',
  failOn: 'error',
};
