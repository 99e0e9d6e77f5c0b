import { bodyKindOf } from '../http/media-type.ts';
import type { DescribedContent } from '../validation/operations.ts';
import { parseJsonText } from '../validation/parse-json-text.ts';
import type { ValueReader } from '../validation/parse-serialized.ts';
import { decodeText, validateRequestBody } from '../validation/validate-body.ts';
import { ownValue } from '../values/json.ts';
import type { DriftCollector } from './drift.ts';
import type { Redactor } from './redact.ts';
import { pointerTokens, validateResponseValue } from './validate-value.ts';

/** A complete body with redacted API keys. */
export interface ReceivedResponseBody {
  readonly content: DescribedContent;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const location = 'body';

export function validateResponseBody(
  reader: ValueReader,
  body: ReceivedResponseBody,
  redactor: Redactor,
  drifts: DriftCollector,
): void {
  const kind = bodyKindOf(body.mediaType);
  if (body.bytes.length === 0 && kind !== 'text' && kind !== 'binary')
    drifts.add({
      code: 'body-missing',
      location,
      problem: `must be ${body.content.mediaType}`,
      actual: 'is empty',
      rule: { schema: body.content.node },
    });
  else if (kind === 'json') validateJson(reader, body, redactor, drifts);
  else validateAsRequestBody(reader, body, drifts);
}

function validateJson(
  reader: ValueReader,
  { content, bytes }: ReceivedResponseBody,
  redactor: Redactor,
  drifts: DriftCollector,
): void {
  // The decoder removes the byte order mark.
  const hasByteOrderMark = bytes.subarray(0, 3).equals(byteOrderMark);
  const text = decodeText(bytes, 'utf-8');
  const parsed = text === undefined ? { problem: 'is not valid UTF-8' } : parseJsonText(text);
  const drift = { code: 'body-unreadable', location, rule: { schema: content.node }, received: bytes };
  if (hasByteOrderMark)
    drifts.add({ ...drift, problem: 'must not begin with a byte order mark (RFC 8259, 8.1)' });
  if (parsed.problem !== undefined)
    drifts.add({ ...drift, problem: 'must be valid JSON', actual: parsed.problem });
  const schema = ownValue(content.node, 'schema');
  if (parsed.value === undefined || schema === undefined) return;
  const value = redactor.value(parsed.value);
  validateResponseValue(reader, drifts, {
    value,
    schema,
    position: { location, tokens: [] },
    codeOf: () => 'body-invalid',
  });
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** JSON lines, forms, text and binary data are validated like request bodies. */
function validateAsRequestBody(
  reader: ValueReader,
  { content, bytes, mediaType }: ReceivedResponseBody,
  drifts: DriftCollector,
): void {
  const { violations } = validateRequestBody(
    reader,
    { required: false, contents: [content] },
    bytes,
    mediaType,
  );
  for (const { level, location: place, problem, actual } of violations)
    drifts.add({
      code: 'body-invalid',
      ...(level === 'warning' ? { level: 'note' } : {}),
      location,
      tokens: pointerTokens(place),
      problem,
      actual,
      rule: { schema: content.node },
    });
}
