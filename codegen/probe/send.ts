import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { HeaderField } from '../http/request.ts';
import type { Deadline } from './deadline.ts';
import { codeOf, explainConnection } from './failure.ts';

export interface Outgoing {
  readonly method: string;
  /** Including secrets. */
  readonly url: string;
  readonly headers: readonly HeaderField[];
  readonly body?: Buffer;
}

/** Head of a response, and its body as a stream. */
export interface Incoming {
  readonly status: number;
  /** All values by lower-case name. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly message: IncomingMessage;
  /** True if bytes followed the body; valid after the body has been read. */
  hasSurplus(): boolean;
}

/** Result of sending a request. `reason` completes the message: `the connection timed out`. */
export type Sent =
  | { readonly kind: 'answer'; readonly incoming: Incoming }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'garbled'; readonly reason: string };

/** Sends a request and waits for the head of the response. Does not follow redirects, so that keys are not sent to other hosts. */
export async function send(outgoing: Outgoing, deadline: Deadline): Promise<Sent> {
  const request = open(outgoing, deadline.signal);
  const eventOfConnection = outgoing.url.startsWith('https:') ? 'secureConnect' : 'connect';
  let isConnected = false;
  let hasSurplus = false;
  request.on('socket', (socket) => socket.once(eventOfConnection, () => (isConnected = true)));
  return new Promise((done) => {
    const answer = (message: IncomingMessage): void =>
      done({ kind: 'answer', incoming: readHead(message, () => hasSurplus && message.complete) });
    request.on('response', answer);
    request.on('upgrade', (message, socket) => {
      socket.destroy();
      answer(message);
    });
    request.on('error', (error) => {
      // After a complete response a parser error means surplus bytes; the reader reports an incomplete one.
      hasSurplus = codeOf(error).startsWith('HPE_');
      done(explain(error, { isConnected, deadline }));
    });
    request.end(outgoing.body);
  });
}

function open({ method, url, headers, body }: Outgoing, signal: AbortSignal): ClientRequest {
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

function explain(
  error: Error,
  { isConnected, deadline }: { readonly isConnected: boolean; readonly deadline: Deadline },
): Sent {
  if (!isConnected)
    return {
      kind: 'unreachable',
      reason: deadline.isOver ? 'the connection timed out' : explainConnection(error),
    };
  if (deadline.isOver) return { kind: 'silent' };
  const reason = codeOf(error).startsWith('HPE_')
    ? `the server did not send valid HTTP (${error.message.replace(/^Parse Error: /, '')})`
    : 'the connection was closed before a response';
  return { kind: 'garbled', reason };
}

function readHead(message: IncomingMessage, hasSurplus: () => boolean): Incoming {
  const headers = new Map<string, string[]>();
  for (const [index, name] of message.rawHeaders.entries()) {
    if (index % 2 === 1) continue;
    const key = name.toLowerCase();
    headers.set(key, [...(headers.get(key) ?? []), message.rawHeaders[index + 1] ?? '']);
  }
  return { status: message.statusCode ?? 0, headers, message, hasSurplus };
}
