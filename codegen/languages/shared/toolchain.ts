import type { StyleName } from './language.ts';

/** A program to be run. */
export interface RunnableProgram {
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
export interface RunContext {
  /** Absolute. */
  readonly folder: string;
  readonly testCa: TestCa | undefined;
  /** The files of the generated client, by their path in its package. */
  readonly client: ReadonlyMap<string, string>;
}

/** A tool of a language, and how to get it. */
export interface Tool {
  /** `go`, or what a person calls it where it is a library. */
  readonly name: string;
  /** Prints the version, and fails if the tool is missing. */
  readonly version: Command;
  /** Finds the version in the output. Default: the first number of the first line. */
  readonly versionPattern?: RegExp;
  /** The first version that will do, as in `1.21`. */
  readonly atLeast?: string;
  /** Advice with the address of the project: `install Go from https://go.dev/dl/`. */
  readonly install: string;
}

/** What may be wrong with the documentation's own text. */
export interface KnownIssue {
  /** What the tool says of it. */
  readonly output: RegExp;
  /** What that means for whoever writes the documentation. */
  readonly meaning: string;
  /** The text without it; the same text where it cannot tell. */
  correct(text: string): string;
}

/** A strict look at one program. */
export interface StaticCheck {
  readonly files: ReadonlyMap<string, string>;
  readonly step: Step;
  readonly knownIssues: readonly KnownIssue[];
}

/** How to check and run one complete program in a folder of its own. Every command runs in that folder. */
export interface StandaloneRecipe {
  /** The name of the program's file. */
  readonly file: string;
  /** Other files that the commands need, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Strict linters and formatters. A correct program gives exit status 0 and no finding in the output. */
  readonly checks: readonly Command[];
  readonly compile?: Command;
  readonly run: Command;
}

/** How the programs of a language are proved, in one or more styles. */
export interface Toolchain {
  /** Unique; in the record. */
  readonly name: string;
  /** Of the language. */
  readonly language: string;
  readonly styles: readonly StyleName[];
  readonly tools: readonly Tool[];
  /** What stands in for a library that cannot be had; the record says so. */
  readonly standIn?: string;
  plan(programs: readonly RunnableProgram[], context: RunContext): Plan;
  /** What is wrong with the documented text by itself. */
  readonly staticCheck?: (program: RunnableProgram, context: RunContext) => StaticCheck;
  /** Absent for documented snippets and for calls of a client. */
  readonly standalone?: StandaloneRecipe;
  /** The documented text that ends with another status than 0 where the request fails. */
  readonly failing?: (text: string) => string;
}

/** The text of a program by the name of its file. */
export function fileOf({ index }: RunnableProgram, extension: string): string {
  return `program_${index}.${extension}`;
}

/** A throw-away authority, and the certificate of the recorder that it signed. */
export interface TestCa {
  /** The file that holds it, in PEM. */
  readonly authority: string;
  /** The name that OpenSSL looks it up by, in hexadecimal. */
  readonly hash: string;
  /** PKCS #12 of the same, for Java; its password is `changeit`. Absent without keytool. */
  readonly store?: string;
  readonly certificate: string;
  readonly key: string;
}
