import { dirname, resolve, sep } from 'node:path';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import type { Files } from './files.ts';
import { readPointer } from './pointer.ts';

/** Where a `$ref` leads: a file, and a pointer or the name of an anchor in it. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  readonly fragment: string;
}

export interface Refusal {
  readonly message: string;
  readonly help: string;
}

/** The text of a `$ref`, where the object is a reference. */
export function referenceOf(object: JsonObject): string | undefined {
  const reference = ownValue(object, '$ref');
  return typeof reference === 'string' ? reference : undefined;
}

const inside = 'Move the target below the folder of the description, and refer to it by a relative path.';

/**
 * Reads a `$ref` (RFC 3986, resolved against the file it stands in). Only files below `root` are ever touched: no network, no scheme, no
 * absolute path, no way up and out, no symbolic link that leads outside.
 *
 * @param from The file it stands in.
 * @param root The real path of the entry file's folder.
 */
export async function readReference(
  text: string,
  from: string,
  root: string,
  files: Files,
): Promise<Target | Refusal> {
  const hash = text.indexOf('#');
  const file = decode(hash < 0 ? text : text.slice(0, hash));
  const fragment = decode(hash < 0 ? '' : text.slice(hash + 1));
  const shown = JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
  if (file === undefined || fragment === undefined)
    return { message: `The reference ${shown} is not a URI reference.`, help: 'Write % as %25.' };
  if (file === '') return { path: from, fragment };
  if (/^[a-z][a-z0-9+.-]*:/i.test(file) || file.startsWith('//'))
    return {
      message: `The reference ${shown} leads to another host or scheme, which is never followed.`,
      help: inside,
    };
  if (file.startsWith('/') || file.includes('\\') || file.includes('\0'))
    return { message: `The reference ${shown} is not a relative path.`, help: inside };
  const path = resolve(dirname(from), file);
  if (!isBelow(path, root) || !isBelow((await files.realPath(path)) ?? path, root))
    return { message: `The reference ${shown} leads out of the folder of the description.`, help: inside };
  return { path, fragment };
}

function isBelow(path: string, root: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The tokens of the value that a fragment names in a file; `undefined` where there is none. */
export function findFragment(root: JsonValue, fragment: string): readonly string[] | undefined {
  if (fragment === '' || fragment.startsWith('/')) return readPointer(fragment);
  return findAnchor(root, fragment, []);
}

/** JSON Schema 2020-12, 8.2.2: `$anchor` and `$dynamicAnchor` name the schema they stand in. */
function findAnchor(
  value: JsonValue,
  name: string,
  tokens: readonly string[],
): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    if ((key === '$anchor' || key === '$dynamicAnchor') && member === name) return tokens;
    const found = findAnchor(member, name, [...tokens, key]);
    if (found) return found;
  }
  return undefined;
}
