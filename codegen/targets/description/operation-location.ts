import type { Document } from '../../document/document.ts';
import { readPointer, valueAt } from '../../document/pointer.ts';
import { referenceOf, referenceTokens } from '../../document/reference.ts';
import type { Operation } from '../../model/model.ts';
import { isObject, type JsonObject } from '../../values/json.ts';

/** Location of an operation in the entry file, or the reason why an overlay of this file cannot change the operation alone. */
export type OperationLocation =
  | { readonly tokens: readonly string[]; readonly problem?: never }
  | { readonly problem: 'other-file' | 'shared'; readonly tokens?: never };

/** Locates operations in the entry file, before bundling. A path item of `components` is found through its `$ref`. */
export function locateOperations(
  { entry }: Document,
  operations: readonly Operation[],
): ReadonlyMap<Operation, OperationLocation> {
  const found = operations.map((operation) => ({ operation, ...findOperation(entry, operation) }));
  // A path item that several paths reference is one object. So is an alias of YAML in tools that keep its identity.
  const counts = new Map<JsonObject, number>();
  for (const { node } of found) if (node) counts.set(node, (counts.get(node) ?? 0) + 1);
  return new Map(
    found.map(({ operation, tokens, node }): readonly [Operation, OperationLocation] => {
      if (!tokens || !node) return [operation, { problem: 'other-file' }];
      return [operation, counts.get(node) === 1 ? { tokens } : { problem: 'shared' }];
    }),
  );
}

interface FoundOperation {
  readonly tokens?: readonly string[];
  readonly node?: JsonObject;
}

function findOperation(entry: JsonObject, { pointer }: Operation): FoundOperation {
  const [paths = '', path = '', ...method] = readPointer(pointer) ?? [];
  const tokens = findPathItem(entry, [paths, path]);
  const node = tokens && valueAt(entry, [...tokens, ...method]);
  return tokens && isObject(node) ? { tokens: [...tokens, ...method], node } : {};
}

/** Follows the references of a path item within the file. */
function findPathItem(entry: JsonObject, start: readonly string[]): readonly string[] | undefined {
  let tokens = start;
  for (let value = valueAt(entry, tokens); isObject(value); value = valueAt(entry, tokens)) {
    const reference = referenceOf(value);
    if (reference === undefined) return tokens;
    if (!reference.startsWith('#/')) return undefined;
    tokens = referenceTokens(reference);
  }
  return undefined;
}
