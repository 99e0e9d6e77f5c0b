import type { Operation, Server, Tag } from '../model/model.ts';
import { plural } from '../values/plural.ts';
import { externalDocsLine } from './external-docs.ts';
import { inlineCode, joinInlines, link, paragraph, text } from './inline.ts';
import { measureBlocks } from './measure-blocks.ts';
import { operationTitle } from './operation-page.ts';
import type { Block, Page, Section } from './page.ts';
import type { PageContext } from './page-context.ts';
import { authenticationPath, changesPath, errorsPath, indexPath } from './page-paths.ts';
import { firstSentence, parseLine, parseProse } from './parse-prose.ts';
import { limitBlocks } from './size-budget.ts';

/** Operations with the same first tag. */
export interface OperationGroup {
  readonly tag: Tag;
  readonly operations: readonly Operation[];
}

/** Groups operations by their first tag, in the order of the tags. Operations without a tag come last. */
export function groupOperations({ input: { model } }: PageContext): readonly OperationGroup[] {
  const untagged = { name: '', title: 'Operations', description: '' };
  return [...model.tags.filter(({ name }) => name !== ''), untagged]
    .map((tag) => ({
      tag,
      operations: model.operations.filter(({ tags }) => (tags[0] ?? '') === tag.name),
    }))
    .filter(({ operations }) => operations.length > 0);
}

/** The first page: what the API is, and every operation by tag. */
export function indexPage(context: PageContext, groups: readonly OperationGroup[], hasPage: HasPage): Page {
  const { model } = context.input;
  return {
    kind: 'index',
    path: indexPath,
    title: model.title === '' ? 'API reference' : model.title,
    summary: firstSentence(model.description),
    deprecated: false,
    blocks: [
      ...limitBlocks(parseProse(model.description), 2 * maxDescription),
      ...externalDocsLine(model),
      ...serverSection(model.operations),
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

/** The servers of all operations, with the values of their variables. */
function serverSection(operations: readonly Operation[]): readonly Block[] {
  const servers = new Map(
    operations.flatMap((operation) => operation.servers).map((server) => [server.url, server]),
  );
  if (servers.size === 0 || servers.size > maxServers) return [];
  const items = [...servers.values()].map((server) => [
    paragraph(
      inlineCode(server.url),
      ...(server.description === '' ? [] : [text(': '), ...parseLine(server.description)]),
    ),
    ...variableList(server),
  ]);
  const title = servers.size === 1 ? 'Server' : 'Servers';
  return [{ kind: 'section', id: 'servers', title: [text(title)], blocks: [{ kind: 'list', items }] }];
}

const maxServers = 20;

function variableList({ variables }: Server): readonly Block[] {
  if (variables.length === 0) return [];
  const items = variables.map(({ name, default: value, values, description }) => [
    paragraph(
      inlineCode(name),
      ...(description === '' ? [] : [text(': '), ...parseLine(description)]),
      text(' Default: '),
      inlineCode(value),
      text('.'),
      ...(values.length === 0
        ? []
        : [
            text(' Values: '),
            ...joinInlines(
              values.map((one) => [inlineCode(one)]),
              ', ',
            ),
            text('.'),
          ]),
    ),
  ]);
  return [{ kind: 'list', items }];
}

function guideSection(hasPage: HasPage): readonly Block[] {
  const guides = [
    [authenticationPath, 'Authentication', 'credentials that requests contain'],
    [errorsPath, 'Errors', 'status codes and how to handle them'],
    [changesPath, 'Changes', 'changes of each version'],
  ] as const;
  const items = guides
    .filter(([path]) => hasPage(path))
    .map(([path, title, note]) => [paragraph(link({ page: path }, text(title)), text(`: ${note}`))]);
  return items.length === 0
    ? []
    : [{ kind: 'section', id: 'guides', title: [text('Guides')], blocks: [{ kind: 'list', items }] }];
}

/** With more tags, their descriptions are on their pages only. */
const maxSummaries = 150;
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
    const summary = groups.length > maxSummaries ? '' : firstSentence(tag.description);
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

/** The page of a tag with its description and its operations. Many operations are split into several pages. */
export function tagPages(context: PageContext, { tag, operations }: OperationGroup): readonly Page[] {
  const parts = splitTable(context, operations);
  return parts.map((part, index) => {
    const path = context.paths.tag(tag.name, index + 1);
    return {
      kind: 'tag',
      path,
      title: index === 0 ? tag.title : `${tag.title}, part ${index + 1}`,
      summary: firstSentence(tag.description),
      deprecated: false,
      parent: index === 0 ? indexPath : context.paths.tag(tag.name),
      blocks: [
        ...(index === 0 ? limitBlocks(parseProse(tag.description), maxDescription) : []),
        ...(index === 0 ? externalDocsLine(tag) : []),
        operationTable(context, part),
        ...partLinks(context, tag, parts.length, index),
      ],
      examples: [],
      keywords: [],
    };
  });
}

/** Sizes in characters of a table and of a description. */
const maxTable = 36_000;
const maxDescription = 8000;

function splitTable(
  context: PageContext,
  operations: readonly Operation[],
): readonly (readonly Operation[])[] {
  const parts: Operation[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const operation of operations) {
    const own = measureBlocks([operationTable(context, [operation])]);
    if (size + own > maxTable) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(operation);
    size += own;
  }
  return parts;
}

function partLinks(context: PageContext, { name }: Tag, count: number, current: number): readonly Block[] {
  if (count === 1) return [];
  const others = Array.from({ length: count }, (_, index) => index).filter((index) => index !== current);
  const links = others.map((index) => [
    link({ page: context.paths.tag(name, index + 1) }, text(`part ${index + 1}`)),
  ]);
  return [paragraph(text('More operations: '), ...joinInlines(links, ', '), text('.'))];
}
