import type { Diagnostic } from './diagnostic.ts';

/** A generated file in memory, to be written to disk or compared with it. */
export interface GeneratedFile {
  /** Path relative to the output folder, with `/` and without `..`. */
  readonly path: string;
  /** Text with LF line endings; encoded as UTF-8. */
  readonly contents: string;
}

/** The files that one target generates, and the problems it found in the description. */
export interface GeneratedFiles {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics?: readonly Diagnostic[];
}
