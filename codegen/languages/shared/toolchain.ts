import type { StyleName } from './style-name.ts';

/** A program to be run. */
export interface ProofProgram {
  /** Unique in the run. */
  readonly index: number;
  readonly style: StyleName;
  readonly text: string;
}

/** A command with what it needs of the environment. */
export interface Step {
  readonly command: Command;
  readonly env?: Environment;
}

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/** Variables by name. */
export type Environment = Readonly<Record<string, string>>;

/** The programs of one language in one folder, compiled together and run one after another. */
export interface Plan {
  /** Below the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Symbolic links below the folder, by what they point to. */
  readonly links?: ReadonlyMap<string, string>;
  readonly compile: readonly Step[];
  /**
   * Runs the programs of these indices in this order. Before each starts, its index is written to the file `current`; of one that throws,
   * or ends with another status than 0, the file `<index>.failed` is left. A program that ends the process ends the step.
   */
  run(indices: readonly string[]): Step;
}

/** What a plan is made for. */
export interface Bench {
  /** Absolute. */
  readonly folder: string;
  readonly trust: Trust | undefined;
  /** The files of the generated client, by their path in its package. */
  readonly client: ReadonlyMap<string, string>;
}

/** A tool of a language, and how to get it. */
export interface Tool {
  /** `go`, or what a person calls it where it is a library. */
  readonly name: string;
  /** Prints its version in its first line; fails where it is missing. */
  readonly version: Command;
  /** The first version that will do, as in `1.21`. */
  readonly atLeast?: string;
  /** The command that installs it on Debian. */
  readonly install: string;
}

/** What may be wrong with the documentation's own text. */
export interface Suspicion {
  /** What the tool says of it. */
  readonly said: RegExp;
  /** What that means for whoever writes the documentation. */
  readonly means: string;
  /** The text without it; the same text where it cannot tell. */
  correct(text: string): string;
}

/** A strict look at one program. */
export interface Inspection {
  readonly files: ReadonlyMap<string, string>;
  readonly step: Step;
  readonly suspicions: readonly Suspicion[];
}

/** How the programs of a language are proved, in one or more styles. */
export interface Prover {
  /** Unique; in the record. */
  readonly name: string;
  /** Of the language. */
  readonly language: string;
  readonly styles: readonly StyleName[];
  readonly tools: readonly Tool[];
  /** What stands in for a library that cannot be had; the record says so. */
  readonly standIn?: string;
  plan(programs: readonly ProofProgram[], bench: Bench): Plan;
  /** What is wrong with the documented text by itself. */
  readonly inspect?: (program: ProofProgram, bench: Bench) => Inspection;
  /** The documented text that ends with another status than 0 where the request fails. */
  readonly failing?: (text: string) => string;
}

/** The text of a program by the name of its file. */
export function fileOf({ index }: ProofProgram, extension: string): string {
  return `program_${index}.${extension}`;
}

/** A throw-away authority, and the certificate of the recorder that it signed. */
export interface Trust {
  /** The file that holds it, in PEM. */
  readonly authority: string;
  /** The name that OpenSSL looks it up by, in hexadecimal. */
  readonly hash: string;
  /** PKCS #12 of the same, for Java; its password is `changeit`. Absent without keytool. */
  readonly store?: string;
  readonly certificate: string;
  readonly key: string;
}
