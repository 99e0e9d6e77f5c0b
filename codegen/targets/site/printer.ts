import type { PagePath } from '../../pages/page.ts';
import type { Html } from '../../render/html.ts';
import { htmlText } from '../../render/html.ts';
import { relativePath } from '../../values/relative-path.ts';
import { countElements } from './count-elements.ts';
import { highlight } from './highlight/highlight.ts';

/** The state of printing one page. */
export class PagePrinter {
  readonly from: PagePath;
  readonly #hasPage: (path: PagePath) => boolean;
  readonly #labels = new Map<string, number>();
  #elements: number;

  constructor(from: PagePath, hasPage: (path: PagePath) => boolean) {
    this.from = from;
    this.#hasPage = hasPage;
    this.#elements = maxTokens;
  }

  /** True if the reference has the page. */
  hasPage(path: PagePath): boolean {
    return this.#hasPage(path);
  }

  /** URL of a file of the site. */
  url(path: string): Html {
    return htmlText(encodePath(relativePath(this.from, path)));
  }

  pageUrl(page: PagePath, id?: string): Html {
    const fragment = id === undefined ? '' : `#${id}`;
    if (page === this.from && fragment !== '') return htmlText(fragment);
    return htmlText(`${encodePath(relativePath(this.from, page))}.html${fragment}`);
  }

  /** A label that is unique on the page: regions must have different names. */
  label(text: string): string {
    const count = (this.#labels.get(text) ?? 0) + 1;
    this.#labels.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  }

  /** Marks the tokens of code while the page has less than {@link maxTokens} of them: browsers are slow on large pages. */
  code(text: string, language: string): Html {
    const marked = highlight(text, language);
    const elements = countElements(marked);
    if (elements > this.#elements) return highlight(text, '');
    this.#elements -= elements;
    return marked;
  }
}

const maxTokens = 600;

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
