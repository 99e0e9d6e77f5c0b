import type { Diagnostic } from './diagnostic.ts';

/** A generated file in memory, to be written to disk or compared with it. */
export interface GeneratedFile {
  /** Path relative to the output folder, with `/` and without `..`. */
  readonly path: string;
  /** Text with LF line endings; encoded as UTF-8. */
  readonly contents: string;
}

/** A file that is printed when its contents are read. They are not kept in memory: large descriptions have tens of thousands of pages. */
export function printedFile(path: string, print: () => string): GeneratedFile {
  return {
    path,
    get contents() {
      return print();
    },
  };
}

/** The files that one target generates, and the problems it found in the description. */
export interface GeneratedFiles {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics?: readonly Diagnostic[];
}
