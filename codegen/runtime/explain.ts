import type { Call } from './call.ts';
import type { Core } from './client.ts';
import { ClientError, ConnectionError, member, TimeoutError } from './errors.ts';

/** What fetch throws, as the client's own error. */
export function explainFailure({ api }: Core, { method, path, security }: Call, error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  const code = member(member(error, 'cause'), 'code');
  // Node waits five minutes for headers, and between pieces of a body.
  if (/(HEADERS|BODY)_TIMEOUT/.test(String(code)))
    return new TimeoutError('Nothing came for too long.', { cause: error });
  // Not every fetch keeps the URL to itself.
  const cause = security.some((name) => api.schemes[name]?.in === 'query') ? code : error;
  return new ConnectionError(`The connection of ${method} ${path} failed: ${reasonOf(cause)}`, { cause });
}

/** Fetch keeps it in `cause`. */
function reasonOf(error: unknown): unknown {
  const cause = member(error, 'cause');
  return member(cause, 'message') || member(cause, 'code') || member(error, 'message') || error;
}
