/** Day name, day, month, year and time (RFC 9110, 5.6.7). `Date.parse` also accepts other text. */
const httpDate = /^[A-Z][a-z]+,? .*\d\d:\d\d:\d\d/;

/**
 * Wait that a response requests, in milliseconds: `retry-after-ms`, else `Retry-After` as seconds or a date (RFC 9110, 10.2.3). A date is
 * compared with the `Date` header, because the clock of the client may be wrong. Undefined without a valid wait.
 */
export function requestedDelay(headers: Headers): number | undefined {
  const retryAfter = headers.get('retry-after') || 'none';
  const date = httpDate.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const delays = [Number(headers.get('retry-after-ms') || 'none'), Number(retryAfter) * 1000, date - now];
  return delays.find((delay) => delay >= 0);
}
