import { plural } from '../values/plural.ts';
import { paragraph, text } from './inline.ts';
import { measureBlocks } from './measure-blocks.ts';
import type { Block } from './page.ts';

/** Characters that a part of a page can have. Builders stop when it is exceeded. */
export class SizeBudget {
  readonly #max: number;
  #used = 0;

  constructor(max: number) {
    this.#max = max;
  }

  get used(): number {
    return this.#used;
  }

  get isExceeded(): boolean {
    return this.#used > this.#max;
  }

  use(characters: number): void {
    this.#used += characters;
  }
}

/**
 * Builds the entries of a list until the budget is exceeded.
 *
 * @param noun Names the entries that are left out.
 * @returns The entries, and a sentence about the number of others.
 */
export function buildWithin<Item, Entry>(
  budget: SizeBudget,
  items: readonly Item[],
  noun: string,
  build: (item: Item) => Entry,
): { readonly entries: readonly Entry[]; readonly others: readonly Block[] } {
  const entries: Entry[] = [];
  for (const item of items) {
    if (budget.isExceeded) break;
    entries.push(build(item));
  }
  const left = items.length - entries.length;
  return {
    entries,
    others:
      left === 0 ? [] : [paragraph(text(`See the OpenAPI description for ${plural(left, `more ${noun}`)}.`))],
  };
}

/** The first blocks of a text, at most `max` characters, and a sentence about the rest. */
export function limitBlocks(blocks: readonly Block[], max: number): readonly Block[] {
  const budget = new SizeBudget(max);
  const shown = blocks.filter((block) => {
    budget.use(measureBlocks([block]));
    return !budget.isExceeded;
  });
  return shown.length === blocks.length
    ? blocks
    : [...shown, paragraph(text('The rest of this text is in the OpenAPI description.'))];
}
