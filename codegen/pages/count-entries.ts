import type { Block } from './page.ts';

/** Number of fields and variants in blocks. */
export function countEntries(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + entriesOf(block), 0);
}

function entriesOf(block: Block): number {
  switch (block.kind) {
    case 'section':
    case 'quote':
    case 'note':
      return countEntries(block.blocks);
    case 'fields':
      return block.fields.reduce((sum, { children }) => sum + 1 + countEntries(children), 0);
    case 'variants':
      return block.variants.reduce((sum, { children }) => sum + 1 + countEntries(children), 0);
    default:
      return 0;
  }
}
