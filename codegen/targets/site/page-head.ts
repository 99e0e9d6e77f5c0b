import { type Html, html, htmlJson, htmlText, noHtml } from '../../render/html.ts';
import { encodePath } from '../../values/encode-path.ts';
import { relativePath } from '../../values/relative-path.ts';
import { stringifyJson } from '../../values/stringify.ts';
import { indexFile } from '../agents/page-index.ts';
import { linkTo } from '../agents/published-site.ts';
import { type DescribedPage, type DescribedSite, structuredData } from './structured-data.ts';

/** Elements of the head after the title, style and script: links to other forms of the page, and structured data. */
export function pageHead(page: DescribedPage, site: DescribedSite): Html {
  const canonical =
    site.url === undefined
      ? noHtml
      : html`<link rel="canonical" href="${htmlText(linkTo(site, `${page.path}.html`, ''))}">\n`;
  const data = stringifyJson(structuredData(page, site), 0);
  return html`${canonical}<link rel="alternate" type="text/markdown" href="${htmlText(markdownUrl(page))}">
<link rel="describedby" href="${htmlText(indexUrl(page))}">
<script type="application/ld+json">${htmlJson(data)}</script>
`;
}

/** Prints a pointer to the Markdown for agents that read the page as HTML. It is not visible, but converters keep it. */
export function agentPointer(page: DescribedPage): Html {
  return html`<p class="hidden">This page as Markdown: ${htmlText(markdownUrl(page))}. Index of all pages: ${htmlText(indexUrl(page))}</p>`;
}

function markdownUrl({ path }: DescribedPage): string {
  return encodePath(relativePath(path, `${path}.md`));
}

function indexUrl({ path }: DescribedPage): string {
  return encodePath(relativePath(path, indexFile));
}
