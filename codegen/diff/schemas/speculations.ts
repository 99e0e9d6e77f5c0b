import type { Flow } from '../rules/change-rule.ts';
import type { Alternative } from './alternative.ts';
import type { AlternativePair, SchemaPair } from './schema-pair.ts';

/** The limit for comparisons that only decide which variants match. */
export const maxSpeculations = 100_000;

type Compare = (pair: SchemaPair) => void;

/**
 * Comparisons that decide which variants match; their changes are not reported. Each pair is compared once per direction. A pair in progress is
 * assumed to be equal, which ends recursion.
 */
export class Speculations {
  readonly #schemas = new Map<string, SchemaPair>();
  readonly #alternatives = {
    request: new WeakMap<Alternative, WeakMap<Alternative, SchemaPair>>(),
    response: new WeakMap<Alternative, WeakMap<Alternative, SchemaPair>>(),
  };
  #count = 0;

  /** True if {@link maxSpeculations} pairs were compared; further pairs are unknown. */
  get isLimitReached(): boolean {
    return this.#count >= maxSpeculations;
  }

  /** @param key Identifies the schemas and the direction. */
  ofSchemas(key: string, compare: Compare): SchemaPair {
    return this.#schemas.get(key) ?? this.#run(compare, (pair) => this.#schemas.set(key, pair));
  }

  ofAlternatives(flow: Flow, { old, new: next }: AlternativePair, compare: Compare): SchemaPair {
    const pairs = this.#alternatives[flow].get(old) ?? new WeakMap<Alternative, SchemaPair>();
    this.#alternatives[flow].set(old, pairs);
    return pairs.get(next) ?? this.#run(compare, (pair) => pairs.set(next, pair));
  }

  #run(compare: Compare, add: (pair: SchemaPair) => void): SchemaPair {
    if (this.isLimitReached) return { changes: [], children: [], isUnknown: true };
    this.#count += 1;
    const pair: SchemaPair = { changes: [], children: [] };
    add(pair);
    compare(pair);
    return pair;
  }
}
