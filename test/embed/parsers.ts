import { createProcessor } from '@mdx-js/mdx';
import MarkdownIt from 'markdown-it';
import container from 'markdown-it-container';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { DocumentKind } from '../../codegen/embed/document.ts';
import type { FormName } from '../../codegen/embed/forms/registry.ts';

/** A code block as a parser of a platform reads it. */
interface CodeBlock {
  readonly language: string;
  /** Text after the language. */
  readonly meta: string;
  /** With a final line feed. */
  readonly text: string;
  /** Names of the elements around the block, outermost first. */
  readonly parents: readonly string[];
}

export type Parser = (page: string) => readonly CodeBlock[];

/** Forms in Markdown whose parsers run in this process. */
const markdownParsers: Readonly<Partial<Record<FormName, Parser>>> = {
  plain: parseGithub,
  github: parseGithub,
  readme: parseGithub,
  vitepress: parseVitepress,
};

/** The parser of the platform, if it runs in this process. The others: `npm run platforms`. */
export function parserOf(form: FormName, kind: DocumentKind): Parser | undefined {
  switch (kind) {
    case 'markdown':
      return markdownParsers[form];
    case 'mdx':
      return parseMdx;
    case 'html':
      return parseHtml;
    case 'rst':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** A node of a Markdown tree. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly lang?: string | null | undefined;
  readonly meta?: string | null | undefined;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function blocksOf(node: Node, parents: readonly string[] = []): readonly CodeBlock[] {
  const { lang, meta, value = '' } = node;
  if (node.type === 'code') return [{ language: lang ?? '', meta: meta ?? '', text: `${value}\n`, parents }];
  return (node.children ?? []).flatMap((child) => blocksOf(child, [...parents, node.name ?? node.type]));
}

function parseGithub(page: string): readonly CodeBlock[] {
  return blocksOf(fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

/** Mintlify, Fern, Docusaurus and Starlight read pages with MDX 3. */
function parseMdx(page: string): readonly CodeBlock[] {
  const processor = createProcessor();
  processor.processSync(page);
  return blocksOf(processor.parse(page));
}

/** VitePress reads pages with markdown-it, and code groups with markdown-it-container. */
function parseVitepress(page: string): readonly CodeBlock[] {
  const parser = new MarkdownIt({ html: true });
  parser.use(container, 'code-group', {});
  const blocks: CodeBlock[] = [];
  const parents: string[] = [];
  for (const { type, nesting, info, content } of parser.parse(page, {})) {
    const [language = '', meta = ''] = info.split(/ (.*)/s);
    if (nesting === 1) parents.push(type.replace(/_open$/, ''));
    else if (nesting === -1) parents.pop();
    else if (type === 'fence') blocks.push({ language, meta, text: content, parents: [...parents] });
  }
  return blocks;
}

function parseHtml(page: string): readonly CodeBlock[] {
  return htmlBlocks(parse(page), []);
}

function htmlBlocks(node: DefaultTreeAdapterTypes.Node, parents: readonly string[]): readonly CodeBlock[] {
  if (node.nodeName === 'code' && 'attrs' in node) {
    const language = node.attrs.find(({ name }) => name === 'class')?.value.replace('language-', '') ?? '';
    return [{ language, meta: '', text: textOf(node), parents }];
  }
  return 'childNodes' in node
    ? node.childNodes.flatMap((child) => htmlBlocks(child, [...parents, node.nodeName]))
    : [];
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
