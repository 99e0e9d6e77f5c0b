import { ApiError, ConnectionError } from './errors.ts';

/** Longer waits are left to the caller, in milliseconds. */
const longestWait = 60_000;

/**
 * How long to wait before a call is tried again, in milliseconds; nothing where another try would not help. A connection that broke before an
 * answer began is tried again too: the API may have done its work by then, and charge for both. Nothing is tried again once an answer began.
 * `retry-after-ms` and `Retry-After` (RFC 9110, 10.2.3) are obeyed; without them the wait doubles from half a second to eight, less a
 * random quarter.
 */
export function waitBeforeRetry(error: unknown, attempt: number): number | undefined {
  const usual = Math.min(500 * 2 ** attempt, 8000) * (1 - Math.random() / 4);
  if (error instanceof ConnectionError) return usual;
  if (!(error instanceof ApiError && /408|409|429|5../.test(`${error.status}`))) return undefined;
  const milliseconds = error.headers.get('retry-after-ms') || 'none';
  const after = error.headers.get('retry-after') || 'none';
  const asked = [Number(milliseconds), Number(after) * 1000, Date.parse(after) - Date.now()];
  const wait = asked.find((one) => one >= 0) ?? usual;
  return wait > longestWait ? undefined : wait;
}
