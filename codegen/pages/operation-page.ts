import type { ParameterLocation } from '../http/parameter-style.ts';
import type { MediaTypeContent, Operation, Response } from '../model/model.ts';
import type { ResponseExample } from '../model/response-examples.ts';
import { firstOfEach } from '../values/group-by.ts';
import { stringifyJson } from '../values/stringify.ts';
import { anchor } from './anchor.ts';
import { describeAlternatives } from './authentication-page.ts';
import { codeGroup, hasProgramPages } from './code-group.ts';
import { describeType } from './describe-type.ts';
import { externalDocsLine } from './external-docs.ts';
import { blocksOf, childrenOf, type FieldContext, parameterFields } from './fields.ts';
import { inlineCode, joinInlines, link, paragraph, text } from './inline.ts';
import type { Block, Inline, Page, Section } from './page.ts';
import { type Detail, fieldContext, fitDetail, type PageContext } from './page-context.ts';
import { errorsPath } from './page-paths.ts';
import { firstSentence, parseLine, parseProse } from './parse-prose.ts';
import type { SampleCode, SnippetCode } from './reference-input.ts';
import type { OperationParts } from './shared-parts.ts';
import { shortenExample } from './shorten-example.ts';
import { limitBlocks } from './size-budget.ts';
import { adviceFor, isErrorStatus } from './status-advice.ts';

/** Sizes in characters of the request, of the responses, and of the description. The page has at most 50,000. */
const maxPart = 13_000;
const maxDescription = 8000;

/** The page of an operation: how to call it, what it returns, and examples. */
export function operationPage(context: PageContext, operation: Operation): Page {
  const { method, path, baseUrl, deprecated, tags } = operation;
  const { summary, blocks } = context.shared.operation(operation, () => operationParts(context, operation));
  return {
    kind: 'operation',
    path: context.paths.operation(operation),
    title: operationTitle(operation),
    summary,
    endpoint: { method, path, baseUrl },
    deprecated,
    parent: context.paths.tag(tags[0] ?? ''),
    blocks: [...blocks, ...programsSection(context, operation)],
    examples: exampleBlocks(context, operation),
    keywords: [operation.id, path, ...fieldNames(operation)],
  };
}

function operationParts(context: PageContext, operation: Operation): OperationParts {
  return {
    summary: firstSentence(operation.description),
    blocks: [
      ...limitBlocks(parseProse(operation.description), maxDescription),
      ...externalDocsLine(operation),
      ...authenticationSection(context, operation),
      ...fitDetail(maxPart, (detail) => requestSections(context, operation, detail)),
      ...fitDetail(maxPart, (detail) => responseSections(context, operation, detail)),
      ...errorSection(context, operation),
    ],
  };
}

export function operationTitle({ summary, id }: Operation): string {
  return summary === '' ? id : summary.replace(/\.$/, '');
}

function fieldNames({ parameters }: Operation): readonly string[] {
  return parameters.map(({ name }) => name);
}

function authenticationSection(context: PageContext, operation: Operation): readonly Block[] {
  const blocks = describeAlternatives(context, operation);
  return blocks.length === 0 ? [] : [section('authentication', 'Authentication', blocks)];
}

const locations: readonly (readonly [ParameterLocation, string])[] = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['querystring', 'Query string'],
  ['header', 'Headers'],
  ['cookie', 'Cookies'],
];

/** Parameters and request body. */
function requestSections(context: PageContext, operation: Operation, detail: Detail): readonly Block[] {
  const request = fieldContext(context, 'request', detail);
  const parameters = locations.flatMap(([location, title]) => {
    const found = operation.parameters.filter((parameter) => parameter.location === location);
    return found.length === 0 ? [] : [section(location, title, parameterFields(request, location, found))];
  });
  return [...parameters, ...bodySection(request, operation)];
}

/** Successful responses. */
function responseSections(context: PageContext, operation: Operation, detail: Detail): readonly Block[] {
  const response = fieldContext(context, 'response', detail);
  return operation.responses
    .filter(({ status }) => !isError(operation, status))
    .map((one) => responseSection(context, response, operation, one));
}

function section(id: string, title: string, blocks: readonly Block[]): Section {
  return { kind: 'section', id, title: [text(title)], blocks };
}

function bodySection(context: FieldContext, { body }: Operation): readonly Block[] {
  if (!body) return [];
  const intro = parseProse(body.description);
  const optional = body.required ? [] : [paragraph(text('The body is optional.'))];
  const blocks = [...intro, ...optional, ...contentBlocks(context, 'body', body.contents)];
  return [section('body', 'Request body', blocks)];
}

/** The type of each media type. Media types with the same type are described once. */
function contentBlocks(
  context: FieldContext,
  id: string,
  contents: readonly MediaTypeContent[],
): readonly Block[] {
  const groups = new Map<MediaTypeContent['type'], MediaTypeContent[]>();
  for (const content of contents) {
    const type = content.itemType ?? content.type;
    groups.set(type, [...(groups.get(type) ?? []), content]);
  }
  return [...groups].flatMap(([type, group], index) => {
    const names = joinInlines(
      group.map(({ mediaType }) => [inlineCode(mediaType)]),
      ', ',
      ' or ',
    );
    const prefix = index === 0 ? id : `${id}~${index + 1}`;
    return [paragraph(...names, ...typeSuffix(context, type)), ...enterBody(context, prefix, type)];
  });
}

function typeSuffix(context: FieldContext, type: MediaTypeContent['type']): readonly Inline[] {
  return type.kind === 'any' ? [] : [text(': '), ...describeType(context.source, type)];
}

/** The outermost type of a body is always shown, because the page is about it. */
function enterBody(context: FieldContext, id: string, type: MediaTypeContent['type']): readonly Block[] {
  const shape = context.source.shapeOf(type);
  const isLarge = shape.type.kind === 'union' && context.depth === 0;
  return isLarge
    ? childrenOf(context, id, type)
    : blocksOf({ ...context, ancestors: shape.references }, id, shape);
}

function responseSection(
  pageContext: PageContext,
  context: FieldContext,
  operation: Operation,
  { status, description, headers, contents }: Response,
): Section {
  const id = anchor('status', status);
  const { streaming } = operation;
  const isStream = ({ mediaType }: MediaTypeContent) => mediaType === streaming?.mediaType;
  const plain = contents.filter((content) => !isStream(content));
  const stream = contents.some(isStream)
    ? [
        paragraph(
          inlineCode(streaming?.mediaType ?? ''),
          text(': a stream of events. See '),
          link({ page: pageContext.paths.events(operation) }, text('the events of the stream')),
          text('.'),
        ),
      ]
    : [];
  const shownHeaders = headers.map((header) => ({ ...header, deprecated: false }));
  return {
    kind: 'section',
    id,
    title: [text('Response '), inlineCode(status)],
    blocks: [
      ...parseProse(description),
      ...stream,
      ...(headers.length === 0
        ? []
        : [
            section(
              anchor(id, 'headers'),
              'Headers',
              parameterFields(context, anchor(id, 'headers'), shownHeaders),
            ),
          ]),
      ...contentBlocks(context, anchor(id, 'body'), plain),
      ...(contents.length === 0 ? [paragraph(text('The response has no body.'))] : []),
    ],
  };
}

/** `default` is the successful response of an operation without another one. */
function isError({ responses }: Operation, status: string): boolean {
  if (status === 'default') return responses.some((other) => /^[123]/.test(other.status));
  return isErrorStatus(status);
}

function errorSection(context: PageContext, operation: Operation): readonly Block[] {
  const errors = operation.responses.filter(({ status }) => isError(operation, status));
  if (errors.length === 0) return [];
  const rows = errors.map(({ status, description }) => {
    const { name, retry } = adviceFor(status);
    return [
      [link({ page: errorsPath, id: anchor('status', status) }, inlineCode(status))],
      description === '' ? [text(name)] : parseLine(description),
      [text(retry === 'no' ? 'no' : 'yes, with a delay')],
    ];
  });
  const columns = ['Status', 'Description', 'Retry'].map((title) => [text(title)]);
  return [section('errors', 'Errors', [{ kind: 'table', columns, rows }, ...errorBody(context, errors)])];
}

function errorBody(context: PageContext, errors: readonly Response[]): readonly Block[] {
  const types = errors.flatMap(({ contents }) => contents.slice(0, 1).map(({ type }) => type));
  const labels = types
    .filter(({ kind }) => kind === 'reference')
    .map((type) => describeType(context.source, type));
  const distinct = [...new Map(labels.map((label) => [JSON.stringify(label), label])).values()];
  return distinct.length === 0 || distinct.length > 4
    ? []
    : [paragraph(text('Error body: '), ...joinInlines(distinct, ', ', ' or '), text('.'))];
}

/** Links to the code of every language: its page, or the files of each sample. */
function programsSection(context: PageContext, operation: Operation): readonly Block[] {
  const samples = context.input.samplesOf(operation);
  if (context.input.programs === undefined || samples.length === 0) return [];
  const lines = hasProgramPages(context, operation)
    ? [pageLinks(context, operation, samples)]
    : samples.flatMap(fileLinks);
  return [section('programs', 'Programs', lines)];
}

function pageLinks(context: PageContext, operation: Operation, samples: readonly SampleCode[]): Block {
  const all = samples.flatMap(({ snippets }) => snippets);
  const languages = firstOfEach(
    all.map(({ language }) => language),
    ({ id }) => id,
  );
  const links = languages.map(({ id, label }) => [
    link({ page: context.paths.programs(operation, id) }, text(label)),
  ]);
  const intro =
    samples.length === 1 ? 'Complete programs: ' : `Complete programs for ${samples.length} requests: `;
  return paragraph(text(intro), ...joinInlines(links, ', '), text('.'));
}

/** One line for a sample with one link for each language: to its complete program, else to its short example. */
function fileLinks({ title, snippets }: SampleCode): readonly Block[] {
  const preferred = new Map<string, SnippetCode>();
  for (const snippet of snippets) {
    const known = preferred.get(snippet.language.id);
    if (!known || snippet.style === 'complete') preferred.set(snippet.language.id, snippet);
  }
  const links = [...preferred.values()].map(({ language, file }) => [link({ file }, text(language.label))]);
  return links.length === 0
    ? []
    : [paragraph({ kind: 'strong', content: [text(title)] }, text(': '), ...joinInlines(links, ', '))];
}

function exampleBlocks(context: PageContext, operation: Operation): readonly Block[] {
  const [first] = context.input.samplesOf(operation);
  const request = first ? codeGroup(context, operation, first) : undefined;
  return [
    ...(request && request.tabs.length > 0 ? [request] : []),
    ...context.input.responsesOf(operation).map(responseExample),
  ];
}

function responseExample({ status, value }: ResponseExample): Section {
  const { value: shown, isShortened } = shortenExample(value);
  return {
    kind: 'section',
    id: anchor('example', status),
    title: [text('Example response '), inlineCode(status), ...(isShortened ? [text(' (shortened)')] : [])],
    blocks: [{ kind: 'code', language: 'json', text: stringifyJson(shown, 2) }],
  };
}
