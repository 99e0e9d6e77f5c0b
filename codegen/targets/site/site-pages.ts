import { defaultDescription, type SiteConfig } from '../../config.ts';
import { buildReference } from '../../pages/build-reference.ts';
import type { Page, Reference } from '../../pages/page.ts';
import { assignPaths } from '../../pages/page-paths.ts';
import { type GeneratedFile, type GeneratedFiles, printedFile } from '../../values/generated-file.ts';
import { relativePath } from '../../values/relative-path.ts';
import { agentFiles } from '../agents/agent-files.ts';
import { fullText, type PageText } from '../agents/full-text.ts';
import { indexFile, pageIndexFiles } from '../agents/page-index.ts';
import { linkTo, type SiteAddress } from '../agents/published-site.ts';
import { enrichDescription } from '../description/enriched-description.ts';
import { printMarkdownPage } from '../docs/markdown-page.ts';
import { referenceInput } from '../docs/reference-input.ts';
import type { Target, TargetInput } from '../target.ts';
import { assetFiles } from './assets.ts';
import { hostFiles } from './host-files.ts';
import { printHtmlPage } from './print-page.ts';
import { searchList } from './search-list.ts';
import { SiteMap } from './site-map.ts';

/**
 * Generates the reference as a website that needs no server: `site/index.html`, the other pages as HTML and Markdown, style, script, and files
 * for agents and hosts.
 */
export const sitePages: Target = {
  make: printSite,
  owns: (path) => path.startsWith(folder),
};

const folder = 'site/';
const descriptionFile = 'openapi.yaml';

function printSite(input: TargetInput): GeneratedFiles {
  const reference = buildReference(referenceInput(input, 'pages'));
  const { url, theme = {}, links = [] }: Partial<SiteConfig> = input.config.site ?? {};
  const address: SiteAddress = url === undefined ? {} : { url };
  const { title, version, pages } = reference;
  const options = {
    ...address,
    title: title === '' ? 'API reference' : title,
    version,
    links,
    hasLogo: theme.logo !== undefined,
    map: new SiteMap(reference),
  };
  const programs = pages.filter(({ kind }) => kind === 'programs');
  /** Programs are too long for the text of all pages. */
  const texts = pages.filter(({ kind }) => kind !== 'programs').map((page) => printText(page, address));
  const files = [
    ...assetFiles(theme, options.title),
    searchList(pages),
    { path: '.nojekyll', contents: '' },
    ...texts.map(({ path, markdown }) => ({ path: `${path}.md`, contents: markdown })),
    ...filesForAgents(input, reference, texts, address),
    ...(url === undefined
      ? []
      : hostFiles(
          url,
          pages.map(({ path }) => `${path}.html`),
        )),
  ];
  return {
    files: [
      ...files.map(({ path, contents }) => ({ path: `${folder}${path}`, contents })),
      ...pages.map((page) => printedFile(`${folder}${page.path}.html`, () => printHtmlPage(page, options))),
      ...programs.map((page) =>
        printedFile(`${folder}${page.path}.md`, () => printText(page, address).markdown),
      ),
    ],
  };
}

function printText(page: Page, address: SiteAddress): PageText {
  const index =
    address.url === undefined ? relativePath(page.path, indexFile) : linkTo(address, indexFile, page.path);
  return { path: page.path, markdown: printMarkdownPage(page, { folder: 'site', index, ...address }) };
}

/** The index, the text of pages, the description, the API catalog and a skill. */
function filesForAgents(
  { model, snippets, verification, document }: TargetInput,
  reference: Reference,
  texts: readonly PageText[],
  address: SiteAddress,
): readonly GeneratedFile[] {
  const paths = assignPaths(model);
  const { contents } = enrichDescription(document, snippets, defaultDescription.extensions);
  const site = {
    ...address,
    description: { path: descriptionFile, version: document.version },
    documentation: [
      { path: 'index.html', mediaType: 'text/html' },
      { path: 'index.md', mediaType: 'text/markdown' },
    ],
    index: indexFile,
    pageOf: (operation: Parameters<typeof paths.operation>[0]) => `${paths.operation(operation)}.md`,
  };
  return [
    { path: descriptionFile, contents },
    ...pageIndexFiles(reference, address),
    fullText(texts, address),
    ...agentFiles({ model, snippets, verification, site }),
  ];
}
