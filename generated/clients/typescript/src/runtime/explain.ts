import type { Core } from './client.ts';
import { ClientError, ConnectionError, TimeoutError } from './errors.ts';
import type { Call } from './request.ts';
import { property } from './unknown.ts';

/** Converts an error of fetch to a `ClientError`. */
export function explainFailure({ api }: Core, { method, path, security }: Call, error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  const code = property(property(error, 'cause'), 'code');
  // Node.js waits at most five minutes for headers, and between chunks of the body.
  if (/(HEADERS|BODY)_TIMEOUT/.test(`${code}`)) return new TimeoutError('Timed out waiting for data.');
  // The error of a custom fetch may contain the URL, and with it an API key.
  const cause = security.some((name) => api.schemes[name]?.in === 'query') ? undefined : error;
  const reason = code ?? property(cause, 'message') ?? cause;
  return new ConnectionError(`${method} ${path}: connection failed: ${reason}`, { cause });
}
