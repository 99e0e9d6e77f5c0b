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

/** Prints a pointer to the index for agents that read the page as HTML, as in Markdown. It is not visible, but converters keep it. */
export function agentPointer(page: DescribedPage, { url }: DescribedSite): Html {
  const index = url === undefined ? indexUrl(page) : linkTo({ url }, indexFile, '');
  return html`<p class="hidden">Fetch the complete documentation index at: ${htmlText(index)}</p>`;
}

function markdownUrl({ path }: DescribedPage): string {
  return encodePath(relativePath(path, `${path}.md`));
}

function indexUrl({ path }: DescribedPage): string {
  return encodePath(relativePath(path, indexFile));
}
