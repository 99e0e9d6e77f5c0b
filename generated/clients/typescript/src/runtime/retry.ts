import { ApiError, ConnectionError } from './errors.ts';

/** Longest wait before a retry, in milliseconds. */
const maxDelay = 60_000;

/**
 * Returns the wait before a retry in milliseconds, or undefined if the error is not retryable. Connections that broke before the response
 * are retried too, although the API may have processed (and charged for) the request. The API can request a wait of up to a minute; without
 * one, the wait doubles from half a second to eight seconds, minus a random part of up to a quarter.
 */
export function retryDelay(error: unknown, attempt: number): number | undefined {
  const backoff = Math.min(500 * 2 ** attempt, 8000) * (1 - Math.random() / 4);
  if (error instanceof ConnectionError) return backoff;
  if (!(error instanceof ApiError && /408|409|429|5../.test(`${error.status}`))) return undefined;
  const delay = error.retryAfter ?? backoff;
  return delay > maxDelay ? undefined : delay;
}
