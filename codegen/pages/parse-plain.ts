import { inlineCode, paragraph, text } from './inline.ts';
import type { Block, Inline } from './page.ts';

/** Syntax of CommonMark or GitHub inside a line, outside of code spans. `_` inside of a word is text. */
const inlineSyntax =
  /[\\*[\]~@\0]|<[A-Za-z/!?]|&[A-Za-z0-9#]+;|:\/\/|www\.|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_/i;
/** Lines that may start a block, and lines with spaces at an end. */
const blockSyntax = /^(?:[-+=>:|#\s]|\d+[.)])|\s$/;

/**
 * Parses paragraphs of text and code spans, which most descriptions are, much faster than the CommonMark parser.
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

function parseParagraph(part: string): readonly Inline[] | undefined {
  if (part.split('\n').some((line) => blockSyntax.test(line))) return undefined;
  const pieces = part.split('`');
  const isPlain = pieces.every((piece, index) =>
    index % 2 === 0 ? !inlineSyntax.test(piece) : !/^$|^\s|\s$|\n/.test(piece),
  );
  if (!isPlain || pieces.length % 2 === 0 || part.includes('``')) return undefined;
  return pieces.flatMap((piece, index) => {
    if (piece === '') return [];
    return [index % 2 === 0 ? text(piece) : inlineCode(piece)];
  });
}
