import type { DescribedOperation, DescribedResponse } from './operations.ts';

/** OpenAPI, "Responses Object": the exact status code, else its range, else `default`. */
export function findResponse(
  { responses }: DescribedOperation,
  status: number,
): DescribedResponse | undefined {
  const keys = [String(status), `${String(status)[0]}XX`, 'default'];
  return keys
    .map((key) => responses.find((response) => response.status === key))
    .find((response) => response);
}

/** First success response, else 2XX, `default` or a redirect; `undefined` if only errors are documented. */
export function findSuccess({ responses }: DescribedOperation): DescribedResponse | undefined {
  return (
    responses.find(({ status }) => /^2\d\d$/.test(status)) ??
    responses.find(({ status }) => status === '2XX') ??
    responses.find(({ status }) => status === 'default') ??
    responses.find(({ status }) => status.startsWith('3'))
  );
}

/** A concrete status code for a response key. */
export function statusCodeOf({ status }: DescribedResponse): number {
  if (status === 'default') return 200;
  return status.endsWith('XX') ? Number(status[0]) * 100 : Number(status);
}

export function isSuccess({ status }: DescribedResponse): boolean {
  return status.startsWith('2') || status === 'default';
}
