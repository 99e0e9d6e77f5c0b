import type { Diagnostic, Place } from '../values/diagnostic.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';

export type OpenApiVersion = '3.0' | '3.1' | '3.2';

/**
 * A description as one object: files are bundled, so that every `$ref` that is left is `#/…`, resolves, and stays in the description
 * (OpenAPI Specification, "Relative References in API Description URIs").
 */
export interface Document {
  readonly version: OpenApiVersion;
  readonly root: JsonObject;
  /** What it was read from, the entry first. */
  readonly files: readonly FileStamp[];
  /**
   * Follows `$ref`s (also chains of them) until something else stands there. A circle of nothing but `$ref`s was refused on load.
   * Siblings of a `$ref` are not merged; who wants them (`description`, `summary`, 3.1 schema keywords) reads them from the node itself.
   */
  resolve(node: JsonValue | undefined): JsonValue | undefined;
  /** Where the one `$ref` of an object leads, which may be another `$ref`. */
  follow(reference: JsonObject): JsonValue | undefined;
  /** Where the member `key` of an object of `root` was written, or the object itself, in the file it came from. */
  place(node: JsonValue | undefined, key?: string | number): Place | undefined;
}

/** A file as it was when it was read. */
export interface FileStamp {
  /** Absolute. */
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

export type Loaded =
  | { readonly document: Document; readonly diagnostics: readonly Diagnostic[] }
  | { readonly document?: never; readonly diagnostics: readonly Diagnostic[] };
