import { baseMediaType } from '../http/media-type.ts';
import type { DescribedResponse } from '../validation/operations.ts';
import { findResponse } from '../validation/responses.ts';
import { formatSeconds } from './deadline.ts';
import type { ProbeContext, ReceivedSize } from './probe-context.ts';
import { type BodyEnd, hasNoBody, receiveBody } from './receive.ts';
import type { Redactor } from './redact.ts';
import type { IncomingResponse } from './send.ts';
import { validateResponseBody } from './validate-body.ts';
import { validateHeaders, validateMediaType } from './validate-headers.ts';
import { validateStatus } from './validate-status.ts';
import { validateStream } from './validate-stream.ts';

/** Limit on the size of a body. */
const maxBytes = 10 * 1024 * 1024;
/** Number of bytes of an undeclared body to read and show. */
const excerptBytes = 4 * 1024;

/** Validates a response while it is received: status and headers, then the body or each event. */
export async function validateResponse(
  context: ProbeContext,
  received: IncomingResponse,
): Promise<ReceivedSize> {
  const { reader, drifts, planned } = context;
  const incoming = redactHeaders(received, context.redactor);
  const response = findResponse(planned.described, incoming.status);
  if (!response) {
    const { bytes } = await receiveBytes(context, incoming, excerptBytes);
    validateStatus(context, incoming, response, bytes);
    return { bytes: bytes.length };
  }
  validateStatus(context, incoming, response);
  validateHeaders(reader, response, incoming, drifts);
  const size = hasNoBody(incoming.message)
    ? await validateNoBody(context, incoming)
    : await validateContent(context, response, incoming);
  if (incoming.hasExtraBytes())
    drifts.add({
      code: 'extra-bytes',
      location: 'response',
      problem: 'must end after its body',
      actual: 'more bytes follow',
    });
  return size;
}

function redactHeaders(incoming: IncomingResponse, redactor: Redactor): IncomingResponse {
  const headers = [...incoming.headers].map(([name, texts]) => [name, texts.map(redactor.text)] as const);
  return { ...incoming, headers: new Map(headers) };
}

/** RFC 9110, 8.6: a 204 has no Content-Length; a client may read the following bytes as the next response. */
async function validateNoBody(context: ProbeContext, incoming: IncomingResponse): Promise<ReceivedSize> {
  const { bytes } = await receiveBytes(context, incoming, excerptBytes);
  const length = incoming.headers.get('content-length')?.[0];
  if (incoming.status === 204 && length !== undefined && length !== '0' && !incoming.hasExtraBytes())
    context.drifts.add({
      code: 'extra-bytes',
      location: 'response',
      problem: 'must have no body',
      actual: `its Content-Length is ${length}`,
    });
  return { bytes: bytes.length };
}

async function validateContent(
  context: ProbeContext,
  response: DescribedResponse,
  incoming: IncomingResponse,
): Promise<ReceivedSize> {
  const { drifts, reader, redactor } = context;
  const mediaType = incoming.headers.get('content-type')?.[0] ?? '';
  const isDeclared = response.contents.length > 0;
  if (isDeclared && baseMediaType(mediaType) === 'text/event-stream') {
    const content = validateMediaType(context, response, incoming);
    if (content) return validateStream(context, content, incoming);
  }
  const { bytes, end } = await receiveBytes(context, incoming, isDeclared ? maxBytes : excerptBytes);
  const size = { bytes: bytes.length };
  if (!isDeclared) {
    if (bytes.length > 0) addUndeclaredBody(context, response, bytes);
    return size;
  }
  if (bytes.length === 0 && end === 'complete') {
    validateEmptyBody(context, response, mediaType);
    return size;
  }
  const content = validateMediaType(context, response, incoming, bytes);
  if (end !== 'complete') addIncompleteBody(context, end, incoming, bytes);
  else if (content) validateResponseBody(reader, { content, mediaType, bytes }, redactor, drifts);
  return size;
}

/** An empty body is valid text. */
function validateEmptyBody(
  { drifts }: ProbeContext,
  { node, contents }: DescribedResponse,
  mediaType: string,
): void {
  if (/^text\//i.test(mediaType) && contents.some((content) => /^text\//i.test(content.mediaType))) return;
  const problem = `must be ${contents.map((content) => content.mediaType).join(' or ')}`;
  drifts.add({
    code: 'body-missing',
    location: 'body',
    problem,
    actual: 'is empty',
    rule: { schema: node, keyword: 'content' },
  });
}

function addUndeclaredBody({ drifts }: ProbeContext, { node }: DescribedResponse, received: Buffer): void {
  const problem = 'is unexpected: this response declares no body';
  drifts.add({
    code: 'body-undeclared',
    level: 'note',
    location: 'body',
    problem,
    rule: { schema: node },
    received,
  });
}

function addIncompleteBody(
  { drifts, maxSeconds }: ProbeContext,
  end: Exclude<BodyEnd, 'complete'>,
  { headers }: IncomingResponse,
  received: Buffer,
): void {
  const amount = `${received.length} bytes`;
  const encoding = headers.get('content-encoding')?.join(', ');
  const problems = {
    stopped: {
      code: 'body-too-large',
      problem: `must not be larger than ${maxBytes} bytes`,
      actual: undefined,
    },
    closed: {
      code: 'body-incomplete',
      problem: 'must be complete',
      actual: `the connection was closed after ${amount}`,
    },
    timeout: {
      code: 'body-timeout',
      problem: `must arrive within ${formatSeconds(maxSeconds)}`,
      actual: `only ${amount} arrived`,
    },
    undecodable: {
      code: 'body-undecodable',
      problem: 'must match its Content-Encoding',
      actual: `is not valid ${encoding}`,
    },
  };
  drifts.add({ location: 'body', received, ...problems[end] });
}

async function receiveBytes(
  { redactor, deadline }: ProbeContext,
  { message }: IncomingResponse,
  limit: number,
): Promise<{ readonly bytes: Buffer; readonly end: BodyEnd }> {
  const chunks: Buffer[] = [];
  let length = 0;
  const end = await receiveBody(message, deadline, (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    return length <= limit;
  });
  return { bytes: redactor.bytes(Buffer.concat(chunks).subarray(0, limit)), end };
}
