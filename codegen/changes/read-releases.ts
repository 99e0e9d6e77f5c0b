import { resolve } from 'node:path';
import type { PublishedVersion } from '../config.ts';
import { compareDocuments } from '../diff/compare.ts';
import type { Policy } from '../diff/policy.ts';
import { localFileSource } from '../document/disk.ts';
import type { Document, FileHash } from '../document/document.ts';
import type { FileSource, ReadError } from '../document/files.ts';
import { openCommit } from '../document/git/commit-files.ts';
import { findCommit, openRepository } from '../document/git/repository.ts';
import { loadFromSource } from '../document/load.ts';
import type { OperationFilter } from '../document/selection/operation-pattern.ts';
import { selectOperations } from '../document/selection/select-operations.ts';
import type { Release, Releases } from '../pages/release.ts';
import { type Diagnostic, hasErrors } from '../values/diagnostic.ts';
import { objectAt, stringAt } from '../values/read-property.ts';
import { releaseSections } from './make-release.ts';

export interface ReleaseOptions {
  /** Oldest first. */
  readonly versions: readonly PublishedVersion[];
  /** The levels of changes, and the accepted ones. */
  readonly policy: Policy;
  /** Operations that are not published are not compared. */
  readonly filter: OperationFilter;
  readonly workingFolder: string;
  /** Environment of git. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Compares each published version with the one before it, and the current description with the last one. The result depends only on the
 * versions: sunset dates are compared with the date of a version, and accepted changes do not expire.
 */
export async function readReleases(current: Document, options: ReleaseOptions): Promise<Releases> {
  const releases: Release[] = [];
  const sources: FileHash[] = [];
  const names = new Set<string>();
  let last: Document | undefined;
  for (const published of options.versions) {
    const read = await readVersion(published, options);
    if (!('document' in read)) return { releases: [], sources, diagnostics: read.diagnostics };
    const { document } = read;
    if (published.source.kind === 'file') sources.push(...document.files);
    const name = versionOf(document).toLowerCase();
    if (names.has(name))
      return { releases: [], sources, diagnostics: [repeatedVersion(published, versionOf(document))] };
    names.add(name);
    releases.push(makeRelease(last, document, published.date, options));
    last = document;
  }
  if (last) releases.push(...currentRelease(last, current, names, options));
  return { releases: releases.reverse(), sources, diagnostics: [] };
}

/** The current description, unless it is the last version. It has no version of its own before `info.version` is changed. */
function currentRelease(
  last: Document,
  current: Document,
  names: ReadonlySet<string>,
  options: ReleaseOptions,
): readonly Release[] {
  const release = makeRelease(last, current, undefined, options);
  if (!names.has(release.version.toLowerCase())) return [release];
  return release.sections.length === 0 ? [] : [{ ...release, version: 'Unreleased' }];
}

function repeatedVersion({ place }: PublishedVersion, version: string): Diagnostic {
  return {
    code: 'repeated-version',
    severity: 'error',
    message: `Two published versions have the "info.version" ${JSON.stringify(version)}.`,
    help: 'Remove one of them from "changes.versions".',
    place,
  };
}

function makeRelease(
  last: Document | undefined,
  document: Document,
  date: string | undefined,
  { policy }: ReleaseOptions,
): Release {
  const version = versionOf(document);
  const own = { version, ...(date === undefined ? {} : { date }) };
  if (!last) return { ...own, sections: [] };
  const verdict = compareDocuments(
    { name: versionOf(last), document: last },
    { name: version, document },
    { policy: withoutExpiry(policy), today: date ?? noDate },
  );
  return { ...own, previous: versionOf(last), sections: releaseSections(verdict) };
}

/** Before all sunset dates. */
const noDate = '0000-01-01';

function withoutExpiry(policy: Policy): Policy {
  return { ...policy, ignore: policy.ignore.map(({ until: _, ...entry }) => entry) };
}

function versionOf({ root }: Document): string {
  return stringAt(objectAt(root, 'info'), 'version');
}

type ReadVersion = { readonly document: Document } | { readonly diagnostics: readonly Diagnostic[] };

async function readVersion(published: PublishedVersion, options: ReleaseOptions): Promise<ReadVersion> {
  const opened = await openVersion(published, options);
  if ('code' in opened) return { diagnostics: [withNextStep(opened, published)] };
  const { files, entry, close } = opened;
  try {
    const { document, diagnostics } = await loadFromSource(files, entry);
    if (document && !hasErrors(diagnostics))
      return { document: selectOperations(document, options.filter).document };
    return { diagnostics: diagnostics.map((one) => (one.place ? one : withNextStep(one, published))) };
  } finally {
    close();
  }
}

interface OpenedVersion {
  readonly files: FileSource;
  readonly entry: string;
  close(): void;
}

async function openVersion(
  { source }: PublishedVersion,
  { workingFolder, env }: ReleaseOptions,
): Promise<OpenedVersion | ReadError> {
  if (source.kind === 'file')
    return { files: localFileSource(workingFolder), entry: source.path, close() {} };
  const repository = await openRepository({ folder: source.folder, env });
  if ('code' in repository) return repository;
  const commit = await findCommit(repository, source.ref);
  if ('code' in commit) return commit;
  const files = openCommit(commit);
  const base = /^\.{1,2}\//.test(source.path) ? source.folder : repository.root;
  return { files, entry: resolve(base, source.path), close: () => files.close() };
}

/** A clone of continuous integration often has no tags. */
function withNextStep({ code, message }: ReadError, { source, place }: PublishedVersion): Diagnostic {
  const help =
    source.kind === 'file'
      ? 'Correct "changes.versions", or restore the file.'
      : 'Correct "changes.versions", or fetch the tags: git fetch --tags --unshallow (in GitHub Actions, actions/checkout with fetch-depth: 0). No files were changed.';
  return { code, severity: 'error', message, help, place };
}
