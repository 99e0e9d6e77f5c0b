import { join, relative, sep } from 'node:path';
import { type FileSource, fileTooLarge, type ReadError } from '../files.ts';
import { type ObjectReader, openObjects } from './objects.ts';
import type { Commit } from './repository.ts';
import { CommitTree, type PathError } from './tree.ts';

/** The files of a commit, at their paths in the working tree. `close` stops the git process. */
export interface CommitSource extends FileSource {
  close(): void;
}

/** Opens a commit for reading, without a checkout. Working tree files, repository configuration and attributes are not used. */
export function openCommit(commit: Commit): CommitSource {
  const { root, context } = commit.repository;
  const objects = openObjects(context);
  const tree = new CommitTree(objects, commit.tree);
  const namesOf = (path: string) => relative(root, path).split(sep);
  const show = (path: string) => `${commit.name}:${namesOf(path).join('/')}`;
  return {
    async realPath(path) {
      const entry = await tree.find(namesOf(path));
      return typeof entry === 'string' ? undefined : join(root, ...entry.names);
    },
    async read(path) {
      const entry = await tree.find(namesOf(path));
      if (typeof entry === 'string') return readError(entry, show(path), commit.name);
      if (entry.kind === 'folder') return readError('missing', show(path), commit.name);
      return readBlob(objects, entry.id, show(path), commit.name);
    },
    show,
    close: () => objects.close(),
  };
}

async function readBlob(
  objects: ObjectReader,
  id: string,
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
    case 'submodule':
      return missingFile(
        `File ${displayName} is in a submodule.`,
        "Run rosetta in the submodule's repository.",
      );
    case 'no object':
      return {
        code: 'unreadable-file',
        message: `File ${displayName} is missing from this partial clone.`,
        help: 'Clone without --filter, or fetch all objects with: git fetch --refetch --no-filter',
      };
  }
}
