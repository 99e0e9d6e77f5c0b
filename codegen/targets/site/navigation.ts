import type { Page, PagePath } from '../../pages/page.ts';
import { type Html, html, htmlText, joinHtml, noHtml } from '../../render/html.ts';
import { printMethod } from './print-method.ts';
import type { PagePrinter } from './printer.ts';
import type { SiteEntry } from './site-map.ts';

const guideKinds = ['index', 'authentication', 'errors', 'changes', 'verification'] as const;

/** The menu: guides, tags, the operations of the current tag, and the schemas around the current one. Pages of programs list only each other. */
export function printNavigation(page: Page, printer: PagePrinter): Html {
  const { site } = printer;
  if (page.kind === 'programs') return printPrograms(page, printer);
  const path = [...site.ancestorsOf(page).map((entry) => entry.path), page.path];
  const guides = guideKinds
    .flatMap((kind) => site.ofKind(kind))
    .filter(({ kind, parent }) => kind !== 'changes' || site.kindOf(parent) !== 'changes');
  const tags = site.ofKind('tag').filter(({ parent }) => site.kindOf(parent) !== 'tag');
  const schemas = page.kind === 'schema' ? around(site.ofKind('schema'), path) : [];
  return joinHtml([
    printGroup(
      'Guides',
      guides.map((entry) => printEntry(entry, page, printer)),
    ),
    printGroup(
      'Operations',
      tags.map((tag) => printTag(tag, { page, path, printer })),
    ),
    printGroup(
      'Schemas',
      schemas.map((entry) => printEntry(entry, page, printer)),
    ),
  ]);
}

/** The operation, and its programs in all languages or with all samples. */
function printPrograms(page: Page, printer: PagePrinter): Html {
  const { site } = printer;
  const above = site.ancestorsOf(page).filter(({ kind }) => kind === 'operation' || kind === 'programs');
  const siblings =
    page.parent === undefined ? [] : site.childrenOf(page.parent).filter(({ kind }) => kind === 'programs');
  return joinHtml([
    printGroup(
      'Operation',
      above.map((entry) => printEntry(entry, page, printer)),
    ),
    printGroup(
      'Programs',
      siblings.map((entry) => printEntry(entry, page, printer)),
    ),
  ]);
}

function printGroup(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return noHtml;
  return html`<p class="menu-title">${htmlText(title)}</p><ul>${joinHtml(items)}</ul>`;
}

interface Position {
  readonly page: Page;
  /** Paths of the page and of the pages above it. */
  readonly path: readonly PagePath[];
  readonly printer: PagePrinter;
}

/** A tag, with its operations if the page is one of them. */
function printTag(tag: SiteEntry, { page, path, printer }: Position): Html {
  const operations = path.includes(tag.path)
    ? around(
        printer.site.childrenOf(tag.path).filter(({ kind }) => kind === 'operation'),
        path,
      )
    : [];
  const items = operations.map((entry) => printEntry(entry, page, printer));
  const list = items.length === 0 ? noHtml : html`<ul>${joinHtml(items)}</ul>`;
  return html`<li>${printEntryLink(tag, page, printer)}${list}</li>`;
}

/** Longer lists are cut to the entries around the current one. */
const maxEntries = 40;

function around(entries: readonly SiteEntry[], path: readonly PagePath[]): readonly SiteEntry[] {
  const index = Math.max(
    0,
    entries.findIndex((entry) => path.includes(entry.path)),
  );
  const first = Math.min(Math.max(0, index - maxEntries / 2), Math.max(0, entries.length - maxEntries));
  return entries.slice(first, first + maxEntries);
}

function printEntry(entry: SiteEntry, page: Page, printer: PagePrinter): Html {
  return html`<li>${printEntryLink(entry, page, printer)}</li>`;
}

function printEntryLink(entry: SiteEntry, page: Page, printer: PagePrinter): Html {
  const title = htmlText(entry.kind === 'index' ? 'Overview' : entry.title);
  const label = entry.deprecated ? html`<s>${title}</s>` : title;
  const method = entry.kind === 'operation' && entry.endpoint ? printMethod(entry.endpoint.method) : noHtml;
  const current = entry.path === page.path ? html` aria-current="page"` : noHtml;
  return html`<a href="${printer.pageUrl(entry.path)}"${current}>${method}${label}</a>`;
}
