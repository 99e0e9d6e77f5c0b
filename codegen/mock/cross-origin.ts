import type { IncomingMessage } from 'node:http';
import type { HeaderField } from '../http/request.ts';

/** CORS headers for any origin (Fetch Standard, "CORS protocol"): the server returns only data from the description. */
export function crossOriginHeaders({ headers }: IncomingMessage): readonly HeaderField[] {
  const { origin } = headers;
  if (origin === undefined) return [];
  return [
    { name: 'Access-Control-Allow-Origin', value: origin },
    { name: 'Access-Control-Allow-Credentials', value: 'true' },
    { name: 'Access-Control-Expose-Headers', value: '*, Authorization, Retry-After' },
    { name: 'Vary', value: 'Origin' },
  ];
}

export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

export function preflightHeaders(
  { headers }: IncomingMessage,
  allowed: readonly string[],
): readonly HeaderField[] {
  const requested = headers['access-control-request-headers'];
  return [
    { name: 'Access-Control-Allow-Methods', value: allowed.join(', ') },
    ...(requested === undefined ? [] : [{ name: 'Access-Control-Allow-Headers', value: String(requested) }]),
    ...(headers['access-control-request-private-network'] === undefined
      ? []
      : [{ name: 'Access-Control-Allow-Private-Network', value: 'true' }]),
    { name: 'Access-Control-Max-Age', value: '600' },
  ];
}
