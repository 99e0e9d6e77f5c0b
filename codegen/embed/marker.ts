import type { DocumentKind } from './document.ts';

/** The text of a comment that is a marker: `snippet:start operation=createPet`. */
export interface Marker {
  /** Text before the comment: white space and `>` of block quotes. */
  readonly prefix: string;
  /** The word after `snippet:`. */
  readonly word: string;
  /** Attributes. */
  readonly attributes: string;
  /** Position of the attributes in the line. */
  readonly attributesAt: number;
}

const htmlComment = /^([ \t>]*)<!--[ \t]*snippet:([\w-]*)(.*?)-->[ \t]*$/;
const mdxComment = /^([ \t>]*)\{\/\*[ \t]*snippet:([\w-]*)(.*?)\*\/\}[ \t]*$/;
const rstComment = /^([ \t]*)\.\.[ \t]+snippet:([\w-]*)(.*)$/;

/** Comments that are markers. Docusaurus and Mintlify read `.md` as MDX. */
const comments: Readonly<Record<DocumentKind, readonly RegExp[]>> = {
  markdown: [htmlComment, mdxComment],
  mdx: [mdxComment],
  html: [htmlComment],
  rst: [rstComment],
};

/** Reads a line that is a marker. */
export function readMarker(kind: DocumentKind, line: string): Marker | undefined {
  for (const pattern of comments[kind]) {
    const [, prefix = '', word, attributes = ''] = pattern.exec(line) ?? [];
    if (word !== undefined)
      return { prefix, word, attributes, attributesAt: line.indexOf(`snippet:${word}`) + word.length + 8 };
  }
  return undefined;
}

/** Position of a marker in a line that is not a marker only; -1 if the line contains no marker. Code spans are ignored. */
export function findMisplacedMarker(kind: DocumentKind, line: string): number {
  const spans = kind === 'html' ? line : line.replace(/(`+).*?\1/g, (span) => ' '.repeat(span.length));
  return spans.search(/(?:<!--|\{\/\*)[ \t]*snippet:(?:start|end)\b/);
}

/** The marker that ends a region, as shown in help. */
export function endMarker(kind: DocumentKind): string {
  return printMarker(kind, 'snippet:end');
}

export function printMarker(kind: DocumentKind, text: string): string {
  if (kind === 'rst') return `.. ${text}`;
  return kind === 'mdx' ? `{/* ${text} */}` : `<!-- ${text} -->`;
}
