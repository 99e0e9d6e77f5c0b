import type { Level } from '../reports/level.ts';
import type { Place } from '../values/diagnostic.ts';
import type { JsonValue } from '../values/json.ts';

/**
 * Which way the values go that a finding is about: `request` is what callers send, `response` what they receive. A webhook's or callback's
 * request is received, so it is `response` here, and its answer is `request`. `none` is about no value.
 */
export type Direction = 'request' | 'response' | 'none';

/** What a finding concerns: bytes on the wire, names in generated code, announcements, or the run itself (its policy and version). */
export type Category = 'wire' | 'name' | 'lifecycle' | 'run';

/** An operation as both documents know it; its path is the new one's, where there is one. */
export interface OperationName {
  readonly kind: 'operation' | 'webhook' | 'callback';
  /** `POST`. */
  readonly method: string;
  /** The path template, the name of the webhook, or the operation and expression of the callback. */
  readonly path: string;
}

/** One change between two descriptions, as a person speaks of it. */
export interface Finding {
  /** Stable, kebab-case: `request-enum-value-removed`. */
  readonly rule: string;
  /** After the policy. */
  readonly level: Level;
  readonly direction: Direction;
  readonly category: Category;
  /** What changed and whom it concerns, in one sentence. */
  readonly message: string;
  /** Where, as a person says it: `Pet.tags[]`, `query parameter limit`; `''` where it is the operation or the document as a whole. */
  readonly subject: string;
  /** The shared schema that `subject` begins with, if it does. */
  readonly component?: string;
  /** What it reaches, sorted; empty where that is the whole document. */
  readonly operations: readonly OperationName[];
  readonly old?: Place;
  /** Where something was removed, the nearest parent that is still there. */
  readonly new?: Place;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** The same for the same change in later commits: 16 hexadecimal digits. */
  readonly fingerprint: string;
}
