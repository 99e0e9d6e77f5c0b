import type { Document, FileHash } from '../document/document.ts';
import type { Diagnostic } from '../values/diagnostic.ts';

/** A version of the description with its changes since the version before. */
export interface Release {
  readonly version: string;
  /** `2026-01-31`; absent for the current description. */
  readonly date?: string;
  /** The version before; absent for the first one. */
  readonly previous?: string;
  /** Breaking changes first. */
  readonly sections: readonly ReleaseSection[];
}

/** Changes with the same impact on API clients. */
export interface ReleaseSection {
  readonly id: 'breaking' | 'potentially' | 'other' | 'names';
  readonly title: string;
  readonly groups: readonly ReleaseGroup[];
}

/** Changes to an operation or a shared schema. */
export interface ReleaseGroup {
  readonly title: string;
  /** The operation, if all changes belong to one. */
  readonly endpoint?: { readonly method: string; readonly path: string };
  /** The name of the shared schema. */
  readonly component?: string;
  readonly changes: readonly ReleaseChange[];
}

/** Texts contain names in backticks. */
export interface ReleaseChange {
  /** `` property `tag` was removed `` */
  readonly message: string;
  /** `; breaks clients that read it`, or `''`. The items precede it. */
  readonly consequence: string;
  /** The names or values of several changes with one message. */
  readonly items: readonly string[];
  /** The reason why a breaking change was accepted. */
  readonly reason?: string;
}

/** The published versions, newest first. */
export interface Releases {
  readonly releases: readonly Release[];
  /** Files of the versions on disk. */
  readonly sources: readonly FileHash[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the published versions and compares them. @param current The description as it is published now. */
export type ReadReleases = (current: Document) => Promise<Releases>;
