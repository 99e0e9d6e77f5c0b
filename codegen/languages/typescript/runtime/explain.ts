import type { Core } from './client.ts';
import { ClientError, ConnectionError, member, TimeoutError } from './errors.ts';
import type { Call } from './request.ts';

/** What fetch throws, as the client's own error. */
export function explainFailure({ api }: Core, { method, path, security }: Call, error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  const code = member(member(error, 'cause'), 'code');
  // Node waits five minutes for headers, and between pieces of a body.
  if (/(HEADERS|BODY)_TIMEOUT/.test(`${code}`)) return new TimeoutError('Nothing came for too long.');
  // Not every fetch keeps the URL to itself.
  const cause = security.some((name) => api.schemes[name]?.in === 'query') ? undefined : error;
  const reason = code ?? member(cause, 'message') ?? cause;
  return new ConnectionError(`The connection of ${method} ${path} failed: ${reason}`, { cause });
}
