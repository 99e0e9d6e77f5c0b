import type { Trust } from './trust.ts';

/** A program to be run. */
export interface ProofProgram {
  /** Unique in the run. */
  readonly index: number;
  readonly text: string;
}

/** A command with what it needs of the environment. */
export interface Step {
  readonly kind: 'compile' | 'run';
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** The programs of one language in one folder, compiled together and run one after another. */
export interface Plan {
  /** Below the folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
}

/** What a plan is made for. */
export interface Bench {
  /** Absolute. */
  readonly folder: string;
  readonly trust: Trust | undefined;
}

/** A tool of a language, and how to get it. */
export interface Tool {
  /** `go`, or what a person calls it where it is a library. */
  readonly name: string;
  /** Prints its version in its first line; fails where it is missing. */
  readonly version: readonly [string, ...string[]];
  /** The command that installs it on Debian. */
  readonly install: string;
}

/** A strict look at one program, which finds what is wrong with the documentation's own text. */
export interface Inspection extends Plan {
  /** What the tool says, and what that means for whoever writes the documentation. */
  readonly faults: readonly { readonly said: RegExp; readonly means: string }[];
}

/**
 * How the programs of a language are proved. Before a program runs, its index is written to the file `current` of the folder; what it
 * throws is written to `<index>.failed`.
 */
export interface Prover {
  /** Of the language. */
  readonly language: string;
  readonly tools: readonly Tool[];
  /** What stands in for a library that cannot be had; the record says so. */
  readonly standIn?: string;
  plan(programs: readonly ProofProgram[], bench: Bench): Plan;
  readonly inspect?: (program: ProofProgram, bench: Bench) => Inspection;
}

/** The text of a program by the name of its file. */
export function fileOf({ index }: ProofProgram, extension: string): string {
  return `program_${index}.${extension}`;
}
