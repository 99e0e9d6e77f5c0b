import { ApiError, ConnectionError } from './errors.ts';

/** Longer waits are left to the caller, in milliseconds. */
const longestWait = 60_000;

/**
 * How long to wait before a call is tried again, in milliseconds; nothing where another try would not help, or could be charged twice.
 * `retry-after-ms` and `Retry-After` (RFC 9110, 10.2.3) are obeyed; without them the wait doubles from half a second to eight, less a
 * random quarter.
 */
export function waitBeforeRetry(error: unknown, attempt: number): number | undefined {
  if (error instanceof ApiError) {
    if (![408, 409, 429].includes(error.status) && error.status < 500) return undefined;
    const asked = askedWait(error.headers);
    if (asked !== undefined) return asked <= longestWait ? asked : undefined;
  } else if (!(error instanceof ConnectionError)) return undefined;
  return Math.min(500 * 2 ** attempt, 8000) * (1 - Math.random() / 4);
}

function askedWait(headers: Headers): number | undefined {
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const after = headers.get('retry-after') ?? '';
  const seconds = Number.parseFloat(after);
  if (/^\s*[\d.]+\s*$/.test(after) && seconds >= 0) return seconds * 1000;
  const wait = Date.parse(after) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
