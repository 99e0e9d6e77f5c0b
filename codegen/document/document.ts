import type { Diagnostic, SourceLocation } from '../values/diagnostic.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';

export type OpenApiVersion = '3.0' | '3.1' | '3.2';

/**
 * A description as one object. Files are bundled: every remaining `$ref` has the form `#/…` and resolves within the description
 * (OpenAPI Specification, "Relative References in API Description URIs").
 */
export interface Document {
  readonly version: OpenApiVersion;
  readonly root: JsonObject;
  /** Content of the entry file before bundling. */
  readonly entry: JsonObject;
  /** Source files; the entry file is first. */
  readonly files: readonly FileHash[];
  /**
   * Follows a `$ref`, or a chain of them, to a value. Loading reports circular chains, so this always ends.
   * Siblings of a `$ref` (`description`, `summary`, schema keywords in 3.1) are not merged; read them from the node.
   */
  resolve(node: JsonValue | undefined): JsonValue | undefined;
  /** The direct target of an object's `$ref`, which can itself be a `$ref`. */
  follow(reference: JsonObject): JsonValue | undefined;
  /** Source location of an object in `root`, or of its property `key`. */
  place(node: JsonValue | undefined, key?: string | number): SourceLocation | undefined;
}

/** Path and content hash of a file at the time it was read. */
export interface FileHash {
  /** Absolute path. */
  readonly path: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
}

export type LoadResult =
  | { readonly document: Document; readonly diagnostics: readonly Diagnostic[] }
  | { readonly document?: never; readonly diagnostics: readonly Diagnostic[] };
