import type { ValueReader } from '../validation/parse-serialized.ts';
import type { Deadline } from './deadline.ts';
import type { DriftCollector } from './drift.ts';
import type { PlannedRequest } from './plan.ts';
import type { Redactor } from './redact.ts';

/** Dependencies and limits for validating a response. */
export interface ProbeContext {
  readonly reader: ValueReader;
  readonly redactor: Redactor;
  readonly drifts: DriftCollector;
  readonly deadline: Deadline;
  readonly planned: PlannedRequest;
  /** Maximum number of events to read from a stream. */
  readonly maxEvents: number;
  readonly maxSeconds: number;
}

/** Received size of a response. */
export interface ReceivedSize {
  readonly bytes: number;
  /** Number of events, for a stream. */
  readonly events?: number;
}
