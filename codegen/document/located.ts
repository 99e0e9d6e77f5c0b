/** Start offsets of a node and of the keys of its children. */
export interface LocatedNode {
  readonly offset: number;
  /** Computed on demand, because only a few locations of a file are shown. */
  children(): ReadonlyMap<string, LocatedChild>;
}

export interface LocatedChild {
  readonly keyOffset: number;
  readonly value: LocatedNode;
}

export function leafNode(offset: number): LocatedNode {
  return { offset, children: () => new Map() };
}

export function memoize<T>(compute: () => T): () => T {
  let cached: { readonly value: T } | undefined;
  return () => {
    cached ??= { value: compute() };
    return cached.value;
  };
}
