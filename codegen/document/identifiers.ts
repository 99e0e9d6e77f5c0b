import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { valueAt } from './pointer.ts';
import { resolveInResource, type TokenConverter } from './reference.ts';

type TokenIndex = ReadonlyMap<string, readonly string[]>;

const indexes = new WeakMap<object, TokenIndex>();

/**
 * Pointer tokens of the target of a reference to a schema by its `$id`, or to the document by its `$self` (JSON Schema 2020-12, 8.2.1;
 * OpenAPI 3.2, "Establishing the Base URI"). A relative reference is resolved against the identifiers around it.
 *
 * @param referrer Pointer tokens of the object that contains the reference.
 */
export function resolveIdentifier(
  root: JsonValue,
  reference: string,
  referrer: readonly string[],
  convert: TokenConverter,
): readonly string[] | undefined {
  const [uri = '', fragment = ''] = reference.split('#');
  if (uri === '' || !(isObject(root) || isArray(root))) return undefined;
  const index = indexes.get(root) ?? indexIdentifiers(root);
  indexes.set(root, index);
  const resource = index.get(resolveUri(uri, baseUri(root, referrer)));
  return resource && resolveInResource(root, resource, fragment, convert);
}

/** Pointer tokens of the objects by absolute URI. The first object with a URI is kept. */
function indexIdentifiers(root: JsonValue): TokenIndex {
  const index = new Map<string, readonly string[]>();
  const visited = new Set<object>();
  const visit = (value: JsonValue, tokens: readonly string[], outerBase: string | undefined): void => {
    if (!(isObject(value) || isArray(value)) || visited.has(value)) return;
    visited.add(value);
    const identifier = identifierOf(value, tokens);
    const base = identifier === undefined ? outerBase : resolveUri(identifier, outerBase);
    if (identifier !== undefined && base !== undefined && !index.has(base)) index.set(base, tokens);
    for (const [key, child] of Object.entries(value)) visit(child, [...tokens, key], base);
  };
  visit(root, [], undefined);
  return index;
}

/** The URI against which references in an object are resolved; `undefined` without identifiers around it. */
function baseUri(root: JsonValue, tokens: readonly string[]): string | undefined {
  let base: string | undefined;
  for (let length = 0; length <= tokens.length; length += 1) {
    const outer = tokens.slice(0, length);
    const value = valueAt(root, outer);
    const identifier = isObject(value) ? identifierOf(value, outer) : undefined;
    if (identifier !== undefined) base = resolveUri(identifier, base);
  }
  return base;
}

function identifierOf(
  object: JsonObject | readonly JsonValue[],
  tokens: readonly string[],
): string | undefined {
  if (!isObject(object)) return undefined;
  const identifier = ownValue(object, tokens.length === 0 ? '$self' : '$id');
  return typeof identifier === 'string' ? identifier.replace(/#.*$/s, '') : undefined;
}

/** A relative reference without an absolute base is unchanged. */
function resolveUri(reference: string, base: string | undefined): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}
