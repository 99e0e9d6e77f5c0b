import { plainText } from './inline.ts';
import type { Block, Field, Inline, Variant } from './page.ts';

/** Characters of ids, marks and line breaks of an entry. */
const entryOverhead = 40;

/** Approximate number of characters that blocks have in Markdown. */
export function measureBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + measureBlock(block), 0);
}

function measureBlock(block: Block): number {
  switch (block.kind) {
    case 'section':
      return entryOverhead + measureInlines(block.title) + measureBlocks(block.blocks);
    case 'paragraph':
      return measureInlines(block.content) + 2;
    case 'list':
      return block.items.reduce((sum, item) => sum + measureBlocks(item) + 2, 0);
    case 'quote':
    case 'note':
      return measureBlocks(block.blocks) + 2;
    case 'table':
      return [block.columns, ...block.rows].flat().reduce((sum, cell) => sum + measureInlines(cell) + 3, 0);
    case 'code':
      return block.text.length + 8;
    case 'codeGroup':
      return block.tabs.reduce((sum, tab) => sum + tab.text.length + 16, 0);
    case 'fields':
      return block.fields.reduce(
        (sum, field) => sum + measureField(field) + measureBlocks(field.children),
        0,
      );
    case 'variants':
      return block.variants.reduce(
        (sum, variant) => sum + measureVariant(variant) + measureBlocks(variant.children),
        0,
      );
    case 'rule':
      return 5;
    default:
      return block satisfies never;
  }
}

/** The size of a field without its children. */
export function measureField({ id, name, type, facts, description }: Omit<Field, 'children'>): number {
  const factLength = facts.reduce(
    (sum, { label, content }) => sum + label.length + measureInlines(content),
    0,
  );
  return (
    entryOverhead + id.length + name.length + measureInlines(type) + factLength + measureBlocks(description)
  );
}

/** The size of a variant without its children. */
export function measureVariant({ id, title, description }: Omit<Variant, 'children'>): number {
  return entryOverhead + id.length + measureInlines(title) + measureBlocks(description);
}

/** Characters of text and of the destinations of links. */
function measureInlines(content: readonly Inline[]): number {
  return content.reduce((sum, inline) => {
    if (inline.kind !== 'link') return sum + plainText([inline]).length + 2;
    const [destination = ''] = Object.values(inline.to);
    return sum + destination.length + 15 + measureInlines(inline.content);
  }, 0);
}
