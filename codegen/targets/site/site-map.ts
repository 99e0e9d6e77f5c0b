import type { Page, PagePath, Reference } from '../../pages/page.ts';
import { type Html, htmlText } from '../../render/html.ts';
import { encodePath } from '../../values/encode-path.ts';
import { relativePath } from '../../values/relative-path.ts';

/** The facts about a page that menus show. */
export type SiteEntry = Pick<Page, 'kind' | 'path' | 'title' | 'endpoint' | 'deprecated' | 'parent'>;

/** The pages of a site, for menus and links. */
export class SiteMap {
  readonly #entries: ReadonlyMap<PagePath, SiteEntry>;
  readonly #children = new Map<PagePath, SiteEntry[]>();
  readonly #urls = new Map<string, Map<string, Html>>();
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

  /** URL of a file of the site from a page. Pages of a folder share the URLs. */
  relativeUrl(from: PagePath, path: string): Html {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const urls = this.#urls.get(folder) ?? new Map<string, Html>();
    if (urls.size === 0) this.#urls.set(folder, urls);
    const known = urls.get(path);
    if (known !== undefined) return known;
    const url = htmlText(encodePath(relativePath(from, path)));
    urls.set(path, url);
    return url;
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
