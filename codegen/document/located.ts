/** Start offsets of a node and of the keys of its children. */
export interface LocatedNode {
  readonly offset: number;
  /** Computed on demand, because only a few locations of a file are shown. */
  members(): ReadonlyMap<string, LocatedChild>;
}

export interface LocatedChild {
  readonly keyOffset: number;
  readonly value: LocatedNode;
}

export function locatedLeaf(offset: number): LocatedNode {
  return { offset, members: () => new Map() };
}

export function memoize<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
