import type { Page, PagePath, Reference } from '../../pages/page.ts';
import { type Html, htmlText } from '../../render/html.ts';
import { encodePath } from '../../values/encode-path.ts';
import { relativePath } from '../../values/relative-path.ts';

/** The facts about a page that menus show. */
export type SiteEntry = Pick<Page, 'kind' | 'path' | 'title' | 'endpoint' | 'deprecated' | 'parent'>;

/** URLs of files of the site from the pages of a folder, each built once. */
export class FolderUrls {
  readonly #folder: string;
  readonly #files = new Map<string, Html>();
  readonly #pages = new Map<PagePath, Html>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  file(path: string): Html {
    const url = this.#files.get(path) ?? this.#build(path);
    this.#files.set(path, url);
    return url;
  }

  page(page: PagePath): Html {
    const url = this.#pages.get(page) ?? this.#build(`${page}.html`);
    this.#pages.set(page, url);
    return url;
  }

  #build(path: string): Html {
    return htmlText(encodePath(relativePath(this.#folder, path)));
  }
}

/** The pages of a site, for menus and links. */
export class SiteMap {
  readonly #entries: ReadonlyMap<PagePath, SiteEntry>;
  readonly #children = new Map<PagePath, SiteEntry[]>();
  readonly #urls = new Map<string, FolderUrls>();
  readonly #ofKind = new Map<Page['kind'], SiteEntry[]>();

  constructor({ pages }: Reference) {
    const entries = pages.map(
      ({ kind, path, title, endpoint, deprecated, parent }): SiteEntry => ({
        kind,
        path,
        title,
        deprecated,
        ...(endpoint ? { endpoint } : {}),
        ...(parent === undefined ? {} : { parent }),
      }),
    );
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
    for (const entry of entries) {
      append(this.#ofKind, entry.kind, entry);
      if (entry.parent !== undefined) append(this.#children, entry.parent, entry);
    }
  }

  /** The URLs in a page. Pages of a folder share them. */
  urlsFrom(from: PagePath): FolderUrls {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const urls = this.#urls.get(folder) ?? new FolderUrls(folder);
    this.#urls.set(folder, urls);
    return urls;
  }

  has(path: PagePath): boolean {
    return this.#entries.has(path);
  }

  kindOf(path: PagePath | undefined): Page['kind'] | undefined {
    return path === undefined ? undefined : this.#entries.get(path)?.kind;
  }

  ofKind(kind: Page['kind']): readonly SiteEntry[] {
    return this.#ofKind.get(kind) ?? [];
  }

  childrenOf(path: PagePath): readonly SiteEntry[] {
    return this.#children.get(path) ?? [];
  }

  /** The pages above a page, the index first. */
  ancestorsOf({ parent }: Pick<Page, 'parent'>): readonly SiteEntry[] {
    const entry = parent === undefined ? undefined : this.#entries.get(parent);
    return entry ? [...this.ancestorsOf(entry), entry] : [];
  }
}

function append<Key>(lists: Map<Key, SiteEntry[]>, key: Key, entry: SiteEntry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
