import type { TypeId } from '../model/model.ts';
import { countEntries } from './count-entries.ts';
import type { FieldContext } from './fields.ts';
import type { Block } from './page.ts';
import type { PagePaths } from './page-paths.ts';
import type { ReferenceInput } from './reference-input.ts';

/** Shared input of the functions that build pages. */
export interface PageContext {
  readonly input: ReferenceInput;
  readonly paths: PagePaths;
}

/** How much of nested types a page shows; more is on the pages of the types. */
export interface Detail {
  /** Levels of named types. */
  readonly depth: number;
  /** Largest number of fields and variants of a nested named type. */
  readonly maxNested: number;
}

/** The settings for fields on a page. */
export function fieldContext(
  { input, paths }: PageContext,
  direction: FieldContext['direction'],
  detail: Detail = details[details.length - 1] ?? { depth: 0, maxNested: 0 },
  ancestors: readonly TypeId[] = [],
): FieldContext {
  return { types: input.model.types, pageOf: paths.schema, direction, ...detail, ancestors };
}

/** In the order in which they are tried. */
const details: readonly Detail[] = [
  { depth: 2, maxNested: Number.POSITIVE_INFINITY },
  { depth: 2, maxNested: 12 },
  { depth: 2, maxNested: 6 },
  { depth: 1, maxNested: 6 },
  { depth: 0, maxNested: 0 },
];

const maxEntries = 120;

/**
 * Builds blocks with as much detail as a page can show: readers and agents cut longer pages.
 *
 * @param build Builds the blocks with a level of detail.
 */
export function fitDetail(build: (detail: Detail) => readonly Block[]): readonly Block[] {
  let blocks: readonly Block[] = [];
  for (const detail of details) {
    blocks = build(detail);
    if (countEntries(blocks) <= maxEntries) break;
  }
  return blocks;
}
