import type { Page, PagePath } from '../../pages/page.ts';
import { type Html, html, htmlText, joinHtml, noHtml } from '../../render/html.ts';
import { printMethod } from './print-method.ts';
import type { PagePrinter } from './printer.ts';
import type { SiteEntry } from './site-map.ts';

const guideKinds = ['index', 'authentication', 'errors', 'changes', 'verification'] as const;

/**
 * The menu: guides, tags, the operations of the current tag, and the schemas around the current one. Pages of programs list only each other.
 *
 * @param elements Number of elements that the page can still have.
 */
export function printNavigation(page: Page, printer: PagePrinter, elements: number): Html {
  const { site } = printer;
  if (page.kind === 'programs') return printPrograms(page, printer);
  const path = [...site.ancestorsOf(page).map((entry) => entry.path), page.path];
  const guides = guideKinds
    .flatMap((kind) => site.ofKind(kind))
    .filter(({ kind, parent }) => kind !== 'changes' || site.kindOf(parent) !== 'changes');
  const tags = site.ofKind('tag').filter(({ parent }) => site.kindOf(parent) !== 'tag');
  const max = maxEntriesFor(elements - 2 * tags.length);
  const lists = site.ofKind('schemas').slice(0, 1);
  const schemas = page.kind === 'schema' ? around(site.ofKind('schema'), path, max) : [];
  return joinHtml([
    printGroup(
      'Guides',
      guides.map((entry) => printEntry(entry, page, printer)),
    ),
    printGroup(
      'Operations',
      tags.map((tag) => printTag(tag, { page, path, printer, max })),
    ),
    printGroup(
      'Schemas',
      [...lists, ...schemas].map((entry) => printEntry(entry, page, printer)),
    ),
  ]);
}

/** The operation, and its programs in all languages or with all samples. The title of the operation is not repeated. */
function printPrograms(page: Page, printer: PagePrinter): Html {
  const { site } = printer;
  const above = site.ancestorsOf(page).filter(({ kind }) => kind === 'operation' || kind === 'programs');
  const siblings = page.parent === undefined ? [] : site.childrenOf(page.parent);
  const programs = siblings
    .filter(({ kind }) => kind === 'programs')
    .map((entry) => ({ ...entry, title: entry.title.replace(`${above[0]?.title} in `, '') }));
  return joinHtml([
    printGroup(
      'Operation',
      above.map((entry) => printEntry(entry, page, printer)),
    ),
    printGroup(
      'Programs',
      programs.map((entry) => printEntry(entry, page, printer)),
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
  /** Length of a list. */
  readonly max: number;
}

/** A tag, with its operations if the page is one of them. */
function printTag(tag: SiteEntry, { page, path, printer, max }: Position): Html {
  const operations = path.includes(tag.path)
    ? around(
        printer.site.childrenOf(tag.path).filter(({ kind }) => kind === 'operation'),
        path,
        max,
      )
    : [];
  const items = operations.map((entry) => printEntry(entry, page, printer));
  const list = items.length === 0 ? noHtml : html`<ul>${joinHtml(items)}</ul>`;
  return html`<li>${printEntryLink(tag, page, printer)}${list}</li>`;
}

const maxEntries = 40;
const minEntries = 5;
const elementsOfEntry = 3;

function maxEntriesFor(elements: number): number {
  return Math.min(maxEntries, Math.max(minEntries, Math.floor(elements / elementsOfEntry)));
}

/** Long lists are cut to the entries around the current one. */
function around(entries: readonly SiteEntry[], path: readonly PagePath[], max: number): readonly SiteEntry[] {
  const index = Math.max(
    0,
    entries.findIndex((entry) => path.includes(entry.path)),
  );
  const first = Math.min(Math.max(0, index - Math.floor(max / 2)), Math.max(0, entries.length - max));
  return entries.slice(first, first + max);
}

function printEntry(entry: SiteEntry, page: Page, printer: PagePrinter): Html {
  return html`<li>${printEntryLink(entry, page, printer)}</li>`;
}

const menuTitles = new Map<string, string>([
  ['index', 'Overview'],
  ['schemas', 'All schemas'],
]);

function printEntryLink(entry: SiteEntry, page: Page, printer: PagePrinter): Html {
  const title = htmlText(menuTitles.get(entry.kind) ?? entry.title);
  const label = entry.deprecated ? html`<s>${title}</s>` : title;
  const method = entry.kind === 'operation' && entry.endpoint ? printMethod(entry.endpoint.method) : noHtml;
  const current = entry.path === page.path ? html` aria-current="page"` : noHtml;
  return html`<a href="${printer.pageUrl(entry.path)}"${current}>${method}${label}</a>`;
}
