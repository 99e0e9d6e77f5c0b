import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { type Violation, violationError } from '../validation/violation.ts';

export interface ReceivedBody {
  /** Bytes as received, up to the limit. */
  readonly raw: Buffer;
  /** Decoded by Content-Encoding. */
  readonly bytes: Buffer;
  readonly violations: readonly Violation[];
}

/** A client does not read the response while it sends, so this many extra bytes are discarded before the connection is closed. */
const maxDiscardedBytes = 64 * 1024 * 1024;

/** Reads a request body up to the limit and discards the rest. */
export async function readRequestBody(request: IncomingMessage, limit: number): Promise<ReceivedBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length <= limit) chunks.push(bytes);
    if (length > limit + maxDiscardedBytes) break;
  }
  const raw = Buffer.concat(chunks);
  if (length > limit) return { raw, bytes: raw, violations: [tooLarge(limit)] };
  return { raw, ...(await decode(raw, request.headers['content-encoding'], limit)) };
}

function tooLarge(limit: number): Violation {
  return violationError('body', `must not be larger than ${limit} bytes`, undefined, 413);
}

const decoders = new Map([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/** RFC 9110, 8.4. */
async function decode(
  bytes: Buffer,
  encoding: string | undefined,
  limit: number,
): Promise<Omit<ReceivedBody, 'raw'>> {
  if (encoding === undefined || encoding.toLowerCase() === 'identity' || bytes.length === 0)
    return { bytes, violations: [] };
  const invalid = (violation: Violation) => ({ bytes: Buffer.alloc(0), violations: [violation] });
  const decoder = decoders.get(encoding.toLowerCase());
  if (!decoder)
    return invalid(
      violationError(
        'header.Content-Encoding',
        `must be ${[...decoders.keys()].join(' or ')}`,
        `is ${encoding}`,
        415,
      ),
    );
  try {
    return { bytes: await decoder(bytes, { maxOutputLength: limit }), violations: [] };
  } catch (error) {
    const isLarge = error instanceof RangeError;
    return invalid(isLarge ? tooLarge(limit) : violationError('body', `must be valid ${encoding} data`));
  }
}
