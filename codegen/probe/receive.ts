import type { ClientRequest, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Deadline } from './deadline.ts';
import { errorCode } from './failure.ts';

/** Reason why reading a body ended: complete, stopped by `onChunk`, connection closed, out of time, or invalid encoding. */
export type BodyEnd = 'complete' | 'stopped' | 'closed' | 'timeout' | 'undecodable';

/**
 * Reads a body in chunks and decodes its Content-Encoding (RFC 9110, 8.4).
 *
 * @param onChunk Called with each chunk; returns false to stop.
 */
export async function receiveBody(
  message: IncomingMessage,
  deadline: Deadline,
  onChunk: (chunk: Buffer) => boolean,
): Promise<BodyEnd> {
  const body = hasNoBody(message) ? message : decodeBody(message);
  if (!body) return 'undecodable';
  try {
    for await (const chunk of body) if (!onChunk(Buffer.from(chunk))) return 'stopped';
    // A body that ends with its connection also ends when the deadline closes it.
    return deadline.signal.aborted ? 'timeout' : 'complete';
  } catch (error) {
    if (deadline.signal.aborted) return 'timeout';
    return error instanceof Error && errorCode(error) === 'Z_DATA_ERROR' ? 'undecodable' : 'closed';
  }
}

/** RFC 9110, 6.4.1: these responses may have a Content-Encoding header but never a body. */
export function hasNoBody({
  statusCode = 0,
  req,
}: IncomingMessage & { readonly req?: ClientRequest }): boolean {
  return req?.method === 'HEAD' || statusCode < 200 || statusCode === 204 || statusCode === 304;
}

/** Decodes each event on arrival instead of waiting for the next compressed block. */
const zlib = { flush: constants.Z_SYNC_FLUSH };

function decodeBody(message: IncomingMessage): Readable | undefined {
  const encoding = message.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === '') return message;
  const decoder = makeDecoder(encoding);
  // Errors are thrown to the reader of the decoder.
  return decoder && pipeline(message, decoder, () => {});
}

function makeDecoder(encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(zlib);
    case 'deflate':
      return createInflate(zlib);
    case 'br':
      return createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH });
    default:
      return undefined;
  }
}
