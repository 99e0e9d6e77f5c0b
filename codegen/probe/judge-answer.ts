import { essence } from '../http/media-type.ts';
import type { DescribedResponse } from '../validation/operations.ts';
import { responseFor } from '../validation/responses.ts';
import { tellSeconds } from './deadline.ts';
import { judgeBody } from './judge-body.ts';
import { judgeHeaders, judgeMediaType } from './judge-head.ts';
import { judgeStatus } from './judge-status.ts';
import { judgeStream } from './judge-stream.ts';
import type { Count, Judging } from './judging.ts';
import { type Ending, hasNoBody, receive } from './receive.ts';
import type { Redactor } from './redact.ts';
import type { Incoming } from './send.ts';

/** Limit on the size of a body. */
const mostBytes = 10 * 1024 * 1024;
/** Number of bytes of an undeclared body to read and show. */
const glimpse = 4 * 1024;

/** Validates a response while it is received: status and headers, then the body or each event. */
export async function judgeAnswer(judging: Judging, arrived: Incoming): Promise<Count> {
  const { reader, drifts, planned } = judging;
  const incoming = withoutKeys(arrived, judging.redactor);
  const response = responseFor(planned.described, incoming.status);
  if (!response) {
    const { bytes } = await receiveWhole(judging, incoming, glimpse);
    judgeStatus(judging, incoming, response, bytes);
    return { bytes: bytes.length };
  }
  judgeStatus(judging, incoming, response);
  judgeHeaders(reader, response, incoming, drifts);
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

function withoutKeys(incoming: Incoming, redactor: Redactor): Incoming {
  const headers = [...incoming.headers].map(([name, texts]) => [name, texts.map(redactor.text)] as const);
  return { ...incoming, headers: new Map(headers) };
}

/** RFC 9110, 8.6: a 204 has no Content-Length; a client may read the following bytes as the next response. */
async function judgeNothing(judging: Judging, incoming: Incoming): Promise<Count> {
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
  judging: Judging,
  response: DescribedResponse,
  incoming: Incoming,
): Promise<Count> {
  const { drifts, reader, redactor } = judging;
  const mediaType = incoming.headers.get('content-type')?.[0] ?? '';
  const isDescribed = response.contents.length > 0;
  if (isDescribed && essence(mediaType) === 'text/event-stream') {
    const content = judgeMediaType(judging, response, incoming);
    if (content) return judgeStream(judging, content, incoming);
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
  const content = judgeMediaType(judging, response, incoming, bytes);
  if (ending !== 'end') tellEnding(judging, ending, incoming, bytes);
  else if (content) judgeBody(reader, { content, mediaType, bytes }, redactor, drifts);
  return count;
}

/** An empty body is valid text. */
function judgeEmpty({ drifts }: Judging, { node, contents }: DescribedResponse, mediaType: string): void {
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

function tellUndescribed({ drifts }: Judging, { node }: DescribedResponse, arrived: Buffer): void {
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
  { drifts, mostSeconds }: Judging,
  ending: Exclude<Ending, 'end'>,
  { headers }: Incoming,
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
      expected: `must arrive within ${tellSeconds(mostSeconds)}`,
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
  { redactor, deadline }: Judging,
  { message }: Incoming,
  most: number,
): Promise<{ readonly bytes: Buffer; readonly ending: Ending }> {
  const pieces: Buffer[] = [];
  let length = 0;
  const ending = await receive(message, deadline, (piece) => {
    pieces.push(piece);
    length += piece.length;
    return length <= most;
  });
  return { bytes: redactor.bytes(Buffer.concat(pieces).subarray(0, most)), ending };
}
