import type { JsonObject } from '../../values/json.ts';
import type { SiteAddress } from '../agents/published-site.ts';
import { linkTo } from '../agents/published-site.ts';
import type { SiteEntry, SiteMap } from './site-map.ts';

export interface DescribedPage extends SiteEntry {
  readonly summary: string;
}

export interface DescribedSite extends SiteAddress {
  readonly title: string;
  readonly map: SiteMap;
}

/** Structured data of a page for search engines (JSON-LD 1.1, schema.org): what the page describes, and the pages above it. */
export function structuredData(page: DescribedPage, site: DescribedSite): JsonObject {
  const trail = site.map.ancestorsOf(page);
  const graph = [describePage(page, site), ...(trail.length === 0 ? [] : [breadcrumbs(page, trail, site)])];
  return { '@context': 'https://schema.org', '@graph': graph };
}

function describePage(page: DescribedPage, site: DescribedSite): JsonObject {
  const { kind, title, summary, path } = page;
  const description: JsonObject = summary === '' ? {} : { description: summary };
  const url: JsonObject = site.url === undefined ? {} : { url: linkTo(site, `${path}.html`, `${path}.html`) };
  const api = { '@type': 'WebAPI', name: site.title };
  if (kind === 'index') {
    const documentation: JsonObject =
      site.url === undefined ? {} : { documentation: linkTo(site, 'index.html', 'index.html') };
    return { ...api, ...description, ...documentation };
  }
  const about = { headline: title, ...description, ...url, isPartOf: api };
  if (kind === 'operation') return { '@type': 'APIReference', ...about, programmingModel: 'REST' };
  return { '@type': 'TechArticle', ...about };
}

function breadcrumbs(page: DescribedPage, trail: readonly SiteEntry[], site: DescribedSite): JsonObject {
  const entries = [...trail, page];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: entries.map(({ path, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: linkTo(site, `${path}.html`, `${page.path}.html`),
    })),
  };
}
