import type { Block, Inline, LinkTarget, Page, PagePath } from './page.ts';

/** Paths of the pages to which a page links. */
export function linkedPages({ blocks, examples }: Pick<Page, 'blocks' | 'examples'>): ReadonlySet<PagePath> {
  return new Set(linkTargets([...blocks, ...examples]).flatMap((to) => ('page' in to ? [to.page] : [])));
}

/** Targets of all links, in the order of the text. */
function linkTargets(blocks: readonly Block[]): readonly LinkTarget[] {
  return blocks.flatMap(targetsInBlock);
}

function targetsInBlock(block: Block): readonly LinkTarget[] {
  switch (block.kind) {
    case 'section':
      return [...targetsIn(block.title), ...linkTargets(block.blocks)];
    case 'paragraph':
      return targetsIn(block.content);
    case 'list':
      return linkTargets(block.items.flat());
    case 'quote':
    case 'note':
      return linkTargets(block.blocks);
    case 'table':
      return targetsIn([...block.columns, ...block.rows.flat()].flat());
    case 'fields':
      return block.fields.flatMap(({ type, facts, description, children }) => [
        ...targetsIn([...type, ...facts.flatMap(({ content }) => content)]),
        ...linkTargets([...description, ...children]),
      ]);
    case 'variants':
      return block.variants.flatMap(({ title, description, children }) => [
        ...targetsIn(title),
        ...linkTargets([...description, ...children]),
      ]);
    case 'code':
    case 'codeGroup':
    case 'rule':
      return [];
    default:
      return block satisfies never;
  }
}

function targetsIn(content: readonly Inline[]): readonly LinkTarget[] {
  return content.flatMap((inline) => {
    if (!('content' in inline)) return [];
    const inner = targetsIn(inline.content);
    return inline.kind === 'link' ? [inline.to, ...inner] : inner;
  });
}
