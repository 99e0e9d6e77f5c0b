import type { StyleName } from '../../languages/language.ts';
import type { Request } from '../../model/model.ts';
import type { Environment, Prover } from './prover.ts';

/** A published program, and the request that it has to send. */
export interface Subject {
  /** Unique: `createResponses/weather.py`. */
  readonly id: string;
  readonly language: string;
  readonly style: StyleName;
  readonly text: string;
  readonly request: Request;
  /** What it runs with: its secrets, so that it sends the request. */
  readonly environment: Environment;
}

export type Verdict =
  | { readonly kind: 'proved' }
  /** What differed, or what the toolchain said. */
  | { readonly kind: 'failed'; readonly reasons: readonly string[] }
  | { readonly kind: 'not proved'; readonly reason: string };

/** What is wrong with the documentation's own text, whatever it sends. */
export interface Fault {
  /** One sentence. */
  readonly finding: string;
  /** The lines that change in the text that has it not, `- ` before and `+ ` after, each with its place; empty where none is known. */
  readonly correction: readonly string[];
}

/** What one prover came to. */
export interface Proof {
  readonly prover: Prover;
  /** A line for each tool. */
  readonly versions: readonly string[];
  readonly verdicts: ReadonlyMap<Subject, Verdict>;
  /** Absent where no documented text was looked at. */
  readonly faults?: readonly Fault[];
}
