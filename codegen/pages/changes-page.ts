import { plural } from '../values/plural.ts';
import { anchor, segment } from './anchor.ts';
import { joinInlines, link, paragraph, text } from './inline.ts';
import { measureBlocks } from './measure-blocks.ts';
import type { Block, Inline, Page, PagePath, Section } from './page.ts';
import type { PageContext } from './page-context.ts';
import { changesPath, indexPath } from './page-paths.ts';
import type { Release, ReleaseChange, ReleaseGroup, ReleaseSection } from './release.ts';
import { codeSpans, ReleaseLinks } from './release-links.ts';
import { SizeBudget } from './size-budget.ts';

/** Maximum size of the versions on the first page, and of one version. */
const maxSize = 30_000;
/** Maximum number of names or values in a list. */
const maxItems = 10;

/** The page about changes, newest first. Earlier versions that do not fit have separate pages. */
export function changesPages(context: PageContext): readonly Page[] {
  const { releases } = context.input;
  if (releases.length === 0) return [];
  const sections = releases.map((release) => ({
    release,
    section: releaseSection(context, release),
    path: `${changesPath}/${segment(release.version)}`,
  }));
  let size = 0;
  const shown = sections.filter(({ section }, index) => {
    size += measureBlocks([section]);
    return index === 0 || size <= maxSize;
  });
  const earlier = sections.slice(shown.length);
  const blocks = [...shown.map(({ section }) => section), ...earlierSection(earlier)];
  return [
    {
      ...changesPage(changesPath, 'Changes', indexPath),
      summary: 'Changes of each version of the API.',
      blocks,
      keywords: releases.map(({ version }) => version),
    },
    ...earlier.map(({ release, section, path }) => ({
      ...changesPage(path, `Changes in ${release.version}`, changesPath),
      summary: `Changes in version ${release.version} of the API.`,
      blocks: section.blocks,
      keywords: [release.version],
    })),
  ];
}

function changesPage(
  path: PagePath,
  title: string,
  parent: PagePath,
): Omit<Page, 'summary' | 'blocks' | 'keywords'> {
  return { kind: 'changes', path, title, deprecated: false, parent, examples: [] };
}

function earlierSection(
  earlier: readonly { readonly release: Release; readonly path: PagePath }[],
): readonly Block[] {
  if (earlier.length === 0) return [];
  const items = earlier.map(({ release, path }) => [
    paragraph(link({ page: path }, text(releaseTitle(release)))),
  ]);
  return [
    { kind: 'section', id: 'earlier', title: [text('Earlier versions')], blocks: [{ kind: 'list', items }] },
  ];
}

function releaseTitle({ version, date }: Release): string {
  return date === undefined ? version : `${version} (${date})`;
}

function releaseSection(context: PageContext, release: Release): Section {
  const id = anchor('version', segment(release.version));
  const budget = new SizeBudget(maxSize);
  const links = new ReleaseLinks(context);
  return {
    kind: 'section',
    id,
    title: [text(releaseTitle(release))],
    blocks:
      release.sections.length === 0
        ? [paragraph(text(emptyText(release)))]
        : release.sections.map((section) => changeSection(section, { id, links, budget })),
  };
}

function emptyText({ previous }: Release): string {
  return previous === undefined
    ? 'The first version on this page.'
    : `No changes for API clients since ${previous}.`;
}

interface SectionContext {
  readonly id: string;
  readonly links: ReleaseLinks;
  readonly budget: SizeBudget;
}

function changeSection(
  { id: part, title, groups }: ReleaseSection,
  { id, links, budget }: SectionContext,
): Section {
  const total = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  let listed = 0;
  const blocks = groups.flatMap((group): readonly Block[] => {
    const items = fittingItems(group, budget, links);
    listed += items.length;
    return items.length === 0 ? [] : [paragraph(...links.titleOf(group), text(':')), { kind: 'list', items }];
  });
  const left = total - listed;
  return {
    kind: 'section',
    id: anchor(id, part),
    title: [text(title)],
    blocks: left === 0 ? blocks : [...blocks, paragraph(text(`${plural(left, 'more change')} not listed.`))],
  };
}

function fittingItems(
  { changes, endpoint, component }: ReleaseGroup,
  budget: SizeBudget,
  links: ReleaseLinks,
): readonly (readonly Block[])[] {
  const isNamed = endpoint !== undefined || component !== undefined;
  const items = changes.map((change) => [paragraph(...changeInlines(change, isNamed ? undefined : links))]);
  return items.filter((item) => {
    budget.use(measureBlocks(item) + 3);
    return !budget.isExceeded;
  });
}

/** @param links Links the names in lists; absent if they belong to the heading. */
function changeInlines(
  { message, consequence, items, reason }: ReleaseChange,
  links?: ReleaseLinks,
): readonly Inline[] {
  const shown = items.length <= maxItems + 1 ? items : items.slice(0, maxItems);
  const others = items.length - shown.length;
  const list = joinInlines(
    shown.map((item) => links?.linkNames(item) ?? codeSpans(item)),
    ', ',
  );
  const more = others === 0 ? '' : ` and ${others} more`;
  return [
    ...codeSpans(upperFirst(message)),
    ...(items.length === 0 ? [] : [text(': '), ...list]),
    text(endSentence(more + consequence)),
    ...acceptedInlines(reason),
  ];
}

function acceptedInlines(reason: string | undefined): readonly Inline[] {
  if (reason === undefined) return [];
  return [text(' '), { kind: 'strong', content: [text('Accepted:')] }, text(` ${endSentence(reason)}`)];
}

function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function endSentence(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
