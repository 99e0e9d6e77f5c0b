import type { Document } from '../document/document.ts';
import { examplesOf } from '../model/media-type-examples.ts';
import type { Streaming } from '../model/model.ts';
import { areEventFields, eventSchema } from '../schema/event-schema.ts';
import { propertyNames } from '../schema/properties.ts';
import type { DescribedContent } from '../validation/operations.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { scalarToString, stringAt } from '../values/read-property.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { MockOverride } from './mock-override.ts';
import { type ResponseSampler, sampleResponse } from './sample-response.ts';

/** Serialized events of a stream (WHATWG HTML, "Parsing an event stream"), including the sentinel. */
export function streamFrames(
  sampler: ResponseSampler,
  streaming: Streaming,
  content: DescribedContent,
  { example, override }: { readonly example?: string; readonly override: MockOverride },
): readonly string[] {
  const isEnvelope = describesEventFields(sampler.document, content);
  const print = (event: JsonValue): string =>
    isEnvelope
      ? printEnvelope(event)
      : printFrame({ ...(override.eventNames ? eventName(event, streaming) : {}), data: event });
  const frames = override.dynamic
    ? [print(sampleEvent(sampler, content))]
    : (exampleEvents(streaming, example)?.map(print) ?? exampleFrames(sampler, content, print));
  if (override.failAfter !== undefined)
    return [...frames.slice(0, override.failAfter), print(override.failure ?? exampleFailure(streaming))];
  const ending = streaming.sentinel === undefined ? [] : [printFrame({ data: streaming.sentinel })];
  return [...frames.filter((frame) => !ending.includes(frame)), ...ending];
}

/** Events of the named stream example, else of the first one. */
function exampleEvents({ examples }: Streaming, name: string | undefined): readonly JsonValue[] | undefined {
  return (examples.find((example) => example.name === name) ?? examples[0])?.events;
}

/** Events from the media type's examples: a string is a serialized stream, any other value one event. */
function exampleFrames(
  sampler: ResponseSampler,
  content: DescribedContent,
  print: (event: JsonValue) => string,
): readonly string[] {
  const values = examplesOf(sampler.document, content).map(({ value }) => value);
  const text = values.find((value) => typeof value === 'string');
  if (typeof text === 'string')
    return text
      .split(/(?:\r?\n){2,}/)
      .filter((one) => one !== '')
      .map((one) => `${one}\n\n`);
  const events = values.flatMap((value) => (isArray(value) ? value : [value]));
  return (events.length > 0 ? events : [sampleEvent(sampler, content)]).map(print);
}

function sampleEvent(sampler: ResponseSampler, content: DescribedContent): JsonValue {
  return sampleResponse(sampler, eventSchema(content.node)).value;
}

/** True if the schema describes the fields of an event instead of its data. */
export function describesEventFields(document: Document, content: DescribedContent): boolean {
  return areEventFields(propertyNames(document, eventSchema(content.node)));
}

function eventName(event: JsonValue, { discriminator }: Streaming): JsonObject {
  const name = isObject(event) ? ownValue(event, discriminator) : undefined;
  return name === undefined ? {} : { event: name };
}

function printEnvelope(event: JsonValue): string {
  if (!isObject(event) || !Object.hasOwn(event, 'data')) return printFrame({ data: event });
  return printFrame(event);
}

function printFrame(fields: JsonObject): string {
  const lines = ['event', 'id', 'retry'].flatMap((name) => {
    const text = scalarToString(ownValue(fields, name));
    return text === undefined || /[\r\n\0]/.test(text) ? [] : [`${name}: ${text}`];
  });
  const data = ownValue(fields, 'data') ?? null;
  const text = typeof data === 'string' ? data : stringifyJson(data);
  return `${[...lines, ...text.split(/\r\n|\r|\n/).map((line) => `data: ${line}`)].join('\n')}\n\n`;
}

/** Last event of the first documented stream that ends in a failure. */
function exampleFailure({ examples, failures, discriminator }: Streaming): JsonValue {
  const last = examples
    .map(({ events }) => events.at(-1))
    .find((event) => isObject(event) && failures.includes(stringAt(event, discriminator)));
  return last ?? { error: { message: 'Requested failure.' } };
}
