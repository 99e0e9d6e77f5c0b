import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface MarkdownNode {
  readonly type: string;
  readonly value: string;
}

type Tree = ReturnType<typeof fromMarkdown>;

function parse(text: string): Tree {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of a GitHub Flavored Markdown text. */
export function nodesOf(text: string): readonly MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  const visit = (node: Tree | Tree['children'][number]): void => {
    nodes.push({ type: node.type, value: 'value' in node ? String(node.value) : '' });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parse(text));
  return nodes;
}

/** The visible text. */
export function textOf(text: string): string {
  return nodesOf(text)
    .filter(({ type }) => type !== 'html')
    .map(({ value }) => value)
    .join('');
}
