import type { Operation } from '../model/model.ts';
import { anchor } from './anchor.ts';
import { describeType } from './describe-type.ts';
import { inlineCode, joinInlines, link, paragraph, text } from './inline.ts';
import { operationTitle } from './operation-page.ts';
import type { Block, Page, Section } from './page.ts';
import { fieldContext, type PageContext } from './page-context.ts';
import { errorsPath, indexPath } from './page-paths.ts';
import { parseLine } from './parse-prose.ts';
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
    summary: 'Status codes of failed requests, and what to do.',
    deprecated: false,
    parent: indexPath,
    blocks: [
      overview(statuses),
      ...statuses.map(([status, operations]) => statusSection(context, status, operations)),
    ],
    examples: [],
    keywords: statuses.map(([status]) => status),
  };
}

function overview(statuses: readonly (readonly [string, readonly Operation[]])[]): Block {
  return {
    kind: 'table',
    columns: ['Status', 'Name', 'What to do', 'Retry'].map((title) => [text(title)]),
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
  const responses = operations.flatMap((operation) =>
    operation.responses.filter((one) => one.status === status),
  );
  const descriptions = [...new Set(responses.map(({ description }) => description))].filter(
    (one) => one !== '',
  );
  const described = fieldContext(context, 'response');
  const types = responses.flatMap(({ contents }) => contents.slice(0, 1).map(({ type }) => type));
  const labels = types
    .filter(({ kind }) => kind === 'reference')
    .map((type) => describeType(described, type));
  const distinct = [...new Map(labels.map((label) => [JSON.stringify(label), label])).values()].slice(0, 4);
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
      ...(distinct.length === 0
        ? []
        : [paragraph(text('Body: '), ...joinInlines(distinct, ', ', ' or '), text('.'))]),
      paragraph(
        text('Operations: '),
        ...joinInlines(links, ', '),
        text(others === 0 ? '.' : ` and ${others} more.`),
      ),
    ],
  };
}
