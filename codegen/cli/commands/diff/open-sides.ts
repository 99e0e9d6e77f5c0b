import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { diskFiles } from '../../../document/disk.ts';
import { fetchDescription } from '../../../document/fetch.ts';
import type { Files, Unread } from '../../../document/files.ts';
import { openCommit } from '../../../document/git/commit-files.ts';
import {
  type Commit,
  findCommit,
  openRepository,
  type Repository,
} from '../../../document/git/repository.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { Surroundings } from '../../streams.ts';
import { type Named, readName, readRef } from './arguments.ts';
import { chooseBase } from './choose-base.ts';
import { type Unjudged, unjudged } from './problem.ts';

/** One description, not yet read. */
export interface Side {
  readonly files: Files;
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
export interface Asked {
  readonly old?: string | undefined;
  readonly new?: string | undefined;
  /** From the configuration or `--spec`. */
  readonly spec?: string | undefined;
  readonly base?: string | undefined;
  readonly fetch: boolean;
}

/** Opens the new description; the old one can be the same file in another commit. */
export async function openNew(asked: Asked, surroundings: Surroundings): Promise<Side | Unjudged> {
  if (asked.new !== undefined) return openNamed(readName(asked.new), asked, surroundings);
  const spec = specOf(asked, surroundings);
  if (spec) return spec;
  throw new CommandError(
    'No description given. Pass two descriptions, use --spec, or create rosetta.yaml with the line "spec: openapi.yaml".',
    exitCodes.usage,
  );
}

function specOf({ spec }: Asked, surroundings: Surroundings): Side | undefined {
  return spec === undefined ? undefined : openFile(spec, surroundings);
}

export async function openOld(
  asked: Asked,
  next: Side,
  surroundings: Surroundings,
): Promise<Side | Unjudged> {
  if (asked.old !== undefined) return openNamed(readName(asked.old), asked, surroundings, next);
  const repository = await repositoryOf(next, surroundings);
  if ('code' in repository) return unjudged(repository);
  if (asked.base !== undefined) return openRef(repository, readRef(asked.base), next, surroundings);
  const commit = await chooseBase(repository, surroundings.env);
  return 'code' in commit ? unjudged(commit) : openPath(commit, undefined, next, surroundings);
}

async function openNamed(
  named: Named,
  asked: Asked,
  surroundings: Surroundings,
  next?: Side,
): Promise<Side | Unjudged> {
  switch (named.kind) {
    case 'file':
      return openFile(resolve(surroundings.cwd, named.path), surroundings);
    case 'address':
      return openAddress(named.url, asked, surroundings);
    case 'commit': {
      const repository = await openRepository({ folder: surroundings.cwd, env: surroundings.env });
      if ('code' in repository) return unjudged(repository);
      return openRef(repository, named, next ?? specOf(asked, surroundings), surroundings);
    }
  }
}

function openFile(path: string, { cwd }: Surroundings): Side {
  const files = diskFiles(cwd);
  return { files, entry: path, name: files.show(path), folder: dirname(path), close() {} };
}

async function openAddress(url: URL, { fetch }: Asked, { signal }: Surroundings): Promise<Side | Unjudged> {
  if (!fetch)
    throw new CommandError(
      `Network access is off by default. Add --fetch to read ${url.host}.`,
      exitCodes.usage,
    );
  const fetched = await fetchDescription(url, signal);
  if ('code' in fetched) return unjudged(fetched, exitCodes.inputOutput);
  return { ...fetched, name: fetched.files.show(fetched.entry), close() {} };
}

/** @param like The description whose path is used if `path` is absent. */
async function openRef(
  repository: Repository,
  { ref, path }: { readonly ref: string; readonly path?: string },
  like: Side | undefined,
  surroundings: Surroundings,
): Promise<Side | Unjudged> {
  const commit = await findCommit(repository, ref);
  return 'code' in commit ? unjudged(commit) : openPath(commit, path, like, surroundings);
}

async function openPath(
  commit: Commit,
  path: string | undefined,
  like: Side | undefined,
  surroundings: Surroundings,
): Promise<Side | Unjudged> {
  const entry = path === undefined ? await samePath(like) : pathIn(commit, path, surroundings);
  if (entry === undefined)
    return unjudged({
      code: 'no-path',
      message: `No path given for the description in ${commit.name}.`,
      help: `Add the path from the root of the repository: ${commit.name}:spec/openapi.yaml`,
    });
  const files = openCommit(commit);
  return { files, entry, name: files.show(entry), commit, close: () => files.close() };
}

/** Resolves a path as git does: from the root of the repository, or with `./` from the working folder. */
function pathIn({ repository }: Commit, path: string, { cwd }: Surroundings): string {
  return resolve(/^\.{1,2}\//.test(path) ? cwd : repository.top, path);
}

/** The path of a description in its repository. Git reports the root without symbolic links. */
async function samePath(like: Side | undefined): Promise<string | undefined> {
  if (like?.folder === undefined) return like?.commit && like.entry;
  const folder = await realpath(like.folder).catch(() => like.folder);
  return join(folder ?? '', basename(like.entry));
}

async function repositoryOf(
  { commit, folder }: Side,
  { cwd, env }: Surroundings,
): Promise<Repository | Unread> {
  return commit?.repository ?? openRepository({ folder: folder ?? cwd, env });
}
