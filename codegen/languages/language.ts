import type { Request } from '../model/model.ts';
import type { View } from '../render/code.ts';

export type Dialect = 'a' | 'b';

/** What a reader of the snippets may choose. */
export interface SnippetOptions {
  /** Which spelling of the documented examples; `b` adds the lines that import the library. */
  readonly dialect: Dialect;
}

/** Why a language cannot send a request: one sentence without a full stop, as in "fetch refuses a body with GET". */
export interface Refusal {
  readonly refusal: string;
}

/** A style of a language: which template, and what it sees. */
export interface Style {
  /** Below `templates/`: `python/documented.hbs`. */
  readonly template: string;
  view(request: Request, options: SnippetOptions): View | Refusal;
}

/** A language is data plus one function a style. */
export interface Language {
  /** What `--language` takes, and the folder in `templates/`. */
  readonly id: string;
  /** What a reader sees: `C#`. */
  readonly label: string;
  /** The info string of a Markdown fence. */
  readonly fence: string;
  /** Without the dot. */
  readonly extension: string;
  /** Which section of a page it stands in: the programming languages, or the command line. */
  readonly group: 'sdk' | 'shell';
  readonly styles: { readonly documented: Style };
}

export function isRefusal(result: object | string): result is Refusal {
  return typeof result === 'object' && 'refusal' in result;
}
