import { join, relative, sep } from 'node:path';
import { type FileSource, type ReadError, tooLarge } from '../files.ts';
import { type ObjectReader, openObjects } from './objects.ts';
import type { Commit } from './repository.ts';
import { CommitTree, type PathError } from './tree.ts';

/** The files of a commit, at their paths in the working tree. `close` stops the git process. */
export interface CommitSource extends FileSource {
  close(): void;
}

/** Opens a commit for reading, without a checkout. Working tree files, repository configuration and attributes are not used. */
export function openCommit(commit: Commit): CommitSource {
  const { top, where } = commit.repository;
  const objects = openObjects(where);
  const tree = new CommitTree(objects, commit.tree);
  const namesOf = (path: string) => relative(top, path).split(sep);
  const show = (path: string) => `${commit.name}:${namesOf(path).join('/')}`;
  return {
    async realPath(path) {
      const found = await tree.find(namesOf(path));
      return typeof found === 'string' ? undefined : join(top, ...found.names);
    },
    async read(path) {
      const found = await tree.find(namesOf(path));
      if (typeof found === 'string') return readError(found, show(path), commit.name);
      if (found.kind === 'folder') return readError('missing', show(path), commit.name);
      return readBlob(objects, found.id, show(path), commit.name);
    },
    show,
    close: () => objects.close(),
  };
}

async function readBlob(
  objects: ObjectReader,
  id: string,
  shown: string,
  name: string,
): Promise<Uint8Array | ReadError> {
  const object = await objects.read(id);
  if (!object) return readError('no object', shown, name);
  return 'bytes' in object ? object.bytes : tooLarge(shown, object.size);
}

function readError(reason: PathError, shown: string, name: string): ReadError {
  const missing = (message: string, help: string): ReadError => ({ code: 'missing-file', message, help });
  switch (reason) {
    case 'missing':
      return missing(
        `File ${shown} does not exist.`,
        `List the files with: git ls-tree -r --name-only ${name}`,
      );
    case 'outside':
      return missing(
        `File ${shown} is outside the repository.`,
        'Use a path inside the repository, or replace the symbolic link with the file itself.',
      );
    case 'submodule':
      return missing(`File ${shown} is in a submodule.`, "Run rosetta in the submodule's repository.");
    case 'no object':
      return {
        code: 'unreadable-file',
        message: `File ${shown} is missing from this partial clone.`,
        help: 'Clone without --filter, or fetch all objects with: git fetch --refetch --no-filter',
      };
  }
}
