import type { TypeId } from '../model/model.ts';
import type { FieldSource } from './field-parts.ts';
import type { FieldContext } from './fields.ts';
import type { Block } from './page.ts';
import type { PagePaths } from './page-paths.ts';
import type { ReferenceInput } from './reference-input.ts';
import type { SharedParts } from './shared-parts.ts';
import { SizeBudget } from './size-budget.ts';

/** Shared input of the functions that build pages. */
export interface PageContext {
  readonly input: ReferenceInput;
  readonly paths: PagePaths;
  readonly source: FieldSource;
  readonly shared: SharedParts;
}

/** How much of nested types a part of a page shows; more is on the pages of the types. */
export type Detail = Pick<FieldContext, 'depth' | 'maxNested' | 'isBrief' | 'budget'>;

/** The settings for fields on a page. */
export function fieldContext(
  { source }: PageContext,
  direction: FieldContext['direction'],
  detail: Detail = { ...lowest, budget: new SizeBudget(Number.POSITIVE_INFINITY) },
  ancestors: readonly TypeId[] = [],
): FieldContext {
  return { source, direction, ...detail, ancestors };
}

type Level = Omit<Detail, 'budget'>;

/** In the order in which they are tried. Lists are cut at the lowest level only. */
const levels: readonly Level[] = [
  { depth: 2, maxNested: Number.POSITIVE_INFINITY, isBrief: false },
  { depth: 2, maxNested: 1600, isBrief: false },
  { depth: 2, maxNested: 800, isBrief: false },
  { depth: 1, maxNested: 800, isBrief: false },
  { depth: 0, maxNested: 0, isBrief: false },
];
const lowest: Level = { depth: 0, maxNested: 0, isBrief: true };

/**
 * Builds a part of a page with as much detail as fits: readers and agents cut longer pages.
 *
 * @param max Largest size in characters.
 * @param build Builds the part with a level of detail. It stops when the budget is exceeded.
 */
export function fitDetail(max: number, build: (detail: Detail) => readonly Block[]): readonly Block[] {
  for (const level of levels) {
    const budget = new SizeBudget(max);
    const blocks = build({ ...level, budget });
    if (!budget.isExceeded) return blocks;
  }
  return build({ ...lowest, budget: new SizeBudget(max) });
}
