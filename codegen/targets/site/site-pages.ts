import { buildReference } from '../../pages/build-reference.ts';
import type { GeneratedFiles } from '../../values/generated-file.ts';
import { referenceInput } from '../docs/reference-input.ts';
import type { Target, TargetInput } from '../target.ts';
import { assetFiles } from './assets.ts';
import { printHtmlPage } from './print-page.ts';
import { SiteMap } from './site-map.ts';

/** Generates the reference as a website that needs no server: `site/index.html`, the other pages, style and script. */
export const sitePages: Target = {
  make: printSite,
  owns: (path) => path.startsWith('site/'),
};

function printSite(input: TargetInput): GeneratedFiles {
  const reference = buildReference(referenceInput(input, 'pages'));
  const { theme = {}, links = [] } = input.config.site ?? {};
  const { title, version } = reference;
  const site = {
    title: title === '' ? 'API reference' : title,
    version,
    links,
    hasLogo: theme.logo !== undefined,
    map: new SiteMap(reference),
  };
  const pages = reference.pages.map((page) => ({
    path: `site/${page.path}.html`,
    contents: printHtmlPage(page, site),
  }));
  return { files: [...assetFiles(theme, site.title), ...pages] };
}
