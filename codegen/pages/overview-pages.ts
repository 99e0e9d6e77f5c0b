import type { Operation, Tag } from '../model/model.ts';
import { plural } from '../values/plural.ts';
import { inlineCode, link, paragraph, text } from './inline.ts';
import { operationTitle } from './operation-page.ts';
import type { Block, Page, Section } from './page.ts';
import type { PageContext } from './page-context.ts';
import { authenticationPath, errorsPath, indexPath } from './page-paths.ts';
import { firstSentence, parseProse } from './parse-prose.ts';

/** Operations with the same first tag. */
export interface OperationGroup {
  readonly tag: Tag;
  readonly operations: readonly Operation[];
}

/** Groups operations by their first tag, in the order of the tags. Operations without a tag come last. */
export function groupOperations({ input: { model } }: PageContext): readonly OperationGroup[] {
  const untagged = { name: '', title: 'Operations', description: '' };
  return [...model.tags, untagged]
    .map((tag) => ({
      tag,
      operations: model.operations.filter(({ tags }) => (tags[0] ?? '') === tag.name),
    }))
    .filter(({ operations }) => operations.length > 0);
}

/** The first page: what the API is, and every operation by tag. */
export function indexPage(context: PageContext, groups: readonly OperationGroup[], hasPage: HasPage): Page {
  const { model } = context.input;
  const servers = [...new Set(model.operations.map(({ baseUrl }) => baseUrl))];
  return {
    kind: 'index',
    path: indexPath,
    title: model.title === '' ? 'API reference' : model.title,
    summary: firstSentence(model.description),
    deprecated: false,
    blocks: [
      ...parseProse(model.description),
      ...(servers.length === 0 || servers.length > 3 ? [] : [serverList(servers)]),
      ...guideSection(hasPage),
      ...(model.operations.length > maxListed
        ? [tagSection(context, groups)]
        : groups.map((group) => groupSection(context, group))),
    ],
    examples: [],
    keywords: [],
  };
}

type HasPage = (path: string) => boolean;

function serverList(servers: readonly string[]): Block {
  return {
    kind: 'paragraph',
    content: [
      text(servers.length === 1 ? 'Server: ' : 'Servers: '),
      ...servers.flatMap((server, index) => [...(index === 0 ? [] : [text(', ')]), inlineCode(server)]),
    ],
  };
}

function guideSection(hasPage: HasPage): readonly Block[] {
  const guides = [
    [authenticationPath, 'Authentication', 'how requests prove who sends them'],
    [errorsPath, 'Errors', 'status codes, and what to do'],
  ] as const;
  const items = guides
    .filter(([path]) => hasPage(path))
    .map(([path, title, note]) => [paragraph(link({ page: path }, text(title)), text(`: ${note}`))]);
  return items.length === 0
    ? []
    : [{ kind: 'section', id: 'guides', title: [text('Start here')], blocks: [{ kind: 'list', items }] }];
}

/** With more operations, the index lists the tags only. */
const maxListed = 100;

function groupSection(context: PageContext, { tag, operations }: OperationGroup): Section {
  const path = context.paths.tag(tag.name);
  return {
    kind: 'section',
    id: `tag-${path.slice(path.indexOf('/') + 1)}`,
    title: [link({ page: path }, text(tag.title))],
    blocks: [operationTable(context, operations)],
  };
}

function tagSection(context: PageContext, groups: readonly OperationGroup[]): Section {
  const items = groups.map(({ tag, operations }) => {
    const summary = firstSentence(tag.description);
    return [
      paragraph(
        link({ page: context.paths.tag(tag.name) }, text(tag.title)),
        text(` (${plural(operations.length, 'operation')})${summary === '' ? '' : `: ${summary}`}`),
      ),
    ];
  });
  return { kind: 'section', id: 'tags', title: [text('Operations')], blocks: [{ kind: 'list', items }] };
}

function operationTable(context: PageContext, operations: readonly Operation[]): Block {
  return {
    kind: 'table',
    columns: [[text('Operation')], [text('Request')]],
    rows: operations.map((operation) => [
      [
        link({ page: context.paths.operation(operation) }, text(operationTitle(operation))),
        ...(operation.deprecated ? [text(' (deprecated)')] : []),
      ],
      [inlineCode(`${operation.method} ${operation.path}`)],
    ]),
  };
}

/** The page of a tag: its description and its operations. */
export function tagPage(context: PageContext, { tag, operations }: OperationGroup): Page {
  return {
    kind: 'tag',
    path: context.paths.tag(tag.name),
    title: tag.title,
    summary: firstSentence(tag.description),
    deprecated: false,
    parent: indexPath,
    blocks: [...parseProse(tag.description), operationTable(context, operations)],
    examples: [],
    keywords: [],
  };
}
