import type { Page } from '../../pages/page.ts';
import { escapeJson } from '../../render/html.ts';
import { encodePath } from '../../values/encode-path.ts';
import type { GeneratedFile } from '../../values/generated-file.ts';

/** The facts about a page that readers search for. */
export type SearchedPage = Pick<Page, 'kind' | 'path' | 'title' | 'endpoint' | 'keywords'>;

/** Headings of the results. Pages of other kinds are found through them. */
const kinds: Readonly<Partial<Record<Page['kind'], string>>> = {
  index: 'Guides',
  authentication: 'Guides',
  errors: 'Guides',
  changes: 'Guides',
  verification: 'Guides',
  tag: 'Tags',
  operation: 'Operations',
  events: 'Event streams',
  schema: 'Schemas',
};

/**
 * Prints the list of pages for the search as a script, because pages of the file system cannot fetch data. Entries are
 * `[kind, title, URL, detail, words]`.
 */
export function searchList(pages: readonly SearchedPage[]): GeneratedFile {
  const entries = pages.flatMap((page) => {
    const kind = kinds[page.kind];
    return kind === undefined ? [] : [printEntry(page, kind)];
  });
  return { path: 'assets/search.js', contents: `rosettaSearch = [\n${entries.join(',\n')}\n];\n` };
}

function printEntry({ path, title, endpoint, keywords }: SearchedPage, kind: string): string {
  const detail = endpoint ? `${endpoint.method} ${endpoint.path}` : '';
  const shown = new Set([title, endpoint?.path]);
  const words = [...new Set(keywords)].filter((word) => !shown.has(word)).join(' ');
  return escapeJson(JSON.stringify([kind, title, `${encodePath(path)}.html`, detail, words]));
}
