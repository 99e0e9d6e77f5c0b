import type { GitObject, ObjectReader } from './objects.ts';

/** A file or folder at a path of a commit. */
export interface TreeEntry {
  /** Path segments from the root, with symbolic links resolved. */
  readonly names: readonly string[];
  readonly kind: 'file' | 'folder';
  readonly id: string;
}

/** The commit of a submodule on the path. */
export interface SubmoduleEntry {
  readonly kind: 'submodule';
  /** Path segments of the submodule from the root. */
  readonly names: readonly string[];
  /** The id of the submodule's commit. */
  readonly id: string;
  /** The other segments of the path, from the root of the submodule. */
  readonly rest: readonly string[];
}

/** The reason why a path was not found. */
export type PathError = 'missing' | 'outside' | 'no object';

interface GitTreeEntry {
  readonly mode: string;
  readonly id: string;
}

/** Maximum number of symbolic links to follow, as on Linux. */
const maxLinks = 40;

/** Finds files of a commit by path. Symbolic links are resolved within the commit, never on the disk. */
export class CommitTree {
  readonly #objects: ObjectReader;
  readonly #root: string;
  readonly #folders = new Map<string, ReadonlyMap<string, GitTreeEntry> | undefined>();

  /** @param root The id of the root tree object. */
  constructor(objects: ObjectReader, root: string) {
    this.#objects = objects;
    this.#root = root;
  }

  /** @param path Path segments from the root. */
  async find(path: readonly string[]): Promise<TreeEntry | SubmoduleEntry | PathError> {
    const root: TreeEntry = { names: [], kind: 'folder', id: this.#root };
    const ancestors: TreeEntry[] = [];
    const names = [...path];
    let current = root;
    let linkCount = 0;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      if (name === '.' || name === '') continue;
      if (name === '..') {
        const parent = ancestors.pop();
        if (!parent) return 'outside';
        current = parent;
        continue;
      }
      const entry = await this.#entry(current, name);
      if (typeof entry === 'string') return entry;
      if (entry.mode === '120000') {
        linkCount += 1;
        const target = linkCount > maxLinks ? undefined : textOf(await this.#objects.read(entry.id));
        if (target === undefined) return 'missing';
        if (target.startsWith('/')) return 'outside';
        names.unshift(...target.split('/'));
        continue;
      }
      const found = [...current.names, name];
      if (entry.mode === '160000') return { kind: 'submodule', names: found, id: entry.id, rest: names };
      ancestors.push(current);
      current = {
        names: found,
        kind: entry.mode === '40000' ? 'folder' : 'file',
        id: entry.id,
      };
    }
    return current;
  }

  async #entry(folder: TreeEntry, name: string): Promise<GitTreeEntry | PathError> {
    if (folder.kind === 'file') return 'missing';
    const entries = await this.#entries(folder.id);
    if (!entries) return 'no object';
    return entries.get(name) ?? 'missing';
  }

  async #entries(id: string): Promise<ReadonlyMap<string, GitTreeEntry> | undefined> {
    if (this.#folders.has(id)) return this.#folders.get(id);
    const object = await this.#objects.read(id);
    const entries = object && 'bytes' in object ? readEntries(object.bytes, id.length / 2) : undefined;
    this.#folders.set(id, entries);
    return entries;
  }
}

/** Parses a tree object: repeated `<mode> <name>\0<id>`. The length of the binary id depends on the repository's hash algorithm. */
function readEntries(bytes: Buffer, idLength: number): ReadonlyMap<string, GitTreeEntry> {
  const entries = new Map<string, GitTreeEntry>();
  for (let offset = 0; offset < bytes.length; ) {
    const space = bytes.indexOf(' ', offset);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const id = bytes.toString('hex', end + 1, end + 1 + idLength);
    entries.set(bytes.toString('utf8', space + 1, end), {
      mode: bytes.toString('latin1', offset, space),
      id,
    });
    offset = end + 1 + idLength;
  }
  return entries;
}

function textOf(object: GitObject | undefined): string | undefined {
  return object && 'bytes' in object ? object.bytes.toString('utf8') : undefined;
}
