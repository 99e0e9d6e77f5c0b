/** A file to be: made by a target, then written or compared by a sink. */
export interface GeneratedFile {
  /** Below the output folder, with `/`, never `..`. */
  readonly path: string;
  /** UTF-8, LF. */
  readonly contents: string;
}
