import type { StyleName } from './style-name.ts';

/** A program to run. */
export interface RunnableProgram {
  /** Unique within a run. */
  readonly index: number;
  readonly style: StyleName;
  readonly text: string;
}

/** A command and its environment variables. */
export interface RunStep {
  readonly command: Command;
  readonly env?: Environment;
}

/** An executable and its arguments. */
export type Command = readonly [string, ...string[]];

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string>>;

/** Programs of one language in one folder, compiled together and run one by one. */
export interface RunPlan {
  /** Contents by path in the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Targets of symbolic links by path in the folder. */
  readonly links?: ReadonlyMap<string, string>;
  readonly compile: readonly RunStep[];
  /**
   * Runs the programs with these indices in order. Writes the index of each program to the file `current` before it starts, and creates the
   * file `<index>.failed` if it throws or exits with a status other than 0. A program that ends the process ends the step.
   */
  run(indices: readonly string[]): RunStep;
}

/** Context that a plan is made for. */
export interface RunContext {
  /** Absolute path. */
  readonly folder: string;
  readonly testCa: TestCa | undefined;
  /** Files of the generated client, by path in its package. */
  readonly client: ReadonlyMap<string, string>;
}

/** A required tool or library. */
export interface Tool {
  /** Command or library name, such as `go`. */
  readonly name: string;
  /** Prints the version; fails if not installed. */
  readonly version: Command;
  /** Finds the version in the output. Default: the first number of the first line. */
  readonly versionPattern?: RegExp;
  /** Minimum version, such as `1.21`. */
  readonly minimumVersion?: string;
  /** Advice with the address of the project: `install Go from https://go.dev/dl/`. */
  readonly install: string;
}

/** A known fault of documented examples. */
interface KnownIssue {
  /** Matches the tool's output. */
  readonly output: RegExp;
  /** Explanation for documentation authors. */
  readonly message: string;
  /** Returns the corrected text, or the same text if it cannot correct it. */
  correct(text: string): string;
}

/** A static check of one program. */
export interface StaticCheck {
  readonly files: ReadonlyMap<string, string>;
  readonly step: RunStep;
  readonly knownIssues: readonly KnownIssue[];
}

/** How to check and run one complete program in a separate folder. Every command runs in that folder. */
export interface StandaloneRecipe {
  /** The name of the program's file. */
  readonly file: string;
  /** Other files that the commands need, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Strict linters and formatters. A correct program gives exit status 0 and no finding in the output. */
  readonly checks: readonly Command[];
  readonly compile?: Command;
  /** Compiles the programs of all subfolders whose names start with `P` at once, which is faster. */
  readonly compileAll?: { readonly files: Readonly<Record<string, string>>; readonly command: Command };
  readonly run: Command;
}

/** The machine that runs programs: working folder and environment variables. */
export interface Host {
  /** Absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A toolchain that compiles and runs the programs of a language in one or more styles. */
export interface Toolchain {
  /** Unique name in the verification record. */
  readonly name: string;
  /** Language id. */
  readonly language: string;
  readonly styles: readonly StyleName[];
  readonly tools: readonly Tool[];
  /**
   * The user's environment variables that its tools need, each with the default folder in the user's home folder, or `''`. Programs get no
   * others.
   */
  readonly inheritedVariables?: Readonly<Record<string, string>>;
  /** Description of the substitute for an unavailable library, for the verification record. */
  readonly substitute?: string;
  plan(programs: readonly RunnableProgram[], context: RunContext): RunPlan;
  /** Creates a static check of a documented example. */
  readonly staticCheck?: (program: RunnableProgram, context: RunContext) => StaticCheck;
  /** Absent for documented snippets and for calls of a client. */
  readonly standalone?: StandaloneRecipe;
  /** False if its programs print an event stream unchanged, so that they cannot detect failed events. Default: true. */
  readonly parsesEvents?: boolean;
  /** Changes a documented example to exit with a non-zero status if the request fails. */
  readonly exitOnFailure?: (text: string) => string;
}

/** File name of a program. */
export function programFile({ index }: RunnableProgram, extension: string): string {
  return `program_${index}.${extension}`;
}

/** A temporary certificate authority and the recorder's certificate. */
export interface TestCa {
  /** Path of the CA certificate in PEM format. */
  readonly authority: string;
  /** Subject hash that OpenSSL uses to look up the CA certificate, in hexadecimal. */
  readonly hash: string;
  /** Path of a PKCS #12 trust store for Java with password `changeit`. Absent without keytool. */
  readonly store?: string;
  readonly certificate: string;
  readonly key: string;
}
