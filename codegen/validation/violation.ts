/** One way in which a request violates the description. */
export interface Violation {
  /** An `error` rejects the request; a `warning` is only reported. */
  readonly level: 'error' | 'warning';
  /** `query.limit`, `header.X-Trace`, `body/input/0/role`. */
  readonly where: string;
  /** The requirement, as a predicate: `must be integer`. */
  readonly expected: string;
  /** The received value, as a predicate: `is "abc"`. */
  readonly found?: string;
  /** Status code of the response, unless another violation takes precedence. */
  readonly status: number;
}

/** One sentence without a full stop: `query.limit must be integer, but is "abc"`. */
export function formatViolation({ where, expected, found }: Violation): string {
  return `${where} ${expected}${found === undefined ? '' : `, but ${found}`}`;
}

export function violationError(where: string, expected: string, found?: string, status = 400): Violation {
  return { level: 'error', where, expected, status, ...(found === undefined ? {} : { found }) };
}

export function violationWarning(where: string, expected: string, found?: string): Violation {
  return { level: 'warning', where, expected, status: 400, ...(found === undefined ? {} : { found }) };
}

/** Status codes by precedence: unusable description, authentication, body size, media type. */
const statusPrecedence = [500, 401, 413, 415];

/** Status code for the violations; `undefined` if all are warnings. */
export function violationStatus(violations: readonly Violation[]): number | undefined {
  const statuses = new Set(violations.filter(({ level }) => level === 'error').map(({ status }) => status));
  return statusPrecedence.find((status) => statuses.has(status)) ?? [...statuses][0];
}
