import type { Operation, Streaming } from '../model/model.ts';
import { stringifyJson } from '../values/stringify.ts';
import { blocksOf, type FieldContext } from './fields.ts';
import { inlineCode, joinInlines, link, paragraph, text } from './inline.ts';
import { operationTitle } from './operation-page.ts';
import type { Block, Inline, Page, Variant } from './page.ts';
import { fieldContext, fitDetail, type PageContext } from './page-context.ts';

/** Size in characters of the events. */
const maxFields = 28_000;

/** The page about the event stream of an operation; undefined for an operation without one. */
export function eventsPage(context: PageContext, operation: Operation): Page | undefined {
  const { streaming } = operation;
  if (!streaming) return undefined;
  const title = operationTitle(operation);
  return {
    kind: 'events',
    path: context.paths.events(operation),
    title: `${title}: events`,
    summary: `Events that the server sends while "${title}" runs.`,
    deprecated: operation.deprecated,
    parent: context.paths.operation(operation),
    blocks: [
      paragraph(
        ...conditionOf(streaming),
        text('Each event is JSON in a '),
        inlineCode('data'),
        text(' field.'),
      ),
      ...endings(streaming),
      ...fitDetail(maxFields, (detail) => eventBlocks(fieldContext(context, 'response', detail), streaming)),
      paragraph(text('Operation: '), link({ page: context.paths.operation(operation) }, text(title))),
    ],
    examples: streamExample(streaming),
    keywords: eventNames(streaming),
  };
}

function conditionOf({ condition, mediaType }: Streaming): readonly Inline[] {
  return condition
    ? [
        text('With '),
        inlineCode(`${condition.property}: ${stringifyJson(condition.value)}`),
        text(' in the request body, the response is a stream of events ('),
        inlineCode(mediaType),
        text('). '),
      ]
    : [text('The response is a stream of events ('), inlineCode(mediaType), text('). ')];
}

function endings({ terminal, failures, sentinel }: Streaming): readonly Block[] {
  const list = (names: readonly string[]) =>
    joinInlines(
      names.map((name) => [inlineCode(name)]),
      ', ',
      ' or ',
    );
  return [
    ...(terminal.length === 0
      ? []
      : [paragraph(text('The stream ends after '), ...list(terminal), text('.'))]),
    ...(failures.length === 0
      ? []
      : [paragraph(text('A failure is reported by '), ...list(failures), text('.'))]),
    ...(sentinel === undefined
      ? []
      : [paragraph(text('The last '), inlineCode('data'), text(' is '), inlineCode(sentinel), text('.'))]),
  ];
}

function eventBlocks(context: FieldContext, streaming: Streaming): readonly Block[] {
  const shape = context.source.shapeOf(streaming.eventType);
  const blocks = blocksOf({ ...context, ancestors: shape.references }, 'event', shape);
  return blocks.map((block) =>
    block.kind === 'variants'
      ? { ...block, variants: block.variants.map((variant) => markEnding(streaming, variant)) }
      : block,
  );
}

function markEnding({ terminal, failures }: Streaming, variant: Variant): Variant {
  const values = variant.title.flatMap((inline) => (inline.kind === 'code' ? [inline.text] : []));
  const includes = (names: readonly string[]) => values.some((value) => names.includes(value));
  return {
    ...variant,
    flags: [
      ...variant.flags,
      ...(includes(terminal) ? (['ends the stream'] as const) : []),
      ...(includes(failures) ? (['reports a failure'] as const) : []),
    ],
  };
}

function eventNames({ terminal, failures }: Streaming): readonly string[] {
  return [...new Set([...terminal, ...failures])];
}

function streamExample({ examples, sentinel }: Streaming): readonly Block[] {
  const [first] = examples;
  if (!first) return [];
  const frames = first.events.map((event) => `data: ${stringifyJson(event)}\n`);
  const all = sentinel === undefined ? frames : [...frames, `data: ${sentinel}\n`];
  return [
    {
      kind: 'section',
      id: 'example',
      title: [text(first.summary === '' ? 'Example' : first.summary)],
      blocks: [{ kind: 'code', language: '', text: all.join('\n').trimEnd() }],
    },
  ];
}
