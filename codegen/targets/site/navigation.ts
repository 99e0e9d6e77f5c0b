import type { Page, PagePath, Reference } from '../../pages/page.ts';
import { type Html, html, htmlText, joinHtml, noHtml } from '../../render/html.ts';
import { printMethod } from './print-method.ts';
import type { PagePrinter } from './printer.ts';

/** The facts about a page that menus show. */
type Entry = Pick<Page, 'kind' | 'path' | 'title' | 'endpoint' | 'deprecated' | 'parent'>;

/** The pages of a site, for menus and links. */
export class SiteMap {
  readonly #entries: ReadonlyMap<PagePath, Entry>;
  readonly #children = new Map<PagePath, Entry[]>();
  readonly #ofKind = new Map<Page['kind'], Entry[]>();

  constructor({ pages }: Reference) {
    const entries = pages.map(
      ({ kind, path, title, endpoint, deprecated, parent }): Entry => ({
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

  has(path: PagePath): boolean {
    return this.#entries.has(path);
  }

  ofKind(kind: Page['kind']): readonly Entry[] {
    return this.#ofKind.get(kind) ?? [];
  }

  childrenOf(path: PagePath): readonly Entry[] {
    return this.#children.get(path) ?? [];
  }

  /** The pages above a page, the index first. */
  ancestorsOf({ parent }: Pick<Page, 'parent'>): readonly Entry[] {
    const entry = parent === undefined ? undefined : this.#entries.get(parent);
    return entry ? [...this.ancestorsOf(entry), entry] : [];
  }
}

function append<Key>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

const guideKinds = ['index', 'authentication', 'errors', 'changes', 'verification'] as const;

/** The menu: guides, tags, the operations of the current tag, and the schemas around the current one. */
export function printNavigation(page: Page, site: SiteMap, printer: PagePrinter): Html {
  const path = [...site.ancestorsOf(page).map((entry) => entry.path), page.path];
  const guides = guideKinds.flatMap((kind) => site.ofKind(kind));
  const tags = site.ofKind('tag').filter(({ parent }) => parent === undefined || !isTag(site, parent));
  const schemas = page.kind === 'schema' ? around(site.ofKind('schema'), path) : [];
  return joinHtml([
    printGroup(
      'Guides',
      guides.map((entry) => printEntry(entry, page, printer)),
    ),
    printGroup(
      'Operations',
      tags.map((tag) => printTag(tag, { page, path, site, printer })),
    ),
    printGroup(
      'Schemas',
      schemas.map((entry) => printEntry(entry, page, printer)),
    ),
  ]);
}

function isTag(site: SiteMap, path: PagePath): boolean {
  return site.ofKind('tag').some((entry) => entry.path === path);
}

function printGroup(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return noHtml;
  return html`<p class="menu-title">${htmlText(title)}</p><ul>${joinHtml(items)}</ul>`;
}

interface Position {
  readonly page: Page;
  /** Paths of the page and of the pages above it. */
  readonly path: readonly PagePath[];
  readonly site: SiteMap;
  readonly printer: PagePrinter;
}

/** A tag, with its operations if the page is one of them. */
function printTag(tag: Entry, { page, path, site, printer }: Position): Html {
  const operations = path.includes(tag.path)
    ? around(
        site.childrenOf(tag.path).filter(({ kind }) => kind === 'operation'),
        path,
      )
    : [];
  const items = operations.map((entry) => printEntry(entry, page, printer));
  const list = items.length === 0 ? noHtml : html`<ul>${joinHtml(items)}</ul>`;
  return html`<li>${printEntryLink(tag, page, printer)}${list}</li>`;
}

/** Longer lists are cut to the entries around the current one. */
const maxEntries = 60;

function around(entries: readonly Entry[], path: readonly PagePath[]): readonly Entry[] {
  const index = Math.max(
    0,
    entries.findIndex((entry) => path.includes(entry.path)),
  );
  const first = Math.min(Math.max(0, index - maxEntries / 2), Math.max(0, entries.length - maxEntries));
  return entries.slice(first, first + maxEntries);
}

function printEntry(entry: Entry, page: Page, printer: PagePrinter): Html {
  return html`<li>${printEntryLink(entry, page, printer)}</li>`;
}

function printEntryLink(entry: Entry, page: Page, printer: PagePrinter): Html {
  const title = htmlText(entry.kind === 'index' ? 'Overview' : entry.title);
  const label = entry.deprecated ? html`<s>${title}</s>` : title;
  const method = entry.kind === 'operation' && entry.endpoint ? printMethod(entry.endpoint.method) : noHtml;
  const current = entry.path === page.path ? html` aria-current="page"` : noHtml;
  return html`<a href="${printer.pageUrl(entry.path)}"${current}>${method}${label}</a>`;
}
