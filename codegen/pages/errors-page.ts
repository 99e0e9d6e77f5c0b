import type { Operation, Response, Type } from '../model/model.ts';
import { stringifyJson } from '../values/stringify.ts';
import { anchor, segment } from './anchor.ts';
import { describeType } from './describe-type.ts';
import { blocksOf } from './fields.ts';
import { inlineCode, joinInlines, link, paragraph, text } from './inline.ts';
import { operationTitle } from './operation-page.ts';
import type { Block, Page, Section } from './page.ts';
import { fieldContext, fitDetail, type PageContext } from './page-context.ts';
import { errorsPath, indexPath } from './page-paths.ts';
import { parseLine } from './parse-prose.ts';
import { shortenExample } from './shorten-example.ts';
import { adviceFor, isErrorStatus } from './status-advice.ts';

/** The page about the errors of all operations; undefined without any. */
export function errorsPage(context: PageContext): Page | undefined {
  const byStatus = new Map<string, Operation[]>();
  for (const operation of context.input.model.operations)
    for (const { status } of operation.responses)
      if (isErrorStatus(status)) byStatus.set(status, [...(byStatus.get(status) ?? []), operation]);
  if (byStatus.size === 0) return undefined;
  const statuses = [...byStatus].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    kind: 'errors',
    path: errorsPath,
    title: 'Errors',
    summary: 'Status codes of failed requests and how to handle them.',
    deprecated: false,
    parent: indexPath,
    blocks: [
      overview(statuses),
      ...bodySections(context, context.input.model.operations),
      ...statuses.map(([status, operations]) => statusSection(context, status, operations)),
    ],
    examples: [],
    keywords: statuses.map(([status]) => status),
  };
}

function overview(statuses: readonly (readonly [string, readonly Operation[]])[]): Block {
  return {
    kind: 'table',
    columns: ['Status', 'Name', 'Action', 'Retry'].map((title) => [text(title)]),
    rows: statuses.map(([status]) => {
      const { name, action, retry } = adviceFor(status);
      return [
        [link({ page: errorsPath, id: anchor('status', status) }, inlineCode(status))],
        [text(name)],
        [text(action)],
        [text(retry === 'no' ? 'no' : 'yes, with a delay')],
      ];
    }),
  };
}

const maxOperations = 10;

function statusSection(context: PageContext, status: string, operations: readonly Operation[]): Section {
  const { name, action } = adviceFor(status);
  const responses = responsesWith(operations, status);
  const descriptions = [...new Set(responses.map(({ description }) => description))].filter(
    (one) => one !== '',
  );
  const labels = bodyTypes(responses).map((type) => describeType(context.source, type));
  const shownLabels = labels.slice(0, maxBodies);
  const links = operations
    .slice(0, maxOperations)
    .map((operation) => [
      link({ page: context.paths.operation(operation) }, text(operationTitle(operation))),
    ]);
  const others = operations.length - links.length;
  return {
    kind: 'section',
    id: anchor('status', status),
    title: [inlineCode(status), text(` ${name}`)],
    blocks: [
      ...(descriptions.length === 1 ? [paragraph(...parseLine(descriptions[0] ?? ''))] : []),
      paragraph(text(action)),
      ...retryAfter(responses),
      ...(shownLabels.length === 0
        ? []
        : [paragraph(text('Body: '), ...joinInlines(shownLabels, ', ', ' or '), text('.'))]),
      ...errorExample(context, operations, status),
      paragraph(
        text('Operations: '),
        ...joinInlines(links, ', '),
        text(others === 0 ? '.' : ` and ${others} more.`),
      ),
    ],
  };
}

function responsesWith(operations: readonly Operation[], status: string): readonly Response[] {
  return operations.flatMap(({ responses }) => responses.filter((one) => one.status === status));
}

/** Named types of bodies, without duplicates. */
function bodyTypes(responses: readonly Response[]): readonly ReferenceType[] {
  const types = responses.flatMap(({ contents }) =>
    contents.slice(0, 1).flatMap(({ type }) => (type.kind === 'reference' ? [type] : [])),
  );
  return [...new Map(types.map((type) => [type.id, type])).values()];
}

type ReferenceType = Extract<Type, { readonly kind: 'reference' }>;

function retryAfter(responses: readonly Response[]): readonly Block[] {
  const headers = responses.flatMap((response) => response.headers);
  const header = headers.find(({ name }) => name.toLowerCase() === 'retry-after');
  if (!header) return [];
  const description = header.description === '' ? [text('the delay.')] : parseLine(header.description);
  return [paragraph(text('Header '), inlineCode(header.name), text(': '), ...description)];
}

const maxExample = 1500;

/** The example of the first operation that has one. */
function errorExample(
  { input }: PageContext,
  operations: readonly Operation[],
  status: string,
): readonly Block[] {
  for (const operation of operations.slice(0, maxOperations)) {
    const example = input.errorExampleOf(operation, status);
    const code = example && stringifyJson(shortenExample(example.value).value, 2);
    if (code !== undefined && code.length <= maxExample)
      return [{ kind: 'code', language: 'json', text: code }];
  }
  return [];
}

/** More types of bodies are on their own pages only. */
const maxBodies = 4;
const maxBodySize = 5000;

/** The fields of the bodies of errors, with their error codes. */
function bodySections(context: PageContext, operations: readonly Operation[]): readonly Section[] {
  const responses = operations.flatMap((operation) =>
    operation.responses.filter(({ status }) => isErrorStatus(status)),
  );
  const types = bodyTypes(responses);
  if (types.length > maxBodies) return [];
  return types.map((type) => {
    const id = anchor('body', segment(type.id));
    const shape = context.source.shapeOf(type);
    return {
      kind: 'section',
      id,
      title: [text('Error body: '), ...describeType(context.source, type)],
      blocks: fitDetail(maxBodySize, (detail) =>
        blocksOf(fieldContext(context, 'response', detail, shape.references), id, shape),
      ),
    };
  });
}
