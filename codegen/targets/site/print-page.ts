import type { SiteLink } from '../../config.ts';
import { plainText } from '../../pages/inline.ts';
import type { Page } from '../../pages/page.ts';
import { type Html, html, htmlText, joinHtml, noHtml } from '../../render/html.ts';
import type { SiteAddress } from '../agents/published-site.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { countElements } from './count-elements.ts';
import { printNavigation } from './navigation.ts';
import { agentPointer, pageHead } from './page-head.ts';
import { printBlocks } from './print-blocks.ts';
import { printMethod } from './print-method.ts';
import { PagePrinter } from './printer.ts';
import type { SiteMap } from './site-map.ts';

export interface SiteOptions extends SiteAddress {
  /** Title of the API. */
  readonly title: string;
  readonly version: string;
  /** Links at the bottom of every page. */
  readonly links: readonly SiteLink[];
  /** True if `assets/logo.svg` exists. */
  readonly hasLogo: boolean;
  readonly map: SiteMap;
}

/** Prints a page as HTML (WHATWG). All of its text can be read without the script. */
export function printHtmlPage(page: Page, site: SiteOptions): Html {
  const printer = new PagePrinter(page.path, site.map);
  const main = printMain(page, site, printer);
  const menu = printNavigation(page, printer, maxElements - countElements(main));
  return html`<!doctype html>
<html lang="en">
${printHead(page, site, printer)}
<body class="${htmlText(page.examples.length > 0 ? 'with-code' : 'text-only')} ${htmlText(page.kind)}">
<a class="skip" href="#content">Skip to content</a>
${printHeader(site, printer)}
<div class="layout">
${main}
<nav class="menu" id="menu" aria-label="Reference">${menu}</nav>
</div>
${printFooter(site)}
</body>
</html>
`;
}

function printHead(page: Page, site: SiteOptions, printer: PagePrinter): Html {
  const name = page.kind === 'index' ? page.title : `${page.title} · ${site.title}`;
  const summary =
    page.summary === '' ? noHtml : html`<meta name="description" content="${htmlText(page.summary)}">\n`;
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${htmlText(contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(name)}</title>
${summary}<link rel="icon" href="${printer.url('assets/icon.svg')}">
<link rel="stylesheet" href="${printer.url('assets/site.css')}">
<script defer src="${printer.url('assets/site.js')}" data-root="${printer.url('')}"></script>
${pageHead(page, site)}</head>`;
}

/** The script adds the search and the choice of colors. */
function printHeader({ title, hasLogo }: SiteOptions, printer: PagePrinter): Html {
  const name = hasLogo
    ? html`<img src="${printer.url('assets/logo.svg')}" alt="${htmlText(title)}" height="28">`
    : htmlText(title);
  return html`<header class="top"><a class="brand" href="${printer.pageUrl('index')}">${name}</a><div class="search"></div><a class="menu-link" href="#menu">Menu</a><div class="tools"></div></header>`;
}

/** Elements of a page without those of the script. */
const maxElements = 1400;
/** Elements of the menu and around the examples. */
const reserved = 250;
/** Tokens of the programs, and of the examples of responses. */
const maxProgramTokens = 500;
const maxResponseTokens = 150;

function printMain(page: Page, site: SiteOptions, printer: PagePrinter): Html {
  const firstSection = page.blocks.findIndex(({ kind }) => kind === 'section');
  const introLength = firstSection === -1 ? page.blocks.length : firstSection;
  const intro = html`${printTitle(page, site.map, printer)}${printBlocks(page.blocks.slice(0, introLength), printer, 2)}`;
  const rest = printBlocks(page.blocks.slice(introLength), printer, 2);
  const left = maxElements - reserved - countElements(intro) - countElements(rest);
  return joinHtml([
    html`<main id="content">${agentPointer(page, site)}`,
    html`<div class="intro">${intro}</div>`,
    page.examples.length === 0
      ? printContents(page)
      : html`<div class="code">${printExamples(page.examples, printer, left)}</div>`,
    rest === '' ? noHtml : html`<div class="rest">${rest}</div>`,
    html`</main>`,
  ]);
}

/** The languages of the programs must not use up the tokens of the responses. */
function printExamples(blocks: Page['examples'], printer: PagePrinter, left: number): Html {
  const print = (block: Page['examples'][number]) => [block, printBlocks([block], printer, 2)] as const;
  printer.limitTokens(Math.min(maxResponseTokens, left));
  const responses = blocks.filter(({ kind }) => kind !== 'codeGroup').map(print);
  printer.limitTokens(Math.min(maxProgramTokens, left - maxResponseTokens));
  const programs = blocks.filter(({ kind }) => kind === 'codeGroup').map(print);
  const printed = new Map([...responses, ...programs]);
  return joinHtml(
    blocks.flatMap((block) => printed.get(block) ?? []),
    '\n',
  );
}

function printTitle(page: Page, map: SiteMap, printer: PagePrinter): Html {
  const trail = map
    .ancestorsOf(page)
    .map(
      ({ path, title, kind }) =>
        html`<a href="${printer.pageUrl(path)}">${htmlText(kind === 'index' ? 'Overview' : title)}</a>`,
    );
  const breadcrumb =
    trail.length === 0
      ? noHtml
      : html`<nav class="trail" aria-label="Breadcrumb">${joinHtml(trail, ' / ')}</nav>`;
  const deprecated = page.deprecated ? html`<p class="flag deprecated">Deprecated</p>` : noHtml;
  return html`${breadcrumb}<h1>${htmlText(page.title)}</h1>${deprecated}${printEndpoint(page)}`;
}

function printEndpoint({ endpoint }: Page): Html {
  if (!endpoint) return noHtml;
  const { method, path, baseUrl } = endpoint;
  return html`<p class="endpoint">${printMethod(method)}<code><span class="server">${htmlText(baseUrl)}</span>${htmlText(path)}</code></p>`;
}

function printFooter({ title, version, links }: SiteOptions): Html {
  const items = links.map(
    (link) => html`<li><a href="${htmlText(link.url)}" rel="noreferrer">${htmlText(link.title)}</a></li>`,
  );
  const list = items.length === 0 ? noHtml : html`<ul>${joinHtml(items)}</ul>`;
  return html`<footer class="bottom">${list}<p>${htmlText(title)} ${htmlText(version)}</p></footer>`;
}

/** Links to the sections of a page without examples. */
function printContents({ blocks }: Page): Html {
  const sections = blocks.filter((block) => block.kind === 'section');
  if (sections.length < 2) return noHtml;
  const items = sections.map(
    ({ id, title }) => html`<li><a href="#${htmlText(id)}">${htmlText(plainText(title))}</a></li>`,
  );
  return html`<nav class="contents" aria-labelledby="contents"><p id="contents">On this page</p><ul>${joinHtml(items)}</ul></nav>`;
}
