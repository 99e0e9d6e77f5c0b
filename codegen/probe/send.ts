import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { HeaderField } from '../http/request.ts';
import type { Deadline } from './deadline.ts';
import { describeConnectionError, errorCode } from './failure.ts';

export interface OutgoingRequest {
  readonly method: string;
  /** Including secrets. */
  readonly url: string;
  readonly headers: readonly HeaderField[];
  readonly body?: Buffer;
}

/** Head of a response, and its body as a stream. */
export interface IncomingResponse {
  readonly status: number;
  /** All values by lower-case name. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly message: IncomingMessage;
  /** True if bytes followed the body; valid after the body has been read. */
  hasExtraBytes(): boolean;
}

/** Result of sending a request. `reason` completes the message: `the connection timed out`. */
export type SendResult =
  | { readonly kind: 'response'; readonly incoming: IncomingResponse }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'invalid'; readonly reason: string };

/** Sends a request and waits for the head of the response. Does not follow redirects, so that keys are not sent to other hosts. */
export async function sendProbeRequest(outgoing: OutgoingRequest, deadline: Deadline): Promise<SendResult> {
  const request = openRequest(outgoing, deadline.signal);
  const connectEvent = outgoing.url.startsWith('https:') ? 'secureConnect' : 'connect';
  let isConnected = false;
  let hasExtraBytes = false;
  request.on('socket', (socket) => socket.once(connectEvent, () => (isConnected = true)));
  return new Promise((done) => {
    const resolveResponse = (message: IncomingMessage): void =>
      done({ kind: 'response', incoming: readHead(message, () => hasExtraBytes && message.complete) });
    request.on('response', resolveResponse);
    request.on('upgrade', (message, socket) => {
      socket.destroy();
      resolveResponse(message);
    });
    request.on('error', (error) => {
      // After a complete response a parser error means surplus bytes; the reader reports an incomplete one.
      hasExtraBytes = errorCode(error).startsWith('HPE_');
      done(failureOf(error, { isConnected, deadline }));
    });
    request.end(outgoing.body);
  });
}

function openRequest({ method, url, headers, body }: OutgoingRequest, signal: AbortSignal): ClientRequest {
  const isSecure = url.startsWith('https:');
  // Always verifies certificates, even if NODE_TLS_REJECT_UNAUTHORIZED is 0, to protect the API key.
  const options = { method, signal, agent: false } as const;
  const request = isSecure
    ? requestHttps(url, { ...options, rejectUnauthorized: true })
    : requestHttp(url, options);
  request.setHeader('User-Agent', 'openapi-rosetta');
  for (const { name, value } of headers) request.setHeader(name, value);
  if (body) request.setHeader('Content-Length', body.length);
  return request;
}

function failureOf(
  error: Error,
  { isConnected, deadline }: { readonly isConnected: boolean; readonly deadline: Deadline },
): SendResult {
  if (!isConnected)
    return {
      kind: 'unreachable',
      reason: deadline.isExpired ? 'the connection timed out' : describeConnectionError(error),
    };
  if (deadline.isExpired) return { kind: 'timeout' };
  const reason = errorCode(error).startsWith('HPE_')
    ? `the server did not send valid HTTP (${error.message.replace(/^Parse Error: /, '')})`
    : 'the connection was closed before a response';
  return { kind: 'invalid', reason };
}

function readHead(message: IncomingMessage, hasExtraBytes: () => boolean): IncomingResponse {
  const headers = new Map<string, string[]>();
  for (const [index, name] of message.rawHeaders.entries()) {
    if (index % 2 === 1) continue;
    const key = name.toLowerCase();
    headers.set(key, [...(headers.get(key) ?? []), message.rawHeaders[index + 1] ?? '']);
  }
  return { status: message.statusCode ?? 0, headers, message, hasExtraBytes };
}
