import type { ClientRequest, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Deadline } from './deadline.ts';
import { codeOf } from './failure.ts';

/** How the reading of a body ended: at its end, because the taker had enough, because it broke, or because the time was over. */
export type Ending = 'end' | 'left' | 'cut' | 'late' | 'undecodable';

/**
 * Gives a body piece by piece, without its Content-Encoding (RFC 9110, 8.4).
 *
 * @param take Whether to go on.
 */
export async function receive(
  message: IncomingMessage,
  deadline: Deadline,
  take: (piece: Buffer) => boolean,
): Promise<Ending> {
  const body = hasNoBody(message) ? message : decoded(message);
  if (!body) return 'undecodable';
  try {
    for await (const piece of body) if (!take(Buffer.from(piece))) return 'left';
    // What ends with its connection ends with that also where we close it.
    return deadline.signal.aborted ? 'late' : 'end';
  } catch (error) {
    if (deadline.signal.aborted) return 'late';
    return error instanceof Error && codeOf(error) === 'Z_DATA_ERROR' ? 'undecodable' : 'cut';
  }
}

/** RFC 9110, 6.4.1: these may tell of an encoding, and have nothing that is in it. */
export function hasNoBody({
  statusCode = 0,
  req,
}: IncomingMessage & { readonly req?: ClientRequest }): boolean {
  return req?.method === 'HEAD' || statusCode < 200 || statusCode === 204 || statusCode === 304;
}

/** An event is to be seen when it has come, not when the next block of the encoding has. */
const zlib = { flush: constants.Z_SYNC_FLUSH };

function decoded(message: IncomingMessage): Readable | undefined {
  const encoding = message.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === '') return message;
  const decoder = makeDecoder(encoding);
  // What goes wrong is thrown by the decoder to whoever reads it.
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
