import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { localFileSource } from '../../../document/disk.ts';
import { fetchDescription } from '../../../document/fetch.ts';
import type { FileSource, ReadError } from '../../../document/files.ts';
import { openCommit } from '../../../document/git/commit-files.ts';
import { findPreviousPath } from '../../../document/git/renames.ts';
import {
  type Commit,
  findCommit,
  findParentRepository,
  openRepository,
  type Repository,
} from '../../../document/git/repository.ts';
import { checkSpecFile, descriptionHelp } from '../../config/check-spec.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import { type DiffSource, parseRevision, parseSource } from '../../parse-source.ts';
import type { CliContext } from '../../streams.ts';
import { chooseBase } from './choose-base.ts';
import { type CompareFailure, compareFailure } from './compare-failure.ts';

/** One description, not yet read. */
export interface DescriptionSource {
  readonly files: FileSource;
  /** The entry file in `files`. */
  readonly entry: string;
  /** The name for messages: `spec/openapi.yaml`, `main:spec/openapi.yaml`. */
  readonly name: string;
  /** The commit, for a description from git. */
  readonly commit?: Commit;
  /** The folder, for a file on disk. */
  readonly folder?: string;
  close(): void;
}

/** The descriptions to compare. */
export interface DiffArguments {
  readonly old?: string | undefined;
  readonly new?: string | undefined;
  /** From the configuration or `--spec`. */
  readonly spec?: string | undefined;
  readonly base?: string | undefined;
  readonly fetch: boolean;
}

/** Opens the new description; the old one can be the same file in another commit. */
export async function openNew(
  sources: DiffArguments,
  context: CliContext,
): Promise<DescriptionSource | CompareFailure> {
  if (sources.new !== undefined) return openNamed(parseSource(sources.new), sources, context);
  const spec = specOf(sources, context);
  if (spec) return spec;
  throw new CommandError(
    `No OpenAPI description given. Pass two files: rosetta diff old.yaml new.yaml. ${descriptionHelp}`,
    exitCodes.usage,
  );
}

function specOf({ spec }: DiffArguments, context: CliContext): DescriptionSource | undefined {
  return spec === undefined ? undefined : openFile(spec, context);
}

export async function openOld(
  sources: DiffArguments,
  next: DescriptionSource,
  context: CliContext,
): Promise<DescriptionSource | CompareFailure> {
  if (sources.old !== undefined) return openNamed(parseSource(sources.old), sources, context, next);
  const repository = await repositoryOf(next, context);
  if ('code' in repository) return compareFailure(repository);
  if (sources.base !== undefined) return openRef(repository, parseRevision(sources.base), next, context);
  const commit = await chooseBase(repository, context.env);
  return 'code' in commit ? compareFailure(commit) : openPath(commit, undefined, next, context);
}

/** Opens the description at its earlier path, if git detects that it was renamed since the base. */
export async function openMoved(
  { commit, entry }: DescriptionSource,
  next: DescriptionSource,
  { old, base }: DiffArguments,
): Promise<DescriptionSource | undefined> {
  const hasPath = old !== undefined || (base !== undefined && parseRevision(base).path !== undefined);
  if (!commit || hasPath) return undefined;
  const { root } = commit.repository;
  const path = relative(root, entry).split(sep).join('/');
  const previous = await findPreviousPath(commit, path, next.commit);
  return previous === undefined ? undefined : openEntry(commit, join(root, previous));
}

function openEntry(commit: Commit, entry: string): DescriptionSource {
  const files = openCommit(commit);
  return { files, entry, name: files.show(entry), commit, close: () => files.close() };
}

async function openNamed(
  source: DiffSource,
  sources: DiffArguments,
  context: CliContext,
  next?: DescriptionSource,
): Promise<DescriptionSource | CompareFailure> {
  switch (source.kind) {
    case 'file': {
      const path = resolve(context.cwd, source.path);
      await checkSpecFile(path, context.cwd);
      return openFile(path, context);
    }
    case 'address':
      return openAddress(source.url, sources, context);
    case 'commit': {
      const repository = await openRepository({ folder: context.cwd, env: context.env });
      if ('code' in repository) return compareFailure(repository);
      return openRef(repository, source, next ?? specOf(sources, context), context);
    }
  }
}

function openFile(path: string, { cwd }: CliContext): DescriptionSource {
  const files = localFileSource(cwd);
  return { files, entry: path, name: files.show(path), folder: dirname(path), close() {} };
}

async function openAddress(
  url: URL,
  { fetch }: DiffArguments,
  { signal }: CliContext,
): Promise<DescriptionSource | CompareFailure> {
  if (!fetch)
    throw new CommandError(
      `Network access is off by default. Add --fetch to read ${url.host}.`,
      exitCodes.usage,
    );
  const fetched = await fetchDescription(url, signal);
  if ('code' in fetched) return compareFailure(fetched, exitCodes.inputOutput);
  return { ...fetched, name: fetched.files.show(fetched.entry), close() {} };
}

/** @param other The description whose path is used if `path` is absent. */
async function openRef(
  repository: Repository,
  { ref, path }: { readonly ref: string; readonly path?: string },
  other: DescriptionSource | undefined,
  context: CliContext,
): Promise<DescriptionSource | CompareFailure> {
  const commit = await findCommit(repository, ref);
  return 'code' in commit ? compareFailure(commit) : openPath(commit, path, other, context);
}

async function openPath(
  commit: Commit,
  path: string | undefined,
  other: DescriptionSource | undefined,
  context: CliContext,
): Promise<DescriptionSource | CompareFailure> {
  const entry = path === undefined ? await samePath(other) : pathIn(commit, path, context);
  if (entry === undefined)
    return compareFailure({
      code: 'no-path',
      message: `No path given for the description in ${commit.name}.`,
      help: `Add the path from the root of the repository: ${commit.name}:spec/openapi.yaml`,
    });
  return openEntry(commit, entry);
}

/** Resolves a path as git does: from the root of the repository, or with `./` from the working folder. */
function pathIn({ repository }: Commit, path: string, { cwd }: CliContext): string {
  return resolve(/^\.{1,2}\//.test(path) ? cwd : repository.root, path);
}

/** The path of a description in its repository. Git reports the root without symbolic links. */
async function samePath(other: DescriptionSource | undefined): Promise<string | undefined> {
  if (other?.folder === undefined) return other?.commit && other.entry;
  const folder = await realpath(other.folder).catch(() => other.folder);
  return join(folder ?? '', basename(other.entry));
}

/**
 * The repository whose commits are compared. For a description in a submodule, it is the repository of the working folder: run in the parent
 * repository, the comparison follows the commits of the submodule that the parent records.
 */
async function repositoryOf(
  { commit, folder }: DescriptionSource,
  { cwd, env }: CliContext,
): Promise<Repository | ReadError> {
  if (commit) return commit.repository;
  const repository = await openRepository({ folder: folder ?? cwd, env });
  if ('code' in repository) return repository;
  const current = await openRepository({ folder: cwd, env });
  if ('code' in current) return repository;
  for (let parent: Repository | undefined = repository; parent; parent = await findParentRepository(parent))
    if (parent.root === current.root) return parent;
  return repository;
}
