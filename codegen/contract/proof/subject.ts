import type { StyleName } from '../../languages/language.ts';
import type { Request } from '../../model/model.ts';
import type { Environment, Prover } from './prover.ts';

/** A published program and its expected request. */
export interface Subject {
  /** Unique: `createResponses/weather.py`. */
  readonly id: string;
  readonly language: string;
  readonly style: StyleName;
  readonly text: string;
  readonly request: Request;
  /** Environment variables with its secrets. */
  readonly environment: Environment;
}

export type Verdict =
  | { readonly kind: 'proved' }
  /** Differences or toolchain output. */
  | { readonly kind: 'failed'; readonly reasons: readonly string[] }
  | { readonly kind: 'not proved'; readonly reason: string };

/** A fault of the documented example that does not affect its request. */
export interface Fault {
  /** One sentence. */
  readonly finding: string;
  /** Diff lines of the corrected text, prefixed with `- ` and `+ `; empty if no correction is known. */
  readonly correction: readonly string[];
}

/** Results of one toolchain. */
export interface Proof {
  readonly prover: Prover;
  /** One line for each tool. */
  readonly versions: readonly string[];
  readonly verdicts: ReadonlyMap<Subject, Verdict>;
  /** Absent if no documented example was checked. */
  readonly faults?: readonly Fault[];
}
