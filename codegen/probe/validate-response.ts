import { baseMediaType } from '../http/media-type.ts';
import type { DescribedResponse } from '../validation/operations.ts';
import { findResponse } from '../validation/responses.ts';
import { formatSeconds } from './deadline.ts';
import type { ProbeContext, ReceivedSize } from './probe-context.ts';
import { hasNoBody, type ReceiveEnd, receiveBody } from './receive.ts';
import type { Redactor } from './redact.ts';
import type { IncomingResponse } from './send.ts';
import { validateResponseBody } from './validate-body.ts';
import { validateHeaders, validateMediaType } from './validate-headers.ts';
import { validateStatus } from './validate-status.ts';
import { validateStream } from './validate-stream.ts';

/** Limit on the size of a body. */
const mostBytes = 10 * 1024 * 1024;
/** Number of bytes of an undeclared body to read and show. */
const glimpse = 4 * 1024;

/** Validates a response while it is received: status and headers, then the body or each event. */
export async function validateResponse(
  judging: ProbeContext,
  arrived: IncomingResponse,
): Promise<ReceivedSize> {
  const { reader, drifts, planned } = judging;
  const incoming = withoutKeys(arrived, judging.redactor);
  const response = findResponse(planned.described, incoming.status);
  if (!response) {
    const { bytes } = await receiveWhole(judging, incoming, glimpse);
    validateStatus(judging, incoming, response, bytes);
    return { bytes: bytes.length };
  }
  validateStatus(judging, incoming, response);
  validateHeaders(reader, response, incoming, drifts);
  const count = hasNoBody(incoming.message)
    ? await judgeNothing(judging, incoming)
    : await judgeContent(judging, response, incoming);
  if (incoming.hasSurplus())
    drifts.add({
      code: 'surplus',
      where: 'response',
      expected: 'must end after its body',
      found: 'more bytes follow',
    });
  return count;
}

function withoutKeys(incoming: IncomingResponse, redactor: Redactor): IncomingResponse {
  const headers = [...incoming.headers].map(([name, texts]) => [name, texts.map(redactor.text)] as const);
  return { ...incoming, headers: new Map(headers) };
}

/** RFC 9110, 8.6: a 204 has no Content-Length; a client may read the following bytes as the next response. */
async function judgeNothing(judging: ProbeContext, incoming: IncomingResponse): Promise<ReceivedSize> {
  const { bytes } = await receiveWhole(judging, incoming, glimpse);
  const length = incoming.headers.get('content-length')?.[0];
  if (incoming.status === 204 && length !== undefined && length !== '0' && !incoming.hasSurplus())
    judging.drifts.add({
      code: 'surplus',
      where: 'response',
      expected: 'must have no body',
      found: `its Content-Length is ${length}`,
    });
  return { bytes: bytes.length };
}

async function judgeContent(
  judging: ProbeContext,
  response: DescribedResponse,
  incoming: IncomingResponse,
): Promise<ReceivedSize> {
  const { drifts, reader, redactor } = judging;
  const mediaType = incoming.headers.get('content-type')?.[0] ?? '';
  const isDescribed = response.contents.length > 0;
  if (isDescribed && baseMediaType(mediaType) === 'text/event-stream') {
    const content = validateMediaType(judging, response, incoming);
    if (content) return validateStream(judging, content, incoming);
  }
  const { bytes, ending } = await receiveWhole(judging, incoming, isDescribed ? mostBytes : glimpse);
  const count = { bytes: bytes.length };
  if (!isDescribed) {
    if (bytes.length > 0) tellUndescribed(judging, response, bytes);
    return count;
  }
  if (bytes.length === 0 && ending === 'end') {
    judgeEmpty(judging, response, mediaType);
    return count;
  }
  const content = validateMediaType(judging, response, incoming, bytes);
  if (ending !== 'end') tellEnding(judging, ending, incoming, bytes);
  else if (content) validateResponseBody(reader, { content, mediaType, bytes }, redactor, drifts);
  return count;
}

/** An empty body is valid text. */
function judgeEmpty(
  { drifts }: ProbeContext,
  { node, contents }: DescribedResponse,
  mediaType: string,
): void {
  if (/^text\//i.test(mediaType) && contents.some((content) => /^text\//i.test(content.mediaType))) return;
  const expected = `must be ${contents.map((content) => content.mediaType).join(' or ')}`;
  drifts.add({
    code: 'body-missing',
    where: 'body',
    expected,
    found: 'is empty',
    rule: { schema: node, keyword: 'content' },
  });
}

function tellUndescribed({ drifts }: ProbeContext, { node }: DescribedResponse, arrived: Buffer): void {
  const expected = 'is unexpected: this response declares no body';
  drifts.add({
    code: 'body-undeclared',
    level: 'note',
    where: 'body',
    expected,
    rule: { schema: node },
    arrived,
  });
}

function tellEnding(
  { drifts, mostSeconds }: ProbeContext,
  ending: Exclude<ReceiveEnd, 'end'>,
  { headers }: IncomingResponse,
  arrived: Buffer,
): void {
  const came = `${arrived.length} bytes`;
  const encoding = headers.get('content-encoding')?.join(', ');
  const said = {
    left: {
      code: 'body-too-large',
      expected: `must not be larger than ${mostBytes} bytes`,
      found: undefined,
    },
    cut: { code: 'body-cut', expected: 'must be complete', found: `the connection was closed after ${came}` },
    late: {
      code: 'body-late',
      expected: `must arrive within ${formatSeconds(mostSeconds)}`,
      found: `only ${came} arrived`,
    },
    undecodable: {
      code: 'body-undecodable',
      expected: 'must match its Content-Encoding',
      found: `is not valid ${encoding}`,
    },
  };
  drifts.add({ where: 'body', arrived, ...said[ending] });
}

async function receiveWhole(
  { redactor, deadline }: ProbeContext,
  { message }: IncomingResponse,
  most: number,
): Promise<{ readonly bytes: Buffer; readonly ending: ReceiveEnd }> {
  const pieces: Buffer[] = [];
  let length = 0;
  const ending = await receiveBody(message, deadline, (piece) => {
    pieces.push(piece);
    length += piece.length;
    return length <= most;
  });
  return { bytes: redactor.bytes(Buffer.concat(pieces).subarray(0, most)), ending };
}
