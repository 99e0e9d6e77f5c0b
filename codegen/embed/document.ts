import { extname } from 'node:path';

/** Markup languages of documents with markers. */
export type DocumentKind = 'markdown' | 'mdx' | 'html' | 'rst';

/** A document with markers. */
export interface MarkedDocument {
  /** Path as shown to the user. */
  readonly shown: string;
  readonly kind: DocumentKind;
  /** Without a byte order mark. */
  readonly text: string;
}

/** A line of a document. */
export interface Line {
  /** Position of the first character. */
  readonly offset: number;
  /** Without the line break. */
  readonly text: string;
  /** `\n`, `\r\n`, or empty at the end of the document. */
  readonly ending: string;
}

const extensions: Readonly<Record<string, DocumentKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'mdx',
  '.html': 'html',
  '.htm': 'html',
  '.rst': 'rst',
};

export const documentExtensions: readonly string[] = Object.keys(extensions);

/** The kind of a document by its file extension; undefined for other files. */
export function documentKind(path: string): DocumentKind | undefined {
  const extension = extname(path).toLowerCase();
  return Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
}

export function splitLines(text: string): readonly Line[] {
  return [...text.matchAll(/(.*?)(\r?\n|$)/gs)]
    .filter(({ 0: all }) => all !== '')
    .map(({ index, 1: line = '', 2: ending = '' }) => ({ offset: index, text: line, ending }));
}

/** Width of the indentation in columns. Tab stops are four columns apart (CommonMark 0.31, 2.2). */
export function indentation(line: string): number {
  let column = 0;
  for (const character of line)
    if (character === ' ') column += 1;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  return column;
}
