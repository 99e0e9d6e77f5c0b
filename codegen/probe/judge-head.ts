import { essence, kindOf } from '../http/media-type.ts';
import { interpret, type Reader } from '../validation/interpret.ts';
import { chooseContent } from '../validation/judge-body.ts';
import {
  type DescribedContent,
  type DescribedResponse,
  schemaOfParameter,
} from '../validation/operations.ts';
import { readFlat } from '../validation/read-flat.ts';
import { readJsonText } from '../validation/read-json.ts';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { flagAt } from '../values/text.ts';
import type { Drifts } from './drift.ts';
import { judgeValue } from './judge-value.ts';
import type { Judging } from './judging.ts';
import type { Incoming } from './send.ts';

/** Validates all declared headers (OpenAPI, "Response Object": `Content-Type` is ignored). */
export function judgeHeaders(
  reader: Reader,
  response: DescribedResponse,
  { headers }: Incoming,
  drifts: Drifts,
): void {
  for (const [name, node] of response.headers) {
    if (name.toLowerCase() === 'content-type') continue;
    const where = `header.${name}`;
    const texts = headers.get(name.toLowerCase());
    if (texts) judgeHeader(reader, node, { where, text: texts.join(', ') }, drifts);
    else if (flagAt(node, 'required'))
      drifts.add({
        code: 'header-missing',
        where,
        expected: 'is required but missing',
        rule: { schema: node, keyword: 'required' },
      });
  }
}

function judgeHeader(
  reader: Reader,
  node: JsonObject,
  { where, text }: { readonly where: string; readonly text: string },
  drifts: Drifts,
): void {
  const schema = schemaOfParameter(reader.document, node);
  if (schema === undefined) return;
  const code = 'header-invalid';
  const read = readHeader(reader, node, schema, text);
  if (read.problem === undefined)
    judgeValue(reader, drifts, { value: read.value, schema, spot: { where }, codeOf: () => code });
  else
    drifts.add({ code, where, expected: 'must be valid JSON', found: read.problem, rule: { schema: node } });
}

function readHeader(
  reader: Reader,
  node: JsonObject,
  schema: JsonValue,
  text: string,
): ReturnType<typeof readJsonText> {
  const [mediaType] = Object.keys(ownObject(node, 'content'));
  if (mediaType !== undefined) return kindOf(mediaType) === 'json' ? readJsonText(text) : { value: text };
  const readings = readFlat(text, /[ \t]*,[ \t]*/, flagAt(node, 'explode'), String);
  return { value: interpret(reader, schema, readings) };
}

function ownObject(node: JsonObject, key: string): object {
  const value = ownValue(node, key);
  return typeof value === 'object' && value !== null ? value : {};
}

/** Finds the declared media type of a response and reports an undeclared or unrequested one. */
export function judgeMediaType(
  { planned: { asksForStream }, drifts }: Judging,
  response: DescribedResponse,
  { headers, status }: Incoming,
  arrived?: Buffer,
): DescribedContent | undefined {
  const given = headers.get('content-type')?.[0];
  const content = given === undefined ? undefined : chooseContent(response.contents, given);
  const found = given === undefined ? 'is missing' : `is ${given}`;
  const where = 'header.Content-Type';
  const said = {
    where,
    rule: { schema: response.node, keyword: 'content' },
    ...(arrived ? { arrived } : {}),
  };
  if (!content) {
    const code = given === undefined ? 'media-type-missing' : 'media-type-undeclared';
    const expected = `must be ${response.contents.map(({ mediaType }) => mediaType).join(' or ')}`;
    drifts.add({ ...said, code, expected, found });
    return undefined;
  }
  const isStream = essence(given ?? '') === 'text/event-stream';
  if (asksForStream === undefined || asksForStream === isStream || status >= 300) return content;
  const expected = isStream
    ? 'must not be text/event-stream because no stream was requested'
    : 'must be text/event-stream because a stream was requested';
  drifts.add({ ...said, code: 'media-type-unasked', expected, found: isStream ? undefined : found });
  return content;
}
