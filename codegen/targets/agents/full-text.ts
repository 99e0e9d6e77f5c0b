import type { GeneratedFile } from '../../values/generated-file.ts';
import { linkTo, type SiteAddress } from './published-site.ts';

const fullTextFile = 'llms-full.txt';

/** A page as Markdown. Only the pointer to the index can be above its heading of level 1. */
export interface PageText {
  readonly path: string;
  readonly markdown: string;
}

const introduction = 'All pages of the reference. Relative links of a page are relative to its source.\n';

/** Joins the pages into `llms-full.txt`. Each page names its source below its title; its links are relative to the source. */
export function fullText(pages: readonly PageText[], site: SiteAddress): GeneratedFile {
  const parts = pages.map(({ path, markdown }) => {
    const text = markdown.slice(
      markdown.indexOf('# ', markdown.startsWith('>') ? markdown.indexOf('\n\n') : 0),
    );
    const end = text.indexOf('\n');
    return `${text.slice(0, end)}\n\nSource: ${linkTo(site, `${path}.md`, fullTextFile)}\n${text.slice(end + 1)}`;
  });
  return { path: fullTextFile, contents: [introduction, ...parts].join('\n') };
}
