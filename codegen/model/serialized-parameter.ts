import { bodyKindOf } from '../http/media-type.ts';
import { decodeForm, decodePercent, parseQuery, splitOnce } from '../http/pairs.ts';
import { encodeKeepingReserved } from '../http/percent-encoding.ts';
import type { QueryPair } from '../http/request.ts';
import { encodeForm } from '../http/request-text.ts';
import { mentionedTypes } from '../schema/types.ts';
import { type JsonValue, ownValue } from '../values/json.ts';
import { type ModelContext, resolveMap, resolveObject } from './context.ts';
import type { Parameter } from './model.ts';
import type { ParameterNode } from './parameters.ts';
import { parseSerialized } from './text-examples.ts';

/**
 * The text of a parameter in a request, if its example has only a `serializedValue` (OpenAPI 3.2, "Example Object"). It contains the name of a
 * query or cookie parameter and its percent-encoding.
 *
 * @param sampleName The example to use; otherwise the first.
 */
export function serializedExample(
  context: ModelContext,
  { parameter, node }: ParameterNode,
  sampleName: string,
): string | undefined {
  const [content] = resolveMap(context, node, 'content');
  const owner = parameter.location === 'querystring' && content ? content[1] : node;
  if (Object.hasOwn(owner, 'example')) return undefined;
  const examples = resolveObject(context, ownValue(owner, 'examples'));
  const name = Object.hasOwn(examples, sampleName) ? sampleName : Object.keys(examples)[0];
  const example = name === undefined ? {} : resolveObject(context, ownValue(examples, name));
  const serialized = ownValue(example, 'serializedValue');
  const isOnlyValue = !Object.hasOwn(example, 'value') && !Object.hasOwn(example, 'dataValue');
  return isOnlyValue && typeof serialized === 'string' ? serialized : undefined;
}

/** The value in a serialized parameter, for callers that serialize it themselves; undefined for an object. */
export function valueOfSerialized(
  { document }: ModelContext,
  { parameter, node }: ParameterNode,
  text: string,
): JsonValue | undefined {
  const schema = ownValue(node, 'schema');
  const types = mentionedTypes(document, schema);
  const { name, location, serialization } = parameter;
  if (serialization.kind === 'content') {
    const isWhole = location === 'querystring' || location === 'header' || location === 'path';
    return readContent(serialization.mediaType, isWhole ? text : splitOnce(withName(name, text), '=')[1]);
  }
  if (types.has('object')) return serialization.explode && location === 'query' ? readForm(text) : undefined;
  const decode = location === 'header' ? String : decodePercent;
  const texts = rawTexts(parameter, text);
  const items = (texts.length === 1 ? (texts[0] ?? '').split(',') : texts).map(decode);
  if (types.has('array')) return items;
  return scalarOf(types, decode(texts[0] ?? ''));
}

function readContent(mediaType: string, text: string): JsonValue {
  return bodyKindOf(mediaType) === 'form' ? readForm(text) : parseSerialized(mediaType, decodePercent(text));
}

function readForm(text: string): JsonValue {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Percent-encoded values without the name and the prefix of the style. */
function rawTexts({ name, location }: Parameter, text: string): readonly string[] {
  if (location === 'query')
    return parseQuery(withName(name, text)).map(({ raw }) => raw.replaceAll('+', '%20'));
  if (location === 'cookie') return [splitOnce(withName(name, text), '=')[1]];
  return [text.replace(/^(?:\.|;[^=]*=?)/, '')];
}

function scalarOf(types: ReadonlySet<string>, text: string): JsonValue {
  const isNumber = (types.has('number') || types.has('integer')) && /^-?\d+(?:\.\d+)?$/.test(text);
  if (isNumber) return Number(text);
  return types.has('boolean') && (text === 'true' || text === 'false') ? text === 'true' : text;
}

/** Query pairs that are sent as written. Characters that a URL cannot contain are encoded. */
export function serializedPairs(parameter: Parameter, text: string): readonly QueryPair[] {
  const raw = encodeKeepingReserved(
    parameter.location === 'querystring' ? text : withName(parameter.name, text),
  ).replaceAll('#', '%23');
  return raw
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name, value] = splitOnce(pair, '=').map(decodeForm);
      const field = { name: name ?? '', value: value ?? '' };
      return pair === encodeForm([field]) ? field : { ...field, raw: pair };
    });
}

/** The text of a path parameter. */
export function serializedPath(text: string): string {
  return encodeKeepingReserved(text).replace(/[/?#]/g, encodeURIComponent);
}

/** Some descriptions omit the name. */
export function withName(name: string, text: string): string {
  return text.includes('=') ? text : `${encodeURIComponent(name)}=${text}`;
}
