export type Severity = 'error' | 'warning';

/** Where in the description a problem stands. */
export interface Place {
  /** The file as the user would type it, relative to the working folder where it lies below it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** JSON Pointer in that file (RFC 6901), `''` for the whole. */
  readonly pointer: string;
  readonly excerpt: Excerpt;
}

/** The source line of a place, cut to a readable width around the column. */
export interface Excerpt {
  readonly text: string;
  /** Where the caret goes in `text`, from 0. */
  readonly caret: number;
}

/**
 * A problem in the user's input. An `error` stops the run before anything is written; a `warning` is reported and the run goes on.
 */
export interface Diagnostic {
  /** Stable, kebab-case: `unresolved-ref`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** What to type or change next. */
  readonly help: string;
  readonly place?: Place;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
