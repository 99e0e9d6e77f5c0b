import type { Level } from '../reports/level.ts';
import type { Place } from '../values/diagnostic.ts';

/** What a team decided about changes: `diff` in its configuration. */
export interface Policy {
  /** By rule; what is `off` is not told. */
  readonly levels: ReadonlyMap<string, Level | 'off'>;
  readonly ignore: readonly IgnoreEntry[];
  /** Whether readers were told to expect values outside an enumeration of a response: then a new one is a warning, else an error. */
  readonly responseEnums: 'closed' | 'open';
  /** The lowest level that fails the run. */
  readonly failOn: Level;
}

/** One known change that is let pass. */
export interface IgnoreEntry {
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day that it holds, `2026-12-31`. */
  readonly until?: string;
  /** Where it is written. */
  readonly place: Place;
}

export const usualPolicy: Policy = {
  levels: new Map(),
  ignore: [],
  responseEnums: 'closed',
  failOn: 'error',
};
