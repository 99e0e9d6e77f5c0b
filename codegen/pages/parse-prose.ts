import type * as Mdast from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { removeHidden } from '../values/invisible.ts';
import { inlineCode, paragraph, plainText, text } from './inline.ts';
import type { Block, Inline } from './page.ts';
import { parsePlain } from './parse-plain.ts';
import { readLink } from './web-link.ts';

/** Blocks of texts that were parsed: many schemas and operations have the same description. */
const parsed = new Map<string, readonly Block[]>();
const maxParsed = 5000;
const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/**
 * Parses the CommonMark of a description (OpenAPI, "Rich Text Formatting") with tables and strikethrough of GitHub. HTML becomes text, images
 * become links, and headings become bold paragraphs, because the headings of a page belong to the page. Only links with the schemes `http`, `https` and
 * `mailto` are kept.
 */
export function parseProse(description: string): readonly Block[] {
  if (description === '') return [];
  const known = parsed.get(description);
  if (known) return known;
  if (parsed.size >= maxParsed) parsed.clear();
  const blocks = parseText(removeHidden(description.replace(/\r\n?/g, '\n')).trim());
  parsed.set(description, blocks);
  return blocks;
}

function parseText(clean: string): readonly Block[] {
  return parsePlain(clean) ?? parseCommonMark(clean);
}

/** Parses text with the CommonMark parser. The result of {@link parsePlain} is the same. */
export function parseCommonMark(clean: string): readonly Block[] {
  const root = fromMarkdown(clean, options);
  const definitions = new Map(
    root.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  return readBlocks(root.children, definitions);
}

/** The first paragraph of a description as inline content. */
export function parseLine(description: string): readonly Inline[] {
  const [first] = parseProse(description);
  if (first?.kind === 'paragraph') return first.content;
  return first === undefined ? [] : [text(firstSentence(description))];
}

/** The first sentence of a description as plain text, at most 200 characters. */
export function firstSentence(description: string): string {
  const [first] = parseProse(description.slice(0, 2000));
  const line =
    first?.kind === 'paragraph' ? plainText(first.content) : removeHidden(description.slice(0, 2000));
  const flat = line.replace(/\s+/g, ' ').trim();
  const [sentence = flat] = /^.*?[.!?](?=\s|$)/.exec(flat) ?? [];
  return sentence.length <= 200 ? sentence : `${sentence.slice(0, 199).replace(/\s+\S*$/, '')}…`;
}

type Definitions = ReadonlyMap<string, string>;

function readBlocks(nodes: readonly Mdast.RootContent[], definitions: Definitions): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node, definitions));
}

function readBlock(node: Mdast.RootContent, definitions: Definitions): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(...readInlines(node.children, definitions))];
    case 'heading':
      return [paragraph({ kind: 'strong', content: readInlines(node.children, definitions) })];
    case 'blockquote':
      return [readQuote(readBlocks(node.children, definitions))];
    case 'list':
      return [
        {
          kind: 'list',
          ...(node.ordered ? { start: node.start ?? 1 } : {}),
          items: node.children.map((item) => readBlocks(item.children, definitions)),
        },
      ];
    case 'code':
      return [
        { kind: 'code', language: /^[\w+#.-]{1,30}$/.exec(node.lang ?? '')?.[0] ?? '', text: node.value },
      ];
    case 'html':
      return [paragraph(text(node.value))];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'table':
      return readTable(node, definitions);
    case 'footnoteDefinition':
      return readBlocks(node.children, definitions);
    case 'definition':
    case 'yaml':
      return [];
    default:
      return [paragraph(...readInlines([node], definitions))];
  }
}

/** GitHub shows a quote that begins with `[!NOTE]` or another of these words as a note. */
const alert = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

function readQuote(blocks: readonly Block[]): Block {
  const [first, ...others] = blocks;
  const [start, ...inlines] = first?.kind === 'paragraph' ? first.content : [];
  const [mark, word] = (start?.kind === 'text' ? alert.exec(start.text) : null) ?? [];
  if (start?.kind !== 'text' || mark === undefined) return { kind: 'quote', blocks };
  const rest = start.text.slice(mark.length);
  const content = rest === '' ? inlines : [text(rest), ...inlines];
  return {
    kind: 'note',
    tone: word === 'WARNING' || word === 'CAUTION' ? 'warning' : 'info',
    blocks: content.length === 0 ? others : [paragraph(...content), ...others],
  };
}

function readTable(node: Mdast.Table, definitions: Definitions): readonly Block[] {
  const [columns = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => readInlines(cell.children, definitions)),
  );
  return [{ kind: 'table', columns, rows: rows.map((row) => columns.map((_, index) => row[index] ?? [])) }];
}

function readInlines(nodes: readonly Mdast.Nodes[], definitions: Definitions): readonly Inline[] {
  return nodes.flatMap((node) => readInline(node, definitions));
}

function readInline(node: Mdast.Nodes, definitions: Definitions): readonly Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [text(node.value)];
    case 'inlineCode':
      return [inlineCode(node.value)];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, content: readInlines(node.children, definitions) }];
    case 'delete':
      return [{ kind: 'deleted', content: readInlines(node.children, definitions) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return readLink(node.url, readInlines(node.children, definitions));
    case 'linkReference':
      return readLink(definitions.get(node.identifier) ?? '', readInlines(node.children, definitions));
    case 'image':
      return readLink(node.url, [text(node.alt ?? node.url)]);
    case 'imageReference':
      return readLink(definitions.get(node.identifier) ?? '', [text(node.alt ?? node.identifier)]);
    default:
      return 'children' in node ? readInlines(node.children, definitions) : [];
  }
}
