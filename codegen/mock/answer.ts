import type { HeaderField } from '../http/request.ts';

/** The response to send. */
export type Answer = WholeAnswer | StreamAnswer;

export interface WholeAnswer {
  readonly kind: 'whole';
  readonly status: number;
  readonly headers: readonly HeaderField[];
  /** Absent if there is no body. */
  readonly mediaType?: string;
  readonly bytes: Buffer;
}

export interface StreamAnswer {
  readonly kind: 'stream';
  readonly status: number;
  readonly headers: readonly HeaderField[];
  readonly mediaType: string;
  /** Serialized events, each with its terminating blank line. */
  readonly frames: readonly string[];
}

export function textAnswer(
  status: number,
  mediaType: string,
  text: string,
  headers: readonly HeaderField[] = [],
): WholeAnswer {
  return { kind: 'whole', status, headers, mediaType, bytes: Buffer.from(text) };
}

export function emptyAnswer(status: number, headers: readonly HeaderField[] = []): WholeAnswer {
  return { kind: 'whole', status, headers, bytes: Buffer.alloc(0) };
}
