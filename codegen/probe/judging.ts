import type { Reader } from '../validation/interpret.ts';
import type { Deadline } from './deadline.ts';
import type { Drifts } from './drift.ts';
import type { PlannedRequest } from './plan.ts';
import type { Redactor } from './redact.ts';

/** Dependencies and limits for validating a response. */
export interface Judging {
  readonly reader: Reader;
  readonly redactor: Redactor;
  readonly drifts: Drifts;
  readonly deadline: Deadline;
  readonly planned: PlannedRequest;
  /** Maximum number of events to read from a stream. */
  readonly mostEvents: number;
  readonly mostSeconds: number;
}

/** Received size of a response. */
export interface Count {
  readonly bytes: number;
  /** Number of events, for a stream. */
  readonly events?: number;
}
