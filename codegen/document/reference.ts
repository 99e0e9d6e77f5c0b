import { dirname, resolve, sep } from 'node:path';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import type { FileSource } from './files.ts';
import { printPointer, readPointer, valueAt } from './pointer.ts';

/** Target of a `$ref`: a file, and a JSON Pointer or anchor name in it. */
export interface RefTarget {
  /** Absolute path. */
  readonly path: string;
  readonly fragment: string;
}

export interface RefError {
  readonly message: string;
  readonly help: string;
}

/** The string value of `$ref`, if the object is a reference. */
export function referenceOf(object: JsonObject): string | undefined {
  const reference = ownValue(object, '$ref');
  return typeof reference === 'string' ? reference : undefined;
}

/** JSON Pointer tokens of a reference within the document; empty if it is not one. */
export function referenceTokens(reference: string): readonly string[] {
  const fragment = reference.slice(reference.indexOf('#') + 1);
  return readPointer(decode(fragment) ?? fragment) ?? [];
}

export function componentReference(name: string): string {
  return `#${printPointer(['components', 'schemas', name])}`;
}

/** The reference that a value of a discriminator's `mapping` stands for: itself, or a schema name (OpenAPI, "Discriminator Object"). */
export function mappedReference(target: string): string {
  return /[/#]/.test(target) ? target : componentReference(target);
}

const moveInsideHelp = "Move the target into the description's folder and reference it by a relative path.";

/**
 * Parses a `$ref` and resolves it against its file (RFC 3986). Only files below `root` are accepted: URLs, absolute paths, `..` and
 * symbolic links that leave the folder are rejected.
 *
 * @param from The file that contains the reference.
 * @param root The real path of the entry file's folder.
 */
export async function resolveReference(
  text: string,
  from: string,
  root: string,
  files: FileSource,
): Promise<RefTarget | RefError> {
  const hash = text.indexOf('#');
  const file = decode(hash < 0 ? text : text.slice(0, hash));
  const fragment = decode(hash < 0 ? '' : text.slice(hash + 1));
  const quoted = JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
  if (file === undefined || fragment === undefined)
    return {
      message: `Reference ${quoted} is not a valid URI reference.`,
      help: 'Percent-encode "%" as "%25".',
    };
  if (file === '') return { path: from, fragment };
  if (/^[a-z][a-z0-9+.-]*:/i.test(file) || file.startsWith('//'))
    return {
      message: `Reference ${quoted} is a URL, not a relative file path.`,
      help: moveInsideHelp,
    };
  if (file.startsWith('/') || file.includes('\\') || file.includes('\0'))
    return { message: `Reference ${quoted} is not a relative file path.`, help: moveInsideHelp };
  const path = resolve(dirname(from), file);
  if (!isInside(path, root) || !isInside((await files.realPath(path)) ?? path, root))
    return { message: `Reference ${quoted} points outside the description's folder.`, help: moveInsideHelp };
  return { path, fragment };
}

function isInside(path: string, root: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Converts pointer tokens in a file to tokens in its copy without the skipped parts. */
export type TokenConverter = (root: JsonValue, tokens: readonly string[]) => readonly string[];

/** Pointer tokens of the value that a URI fragment identifies; `undefined` if an anchor does not exist. */
export function resolveFragment(
  root: JsonValue,
  fragment: string,
  convert: TokenConverter,
): readonly string[] | undefined {
  if (fragment === '' || fragment.startsWith('/')) {
    const tokens = readPointer(fragment);
    return tokens && convert(root, tokens);
  }
  return findAnchor(root, fragment);
}

/** Keywords that name a schema within its resource (JSON Schema 2020-12, 8.2.2). */
const anchorKeywords: readonly string[] = ['$anchor', '$dynamicAnchor'];

type TokenIndex = ReadonlyMap<string, readonly string[]>;

const anchorIndexes = new WeakMap<object, TokenIndex>();

/** Pointer tokens of the first schema with an anchor. */
function findAnchor(root: JsonValue, name: string): readonly string[] | undefined {
  if (!isObject(root) && !isArray(root)) return undefined;
  const index = anchorIndexes.get(root) ?? indexAnchors(root);
  anchorIndexes.set(root, index);
  return index.get(name);
}

function indexAnchors(root: JsonValue): TokenIndex {
  const index = new Map<string, readonly string[]>();
  const visited = new Set<object>();
  const visit = (value: JsonValue, tokens: readonly string[]): void => {
    if (typeof value !== 'object' || value === null || visited.has(value)) return;
    visited.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string' && anchorKeywords.includes(key) && !index.has(child))
        index.set(child, tokens);
      visit(child, [...tokens, key]);
    }
  };
  visit(root, []);
  return index;
}

/** Pointer tokens of the target of a fragment in the innermost schema with an `$id` around a reference. */
export function resolveInEnclosing(
  root: JsonValue,
  referrer: readonly string[],
  fragment: string,
  convert: TokenConverter,
): readonly string[] | undefined {
  for (let length = referrer.length; length > 0; length -= 1) {
    const resource = referrer.slice(0, length);
    const schema = valueAt(root, resource);
    if (isObject(schema) && typeof ownValue(schema, '$id') === 'string')
      return resolveInResource(root, resource, fragment, convert);
  }
  return undefined;
}

/** Pointer tokens of the target of a fragment in a schema with an `$id`. */
export function resolveInResource(
  root: JsonValue,
  resource: readonly string[],
  fragment: string,
  convert: TokenConverter,
): readonly string[] | undefined {
  const inner = resolveFragment(valueAt(root, resource) ?? null, decode(fragment) ?? fragment, convert);
  return inner && [...resource, ...inner];
}
