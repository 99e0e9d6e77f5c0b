import { join, relative, sep } from 'node:path';
import { type Files, tooLarge, type Unread } from '../files.ts';
import { type Objects, openObjects } from './objects.ts';
import type { Commit } from './repository.ts';
import { type NotFound, Tree } from './tree.ts';

/** The files of a commit, at the paths that they have in the working tree; `close` ends the process that reads them. */
export interface CommitFiles extends Files {
  close(): void;
}

/** Reads a commit: no checkout, no file of the working tree, and nothing that the repository configures or its attributes ask for. */
export function openCommit(commit: Commit): CommitFiles {
  const { top, where } = commit.repository;
  const objects = openObjects(where);
  const tree = new Tree(objects, commit.tree);
  const namesOf = (path: string) => relative(top, path).split(sep);
  const show = (path: string) => `${commit.name}:${namesOf(path).join('/')}`;
  return {
    async realPath(path) {
      const found = await tree.find(namesOf(path));
      return typeof found === 'string' ? undefined : join(top, ...found.names);
    },
    async read(path) {
      const found = await tree.find(namesOf(path));
      if (typeof found === 'string') return refuse(found, show(path), commit.name);
      if (found.kind === 'folder') return refuse('missing', show(path), commit.name);
      return readBlob(objects, found.id, show(path), commit.name);
    },
    show,
    close: () => objects.close(),
  };
}

async function readBlob(
  objects: Objects,
  id: string,
  shown: string,
  name: string,
): Promise<Uint8Array | Unread> {
  const object = await objects.read(id);
  if (!object) return refuse('no object', shown, name);
  return 'bytes' in object ? object.bytes : tooLarge(shown, object.size);
}

function refuse(reason: NotFound, shown: string, name: string): Unread {
  const missing = (message: string, help: string): Unread => ({ code: 'missing-file', message, help });
  switch (reason) {
    case 'missing':
      return missing(
        `There is no file ${shown}.`,
        `See what is there with: git ls-tree -r --name-only ${name}`,
      );
    case 'outside':
      return missing(
        `${shown} leads out of the repository.`,
        'Name a path in it; of a symbolic link that leads out, commit the file itself.',
      );
    case 'submodule':
      return missing(
        `${shown} lies in a submodule, which is a repository of its own.`,
        'Run rosetta in that repository.',
      );
    case 'no object':
      return {
        code: 'unreadable-file',
        message: `${shown} is not in this clone, which is a partial one.`,
        help: 'Clone without --filter, or get everything with: git fetch --refetch --no-filter',
      };
  }
}
