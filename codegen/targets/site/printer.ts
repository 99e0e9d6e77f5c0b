import type { PagePath } from '../../pages/page.ts';
import type { Html } from '../../render/html.ts';
import { html, htmlText } from '../../render/html.ts';
import { countElements } from './count-elements.ts';
import { highlight } from './highlight/highlight.ts';
import type { FolderUrls, SiteMap } from './site-map.ts';

/** Elements of tokens in the code of a text. */
const maxTextTokens = 150;

/** The state of printing one page. */
export class PagePrinter {
  readonly from: PagePath;
  readonly site: SiteMap;
  readonly #urls: FolderUrls;
  readonly #labels = new Map<string, number>();
  #tokens = maxTextTokens;

  constructor(from: PagePath, site: SiteMap) {
    this.from = from;
    this.site = site;
    this.#urls = site.urlsFrom(from);
  }

  /** URL of a file of the site. */
  url(path: string): Html {
    return this.#urls.file(path);
  }

  pageUrl(page: PagePath, id?: string): Html {
    if (page === this.from && id !== undefined) return htmlText(`#${id}`);
    const url = this.#urls.page(page);
    return id === undefined ? url : html`${url}#${htmlText(id)}`;
  }

  /** A label that is unique on the page: regions must have different names. */
  label(text: string): string {
    const count = (this.#labels.get(text) ?? 0) + 1;
    this.#labels.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  }

  /** Sets the number of elements that the tokens of the following code can have. */
  limitTokens(max: number): void {
    this.#tokens = max;
  }

  /** Marks the tokens of code while the page has few elements. Browsers are slow on large pages. */
  code(text: string, language: string): Html {
    const marked = highlight(text, language, this.#tokens);
    this.#tokens -= countElements(marked);
    return marked;
  }
}
