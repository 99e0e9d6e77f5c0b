import { ApiError, ConnectionError } from './errors.ts';

/** Longer waits are left to the caller, in milliseconds. */
const longestWait = 60_000;

/**
 * How long to wait before a call is tried again, in milliseconds; nothing where another try would not help, or could be charged twice.
 * `retry-after-ms` and `Retry-After` (RFC 9110, 10.2.3) are obeyed; without them the wait doubles from half a second to eight, less a
 * random quarter.
 */
export function waitBeforeRetry(error: unknown, attempt: number): number | undefined {
  const isApi = error instanceof ApiError;
  if (!(isApi ? /^(408|409|429|5..)$/.test(`${error.status}`) : error instanceof ConnectionError))
    return undefined;
  const wait = isApi ? askedWait(error.headers) : undefined;
  if (wait === undefined) return Math.min(500 * 2 ** attempt, 8000) * (1 - Math.random() / 4);
  return wait > longestWait ? undefined : wait;
}

function askedWait(headers: Headers): number | undefined {
  const [milliseconds, after] = ['retry-after-ms', 'retry-after'].map((name) => headers.get(name) || 'none');
  return [Number(milliseconds), Number(after) * 1000, Date.parse(`${after}`) - Date.now()].find(
    (wait) => wait >= 0,
  );
}
