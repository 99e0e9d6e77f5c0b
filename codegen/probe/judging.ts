import type { Reader } from '../validation/interpret.ts';
import type { Deadline } from './deadline.ts';
import type { Drifts } from './drift.ts';
import type { PlannedRequest } from './plan.ts';
import type { Redactor } from './redact.ts';

/** What an answer is judged with. */
export interface Judging {
  readonly reader: Reader;
  readonly redactor: Redactor;
  readonly drifts: Drifts;
  readonly deadline: Deadline;
  readonly planned: PlannedRequest;
  /** As many events of a stream are read. */
  readonly mostEvents: number;
  readonly mostSeconds: number;
}

/** How much of an answer came. */
export interface Count {
  readonly bytes: number;
  /** Of a stream. */
  readonly events?: number;
}
