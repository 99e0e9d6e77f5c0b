import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type FileSource, fileTooLarge, type ReadError } from '../files.ts';
import { type ObjectReader, openObjects } from './objects.ts';
import { type Commit, findCommit, openRepository } from './repository.ts';
import { CommitTree, type PathError, type SubmoduleEntry, type TreeEntry } from './tree.ts';

/** The files of a commit, at their paths in the working tree. `close` stops the git processes. */
export interface CommitSource extends FileSource {
  close(): void;
}

/**
 * Opens a commit for reading, without a checkout. Working tree files, repository configuration and attributes are not used. The files of a
 * submodule are read from the commit that the tree records.
 */
export function openCommit(commit: Commit): CommitSource {
  const { root } = commit.repository;
  const files = new CommitFiles(commit);
  const namesOf = (path: string) => relative(root, path).split(sep);
  const show = (path: string) => `${commit.name}:${namesOf(path).join('/')}`;
  return {
    async realPath(path) {
      const entry = await files.find(namesOf(path));
      return typeof entry === 'string' || 'code' in entry ? undefined : join(root, ...entry.names);
    },
    async read(path) {
      const entry = await files.find(namesOf(path));
      if (typeof entry === 'string') return readError(entry, show(path), commit.name);
      if ('code' in entry) return entry;
      if (entry.kind === 'folder') return readError('missing', show(path), commit.name);
      return readBlob(entry, show(path), commit.name);
    },
    show,
    close: () => files.close(),
  };
}

/** An entry with the objects of its repository. */
interface FoundEntry extends TreeEntry {
  readonly objects: ObjectReader;
}

/** The files of a commit and its submodules. */
class CommitFiles {
  readonly #commit: Commit;
  readonly #objects: ObjectReader;
  readonly #tree: CommitTree;
  readonly #submodules = new Map<string, Promise<CommitFiles | ReadError>>();

  constructor(commit: Commit) {
    this.#commit = commit;
    this.#objects = openObjects(commit.repository.context);
    this.#tree = new CommitTree(this.#objects, commit.tree);
  }

  async find(path: readonly string[]): Promise<FoundEntry | PathError | ReadError> {
    const entry = await this.#tree.find(path);
    if (typeof entry === 'string') return entry;
    if (entry.kind !== 'submodule') return { ...entry, objects: this.#objects };
    const submodule = await this.#submodule(entry);
    if ('code' in submodule) return submodule;
    const found = await submodule.find(entry.rest);
    if (typeof found === 'string' || 'code' in found) return found;
    return { ...found, names: [...entry.names, ...found.names] };
  }

  close(): void {
    this.#objects.close();
    for (const opened of this.#submodules.values())
      void opened.then((submodule) => ('code' in submodule ? undefined : submodule.close()));
  }

  #submodule(entry: SubmoduleEntry): Promise<CommitFiles | ReadError> {
    const key = entry.names.join('/');
    const opened = this.#submodules.get(key) ?? openSubmodule(this.#commit, entry);
    this.#submodules.set(key, opened);
    return opened;
  }
}

/** Opens the recorded commit of a submodule in the submodule's own repository. */
async function openSubmodule(
  { repository: parent, name }: Commit,
  { names, id }: SubmoduleEntry,
): Promise<CommitFiles | ReadError> {
  const path = names.join('/');
  const folder = join(parent.root, ...names);
  const repository = await openRepository({ ...parent.context, folder });
  const error = (problem: string, help: string): ReadError => ({
    code: 'missing-submodule',
    message: `Submodule ${path} of ${name} ${problem}.`,
    help,
  });
  // Git reports the parent for the empty folder of a submodule that is not checked out.
  if ('code' in repository || repository.root !== (await realpath(folder).catch(() => folder)))
    return error('is not checked out', `Check it out with: git submodule update --init ${path}`);
  const commit = await findCommit(repository, id);
  if ('code' in commit)
    return error(
      `has no commit ${id.slice(0, 10)}`,
      `Fetch the commit with: git -C ${path} fetch origin ${id}`,
    );
  return new CommitFiles(commit);
}

async function readBlob(
  { objects, id }: FoundEntry,
  displayName: string,
  name: string,
): Promise<Uint8Array | ReadError> {
  const object = await objects.read(id);
  if (!object) return readError('no object', displayName, name);
  return 'bytes' in object ? object.bytes : fileTooLarge(displayName, object.size);
}

function readError(reason: PathError, displayName: string, name: string): ReadError {
  const missingFile = (message: string, help: string): ReadError => ({ code: 'missing-file', message, help });
  switch (reason) {
    case 'missing':
      return missingFile(
        `File ${displayName} does not exist.`,
        `List the files with: git ls-tree -r --name-only ${name}`,
      );
    case 'outside':
      return missingFile(
        `File ${displayName} is outside the repository.`,
        'Use a path inside the repository, or replace the symbolic link with the file itself.',
      );
    case 'no object':
      return {
        code: 'unreadable-file',
        message: `File ${displayName} is missing from this partial clone.`,
        help: 'Clone without --filter, or fetch all objects with: git fetch --refetch --no-filter',
      };
  }
}
