import type { Page, Reference } from '../../pages/page.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { markdownCode, markdownLink, markdownText } from '../../render/markdown.ts';
import type { GeneratedFile } from '../../values/generated-file.ts';
import { groupBy } from '../../values/group-by.ts';
import { linkTo, type SiteAddress } from './published-site.ts';

/** Agents cut files of more than 50,000 characters. */
const maxLength = 45_000;

/** The facts about a page in the index. */
export type IndexedPage = Pick<Page, 'kind' | 'path' | 'title' | 'summary' | 'endpoint' | 'parent'>;

/**
 * Makes `llms.txt` (version 2) with a link to the Markdown of every page. While it is too long for an agent, its largest group of pages is
 * moved to a separate index.
 */
export function pageIndexFiles(
  {
    title,
    version,
    pages,
  }: Pick<Reference, 'title' | 'version'> & { readonly pages: readonly IndexedPage[] },
  site: SiteAddress,
): readonly GeneratedFile[] {
  const summary = pages.find(({ kind }) => kind === 'index')?.summary ?? '';
  const about: About = { title: title === '' ? 'API reference' : title, version, summary };
  const sections = groupPages(pages).map((group) => printGroup(group, site, indexFile));
  const files: GeneratedFile[] = [];
  for (let total = lengthOf(sections); total > maxLength; total = lengthOf(sections)) {
    const largest = sections.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    if (largest.group.folder === undefined) break;
    const parts = groupFiles(largest.group, about, site);
    files.push(...parts);
    sections[sections.indexOf(largest)] = linkGroup(largest.group, parts, site);
  }
  return [
    { path: indexFile, contents: printIndex(about, sections) },
    ...files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  ];
}

function lengthOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { text }) => sum + text.length, 0);
}

export const indexFile = 'llms.txt';

interface About {
  readonly title: string;
  readonly version: string;
  readonly summary: string;
}

interface Group {
  readonly title: string;
  /** Folder of a separate index; absent if its pages are always in the main one. */
  readonly folder?: string;
  readonly pages: readonly IndexedPage[];
}

interface Section {
  readonly group: Group;
  readonly text: Code;
}

const guideKinds: ReadonlySet<Page['kind']> = new Set([
  'index',
  'authentication',
  'errors',
  'changes',
  'verification',
]);

/** Guides, the pages and the programs of each tag, and schemas. */
function groupPages(pages: readonly IndexedPage[]): readonly Group[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const members = groupBy(pages, (page) => tagOf(page, byPath));
  const tags = pages.filter((page) => page.kind === 'tag' && tagOf(page, byPath) === page.path);
  const isProgram = ({ kind }: IndexedPage) => kind === 'programs';
  const membersOf = (tag: IndexedPage) => members.get(tag.path) ?? [];
  return [
    { title: 'Guides', pages: pages.filter(({ kind }) => guideKinds.has(kind)) },
    ...tags.map((tag) => ({
      title: tag.title,
      folder: tag.path,
      pages: membersOf(tag).filter((page) => !isProgram(page)),
    })),
    {
      title: 'Schemas',
      folder: 'schemas',
      pages: pages.filter(({ kind }) => kind === 'schemas' || kind === 'schema'),
    },
    ...tags.map((tag) => ({
      title: tags.length === 1 ? 'Programs' : `Programs of ${tag.title}`,
      folder: `${tag.path}/programs`,
      pages: membersOf(tag).filter(isProgram),
    })),
  ].filter((group) => group.pages.length > 0);
}

/** The first tag above a page, or the page itself. */
function tagOf(page: IndexedPage, byPath: ReadonlyMap<string, IndexedPage>): string {
  const parent = page.parent === undefined ? undefined : byPath.get(page.parent);
  if (page.kind === 'tag' && parent?.kind !== 'tag') return page.path;
  return parent ? tagOf(parent, byPath) : '';
}

function linkGroup(group: Group, parts: readonly GeneratedFile[], site: SiteAddress): Section {
  const entries = parts.map(
    ({ path }, index) =>
      source`- ${markdownLink(markdownText(partTitle(group.title, index)), linkTo(site, path, indexFile))}`,
  );
  const text = source`## ${markdownText(group.title)}\n\n${joinCode(entries, '\n')}`;
  return { group: { title: group.title, pages: [] }, text };
}

/** The index of a group, in several files if it is long. */
function groupFiles(group: Group, about: About, site: SiteAddress): readonly GeneratedFile[] {
  const { title, folder = '', pages } = group;
  return splitPages(pages, site).map((part, index) => {
    const path = partPath(folder, index);
    const section = printGroup({ title, pages: part }, site, path);
    const name = `${about.title}: ${partTitle(title, index)}`;
    return { path, contents: printIndex({ ...about, title: name }, [section]) };
  });
}

function partTitle(title: string, index: number): string {
  return index === 0 ? title : `${title}, part ${index + 1}`;
}

function partPath(folder: string, index: number): string {
  return `${folder}/${index === 0 ? '' : `${index + 1}/`}${indexFile}`;
}

function splitPages(pages: readonly IndexedPage[], site: SiteAddress): readonly (readonly IndexedPage[])[] {
  const parts: IndexedPage[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const page of pages) {
    const own = printEntry(page, site, 'a/b/c/').length;
    if (length + own > maxLength - 5000) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(page);
    length += own;
  }
  return parts;
}

function printIndex(about: About, sections: readonly Section[]): Code {
  const summary = about.summary === '' ? [] : [source`> ${quoted(about.summary)}`];
  const version =
    about.version === '' ? code('') : source` Version ${markdownText(about.version)} of the API.`;
  return source`${joinCode(
    [
      source`# ${markdownText(about.title)}`,
      ...summary,
      source`Reference of an HTTP API, made from its OpenAPI description.${version} Text in quotes is quoted from the description.`,
      ...sections.map(({ text }) => text),
    ],
    '\n\n',
  )}\n`;
}

function printGroup(group: Group, site: SiteAddress, path: string): Section {
  const entries = group.pages.map((page) => printEntry(page, site, path));
  return { group, text: source`## ${markdownText(group.title)}\n\n${joinCode(entries, '\n')}` };
}

function printEntry({ path, title, summary, endpoint }: IndexedPage, site: SiteAddress, from: string): Code {
  const request = endpoint ? [markdownCode(`${endpoint.method} ${endpoint.path}`)] : [];
  const notes = [...request, ...(summary === '' || summary === title ? [] : [quoted(summary)])];
  const note = notes.length === 0 ? code('') : source`: ${joinCode(notes, ', ')}`;
  return source`- ${markdownLink(markdownText(title), linkTo(site, `${path}.md`, from))}${note}`;
}

/** One line that cannot end its quotation. */
function quoted(text: string): Code {
  return source`"${markdownText(text.replaceAll('"', "'"))}"`;
}
