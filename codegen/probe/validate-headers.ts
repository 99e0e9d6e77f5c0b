import { baseMediaType, bodyKindOf } from '../http/media-type.ts';
import { type DescribedContent, type DescribedResponse, parameterSchema } from '../validation/operations.ts';
import { parseJsonText } from '../validation/parse-json-text.ts';
import { parseSerialized, type ValueReader } from '../validation/parse-serialized.ts';
import { splitDelimited } from '../validation/split-delimited.ts';
import { matchContent } from '../validation/validate-body.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { isTrueAt, objectAt } from '../values/read-property.ts';
import type { DriftCollector } from './drift.ts';
import type { ProbeContext } from './probe-context.ts';
import type { IncomingResponse } from './send.ts';
import { validateResponseValue } from './validate-value.ts';

/** Validates all declared headers (OpenAPI, "Response Object": `Content-Type` is ignored). */
export function validateHeaders(
  reader: ValueReader,
  response: DescribedResponse,
  { headers }: IncomingResponse,
  drifts: DriftCollector,
): void {
  for (const [name, node] of response.headers) {
    if (name.toLowerCase() === 'content-type') continue;
    const location = `header.${name}`;
    const texts = headers.get(name.toLowerCase());
    if (texts) validateHeader(reader, node, { location, text: texts.join(', ') }, drifts);
    else if (isTrueAt(node, 'required'))
      drifts.add({
        code: 'header-missing',
        location,
        problem: 'is required but missing',
        rule: { schema: node, keyword: 'required' },
      });
  }
}

function validateHeader(
  reader: ValueReader,
  node: JsonObject,
  { location, text }: { readonly location: string; readonly text: string },
  drifts: DriftCollector,
): void {
  const schema = parameterSchema(reader.document, node);
  if (schema === undefined) return;
  const code = 'header-invalid';
  const parsed = readHeader(reader, node, schema, text);
  if (parsed.problem === undefined)
    validateResponseValue(reader, drifts, {
      value: parsed.value,
      schema,
      position: { location },
      codeOf: () => code,
    });
  else
    drifts.add({
      code,
      location,
      problem: 'must be valid JSON',
      actual: parsed.problem,
      rule: { schema: node },
    });
}

function readHeader(
  reader: ValueReader,
  node: JsonObject,
  schema: JsonValue,
  text: string,
): ReturnType<typeof parseJsonText> {
  const [mediaType] = Object.keys(objectAt(node, 'content'));
  if (mediaType !== undefined)
    return bodyKindOf(mediaType) === 'json' ? parseJsonText(text) : { value: text };
  const pairs = splitDelimited(text, /[ \t]*,[ \t]*/, isTrueAt(node, 'explode'), String);
  return { value: parseSerialized(reader, schema, pairs) };
}

/** Finds the declared media type of a response and reports an undeclared or unrequested one. */
export function validateMediaType(
  { planned: { requestsStream: expectsStream }, drifts }: ProbeContext,
  response: DescribedResponse,
  { headers, status }: IncomingResponse,
  received?: Buffer,
): DescribedContent | undefined {
  const contentType = headers.get('content-type')?.[0];
  const content = contentType === undefined ? undefined : matchContent(response.contents, contentType);
  const actual = contentType === undefined ? 'is missing' : `is ${contentType}`;
  const location = 'header.Content-Type';
  const drift = {
    location,
    rule: { schema: response.node, keyword: 'content' },
    ...(received ? { received } : {}),
  };
  if (!content) {
    const code = contentType === undefined ? 'media-type-missing' : 'media-type-undeclared';
    const problem = `must be ${response.contents.map(({ mediaType }) => mediaType).join(' or ')}`;
    drifts.add({ ...drift, code, problem, actual });
    return undefined;
  }
  const isStream = baseMediaType(contentType ?? '') === 'text/event-stream';
  if (expectsStream === undefined || expectsStream === isStream || status >= 300) return content;
  const problem = isStream
    ? 'must not be text/event-stream because no stream was requested'
    : 'must be text/event-stream because a stream was requested';
  drifts.add({ ...drift, code: 'media-type-unexpected', problem, actual: isStream ? undefined : actual });
  return content;
}
