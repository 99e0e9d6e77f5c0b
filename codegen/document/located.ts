/** Start offsets of a node and of the keys of its children. */
export interface Located {
  readonly offset: number;
  /** Computed on demand, because only a few locations of a file are shown. */
  members(): ReadonlyMap<string, Member>;
}

export interface Member {
  readonly keyOffset: number;
  readonly value: Located;
}

export function leaf(offset: number): Located {
  return { offset, members: () => new Map() };
}

export function remembered<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
