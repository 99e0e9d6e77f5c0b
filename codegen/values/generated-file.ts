import type { Diagnostic } from './diagnostic.ts';

/** A file to be: made by a target, then written or compared by a sink. */
export interface GeneratedFile {
  /** Below the output folder, with `/`, never `..`. */
  readonly path: string;
  /** UTF-8, LF. */
  readonly contents: string;
}

/** The files that one target makes, and the problems it found in the description. */
export interface GeneratedFiles {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics?: readonly Diagnostic[];
}
