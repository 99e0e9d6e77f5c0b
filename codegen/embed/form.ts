import type { DocumentKind } from './document.ts';

/** A snippet to print in a document. */
export interface EmbeddedSnippet {
  /** Unique in its region, such as `python` or `python-stream`. */
  readonly id: string;
  /** Title of its tab, such as `Python`. */
  readonly title: string;
  /** Info string of a Markdown code fence. */
  readonly fence: string;
  /** Without a final line feed. Lines end with line feeds. */
  readonly code: string;
}

/** Reason why a form cannot show a snippet, without a full stop. */
export interface UnprintableSnippet {
  readonly reason: string;
}

/** Component that a page must import. */
export interface Import {
  readonly name: string;
  readonly from: string;
  readonly isDefault: boolean;
}

/** Syntax of a documentation platform for snippets in several languages. */
export interface Form {
  readonly documents: readonly DocumentKind[];
  readonly imports?: readonly Import[];
  /** True if only the first line may be indented, because other lines contain code. */
  readonly isVerbatim?: true;
  /** Prints the snippets. Lines end with line feeds; the last line has no line feed. */
  print(snippets: readonly EmbeddedSnippet[]): string | UnprintableSnippet;
}

export function isUnprintable(printed: string | UnprintableSnippet): printed is UnprintableSnippet {
  return typeof printed !== 'string';
}
