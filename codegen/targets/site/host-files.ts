import type { GeneratedFile } from '../../values/generated-file.ts';
import { catalogPath } from '../agents/api-catalog.ts';
import { indexFile } from '../agents/page-index.ts';
import { linkTo } from '../agents/published-site.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/**
 * Files that configure the host of a site with a known address: response headers and redirects for hosts that read `_headers` and
 * `_redirects`, and the sitemap for search engines.
 *
 * @param pages Paths of the HTML pages.
 */
export function hostFiles(url: string, pages: readonly string[]): readonly GeneratedFile[] {
  const { pathname } = new URL(url);
  return [
    { path: '_headers', contents: printHeaders(pathname) },
    { path: '_redirects', contents: printRedirects(pathname) },
    { path: 'robots.txt', contents: `User-agent: *\nAllow: /\n\nSitemap: ${url}${sitemapFile}\n` },
    { path: sitemapFile, contents: printSitemap(pages.map((page) => linkTo({ url }, page, ''))) },
  ];
}

const sitemapFile = 'sitemap.xml';

function printHeaders(root: string): string {
  const link = [
    `<${root}${indexFile}>; rel="describedby"; type="text/plain"`,
    `<${root}${catalogPath}>; rel="api-catalog"`,
    `<${root}.well-known/agent-skills/index.json>; rel="agent-skills"`,
  ].join(', ');
  const rules: readonly (readonly [string, readonly string[]])[] = [
    [
      '*',
      [
        `Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Cache-Control: public, max-age=300',
        `Link: ${link}`,
      ],
    ],
    ['*.md', ['Content-Type: text/markdown; charset=utf-8']],
    ['*.txt', ['Content-Type: text/plain; charset=utf-8']],
    [
      catalogPath,
      ['Content-Type: application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'],
    ],
  ];
  return rules
    .map(([path, lines]) => `${root}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}

function printRedirects(root: string): string {
  const redirects = [
    ['openapi', 'openapi.yaml'],
    ['.well-known/llms.txt', indexFile],
    ['.well-known/skills/index.json', '.well-known/agent-skills/index.json'],
  ];
  return redirects.map(([from, to]) => `${root}${from} ${root}${to} 301\n`).join('');
}

/** Sitemaps 0.9 without dates: the output does not depend on the time. */
function printSitemap(urls: readonly string[]): string {
  const entries = urls.map(
    (url) => `  <url><loc>${url.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
