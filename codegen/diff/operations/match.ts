import type { ResolvedOperation } from './list.ts';

export interface MatchedOperation {
  readonly old: ResolvedOperation;
  readonly new: ResolvedOperation;
  /** True if a part of the path moved between the server URL and the path template. */
  readonly isMoved: boolean;
}

/** Matched operations, and those that exist in one description only. */
export interface MatchedOperations {
  readonly matched: readonly MatchedOperation[];
  readonly removed: readonly ResolvedOperation[];
  readonly added: readonly ResolvedOperation[];
}

type Operations = ReadonlyMap<string, ResolvedOperation>;

/** Matches operations by method and path template, ignoring parameter names; the rest by full URL path. */
export function matchOperations(old: Operations, next: Operations): MatchedOperations {
  const matched: MatchedOperation[] = [];
  const removed = new Map(old);
  const added = new Map(next);
  for (const [key, operation] of old) {
    const counterpart = next.get(key);
    if (!counterpart) continue;
    matched.push({ old: operation, new: counterpart, isMoved: false });
    removed.delete(key);
    added.delete(key);
  }
  const addedByUrl = new Map([...added].map(([key, operation]) => [operation.urlKey, { key, operation }]));
  for (const [key, operation] of [...removed]) {
    const counterpart = addedByUrl.get(operation.urlKey);
    if (!counterpart || !added.has(counterpart.key)) continue;
    matched.push({ old: operation, new: counterpart.operation, isMoved: true });
    removed.delete(key);
    added.delete(counterpart.key);
  }
  return { matched, removed: withoutNestedCallbacks(removed), added: withoutNestedCallbacks(added) };
}

/** Omits callbacks of added and removed operations: the finding of the operation includes them. */
function withoutNestedCallbacks(unmatched: Operations): readonly ResolvedOperation[] {
  const keys = [...unmatched.keys()];
  return [...unmatched.values()].filter(
    ({ name, key }) => name.kind !== 'callback' || !keys.some((outer) => key.startsWith(`${outer} → `)),
  );
}
