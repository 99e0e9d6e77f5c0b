import type { HeaderField } from '../http/request.ts';

/** The response to send. */
export type MockResponse = CompleteResponse | StreamResponse;

export interface CompleteResponse {
  readonly kind: 'complete';
  readonly status: number;
  readonly headers: readonly HeaderField[];
  /** Absent if there is no body. */
  readonly mediaType?: string;
  readonly bytes: Buffer;
}

export interface StreamResponse {
  readonly kind: 'stream';
  readonly status: number;
  readonly headers: readonly HeaderField[];
  readonly mediaType: string;
  /** Serialized events, each with its terminating blank line. */
  readonly frames: readonly string[];
}

export function textResponse(
  status: number,
  mediaType: string,
  text: string,
  headers: readonly HeaderField[] = [],
): CompleteResponse {
  return { kind: 'complete', status, headers, mediaType, bytes: Buffer.from(text) };
}

export function emptyResponse(status: number, headers: readonly HeaderField[] = []): CompleteResponse {
  return { kind: 'complete', status, headers, bytes: Buffer.alloc(0) };
}
