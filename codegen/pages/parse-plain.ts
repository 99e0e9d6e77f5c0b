import { inlineCode, paragraph, text } from './inline.ts';
import type { Block, Inline } from './page.ts';
import { readLink } from './web-link.ts';

/** Syntax of CommonMark or GitHub inside a line, outside of code spans. `_` inside of a word is text. */
const inlineSyntax =
  /[\\*[\]~@\0]|<[A-Za-z/!?]|&[A-Za-z0-9#]+;|:\/\/|www\.|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_/i;
/** Lines that may start a block, and lines with spaces at an end. */
const blockSyntax = /^(?:[-+=>:|#\s]|\d+[.)])|\s$/;

/**
 * Parses paragraphs of text, code spans and simple links, which most descriptions are, much faster than the CommonMark parser.
 *
 * @param clean Trimmed text with line feeds only.
 * @returns Undefined for text with other syntax.
 */
export function parsePlain(clean: string): readonly Block[] | undefined {
  if (clean === '') return [];
  const blocks: Block[] = [];
  for (const part of clean.split(/\n{2,}/)) {
    const content = parseParagraph(part);
    if (!content) return undefined;
    blocks.push(paragraph(...content));
  }
  return blocks;
}

/** `[text](https://host/path)` without other syntax. */
const simpleLink =
  /(?<!!)\[([^\s[\]\\*_~@<>&](?:[^[\]\\*_~@<>&\n]*[^\s[\]\\*_~@<>&])?)\]\((https?:\/\/[^\s()<>\\&[\]]+)\)/;

function parseParagraph(part: string): readonly Inline[] | undefined {
  if (part.includes('``') || part.split('\n').some((line) => blockSyntax.test(line))) return undefined;
  const pieces = part.split('`');
  if (pieces.length % 2 === 0) return undefined;
  const content: Inline[] = [];
  for (const [index, piece] of pieces.entries()) {
    const inlines = index % 2 === 0 ? parsePiece(piece) : parseCode(piece);
    if (!inlines) return undefined;
    content.push(...inlines);
  }
  return content;
}

function parseCode(piece: string): readonly Inline[] | undefined {
  return /^$|^\s|\s$|\n/.test(piece) ? undefined : [inlineCode(piece)];
}

/** Text and links between code spans. */
function parsePiece(piece: string): readonly Inline[] | undefined {
  const content: Inline[] = [];
  let label = '';
  for (const [index, part] of piece.split(simpleLink).entries()) {
    const kind = (['text', 'label', 'address'] as const)[index % 3];
    if (kind !== 'address' && inlineSyntax.test(part)) return undefined;
    if (kind === 'text' && part !== '') content.push(text(part));
    if (kind === 'label') label = part;
    if (kind === 'address') content.push(...readLink(part, [text(label)]));
  }
  return content;
}
