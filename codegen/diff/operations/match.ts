import type { DescribedOperation } from './list.ts';

export interface MatchedOperation {
  readonly old: DescribedOperation;
  readonly new: DescribedOperation;
  /** True if a part of the path moved between the server URL and the path template. */
  readonly isMoved: boolean;
}

/** Matched operations, and those that exist in one description only. */
export interface MatchedOperations {
  readonly both: readonly MatchedOperation[];
  readonly removed: readonly DescribedOperation[];
  readonly added: readonly DescribedOperation[];
}

type Operations = ReadonlyMap<string, DescribedOperation>;

/** Matches operations by method and path template, ignoring parameter names; the rest by full URL path. */
export function matchOperations(old: Operations, next: Operations): MatchedOperations {
  const both: MatchedOperation[] = [];
  const removed = new Map(old);
  const added = new Map(next);
  for (const [key, one] of old) {
    const other = next.get(key);
    if (!other) continue;
    both.push({ old: one, new: other, isMoved: false });
    removed.delete(key);
    added.delete(key);
  }
  const byUrl = new Map([...added].map(([key, one]) => [one.urlKey, { key, one }]));
  for (const [key, one] of [...removed]) {
    const other = byUrl.get(one.urlKey);
    if (!other || !added.has(other.key)) continue;
    both.push({ old: one, new: other.one, isMoved: true });
    removed.delete(key);
    added.delete(other.key);
  }
  return { both, removed: ownOf(removed), added: ownOf(added) };
}

/** Omits callbacks of added and removed operations: the finding of the operation includes them. */
function ownOf(left: Operations): readonly DescribedOperation[] {
  const keys = [...left.keys()];
  return [...left.values()].filter(
    ({ name, key }) => name.kind !== 'callback' || !keys.some((outer) => key.startsWith(`${outer} → `)),
  );
}
