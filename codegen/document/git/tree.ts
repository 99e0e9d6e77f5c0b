import type { GitObject, Objects } from './objects.ts';

/** A file or folder at a path of a commit. */
export interface Found {
  /** Path segments from the root, with symbolic links resolved. */
  readonly names: readonly string[];
  readonly kind: 'file' | 'folder';
  readonly id: string;
}

/** The reason why a path was not found. */
export type NotFound = 'missing' | 'outside' | 'submodule' | 'no object';

interface Entry {
  readonly mode: string;
  readonly id: string;
}

/** Maximum number of symbolic links to follow, as on Linux. */
const mostLinks = 40;

/** Finds files of a commit by path. Symbolic links are resolved within the commit, never on the disk. */
export class Tree {
  readonly #objects: Objects;
  readonly #root: string;
  readonly #folders = new Map<string, ReadonlyMap<string, Entry> | undefined>();

  /** @param root The id of the root tree object. */
  constructor(objects: Objects, root: string) {
    this.#objects = objects;
    this.#root = root;
  }

  /** @param path Path segments from the root. */
  async find(path: readonly string[]): Promise<Found | NotFound> {
    const top: Found = { names: [], kind: 'folder', id: this.#root };
    const above: Found[] = [];
    const names = [...path];
    let at = top;
    let links = 0;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      if (name === '.' || name === '') continue;
      if (name === '..') {
        const parent = above.pop();
        if (!parent) return 'outside';
        at = parent;
        continue;
      }
      const entry = await this.#entry(at, name);
      if (typeof entry === 'string') return entry;
      if (entry.mode === '120000') {
        links += 1;
        const target = links > mostLinks ? undefined : textOf(await this.#objects.read(entry.id));
        if (target === undefined) return 'missing';
        if (target.startsWith('/')) return 'outside';
        names.unshift(...target.split('/'));
        continue;
      }
      above.push(at);
      at = { names: [...at.names, name], kind: entry.mode === '40000' ? 'folder' : 'file', id: entry.id };
    }
    return at;
  }

  async #entry(folder: Found, name: string): Promise<Entry | NotFound> {
    if (folder.kind === 'file') return 'missing';
    const entries = await this.#entries(folder.id);
    if (!entries) return 'no object';
    const entry = entries.get(name);
    if (entry?.mode === '160000') return 'submodule';
    return entry ?? 'missing';
  }

  async #entries(id: string): Promise<ReadonlyMap<string, Entry> | undefined> {
    if (this.#folders.has(id)) return this.#folders.get(id);
    const object = await this.#objects.read(id);
    const entries = object && 'bytes' in object ? readEntries(object.bytes, id.length / 2) : undefined;
    this.#folders.set(id, entries);
    return entries;
  }
}

/** Parses a tree object: repeated `<mode> <name>\0<id>`. The length of the binary id depends on the repository's hash algorithm. */
function readEntries(bytes: Buffer, idLength: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(' ', at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const id = bytes.toString('hex', end + 1, end + 1 + idLength);
    entries.set(bytes.toString('utf8', space + 1, end), { mode: bytes.toString('latin1', at, space), id });
    at = end + 1 + idLength;
  }
  return entries;
}

function textOf(object: GitObject | undefined): string | undefined {
  return object && 'bytes' in object ? object.bytes.toString('utf8') : undefined;
}
