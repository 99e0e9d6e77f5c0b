export type Severity = 'error' | 'warning';

/** Source location of a problem in the description. */
export interface SourceLocation {
  /** Path relative to the working folder if the file is below it, absolute otherwise. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** JSON Pointer in that file (RFC 6901); `''` for the whole file. */
  readonly pointer: string;
  readonly excerpt: Excerpt;
}

/** The source line of a place, shortened to a readable width around the column. */
export interface Excerpt {
  readonly text: string;
  /** Position of the caret in `text`, 0-based. */
  readonly caret: number;
}

/** A problem in the user's input. An `error` stops the run before any file is written; a `warning` does not. */
export interface Diagnostic {
  /** Stable kebab-case identifier, for example `unresolved-ref`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that describes the problem. */
  readonly message: string;
  /** How to fix the problem, as an imperative sentence. */
  readonly help: string;
  readonly place?: SourceLocation;
  /** True for a warning about a part that violates the OpenAPI Specification. `rosetta check` reports it as an error. */
  readonly isInvalid?: true;
  /** Identifies diagnostics with the same cause. Default: the message without quoted names and numbers. */
  readonly cause?: string;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Violations of the specification as errors. */
export function asErrors(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    diagnostic.isInvalid ? { ...diagnostic, severity: 'error' } : diagnostic,
  );
}

/** Diagnostics by file and line; those without a location are last. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(({ place: a }, { place: b }) => {
    if (!a || !b) return Number(!a) - Number(!b);
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
