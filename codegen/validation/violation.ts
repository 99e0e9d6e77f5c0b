/** One way in which a request violates the description. */
export interface Violation {
  /** An `error` rejects the request; a `warning` is only reported. */
  readonly level: 'error' | 'warning';
  /** `query.limit`, `header.X-Trace`, `body/input/0/role`. */
  readonly location: string;
  /** The violated requirement, as a predicate: `must be an integer`. */
  readonly problem: string;
  /** The received value, as a predicate: `is "abc"`. */
  readonly actual?: string;
  /** Status code of the response, unless another violation takes precedence. */
  readonly status: number;
}

/** One sentence without a full stop: `query.limit must be an integer, but is "abc"`. */
export function formatViolation({ location, problem, actual }: Violation): string {
  return `${location} ${problem}${actual === undefined ? '' : `, but ${actual}`}`;
}

export function violationError(location: string, problem: string, actual?: string, status = 400): Violation {
  return { level: 'error', location, problem, status, ...(actual === undefined ? {} : { actual }) };
}

export function violationWarning(location: string, problem: string, actual?: string): Violation {
  return { level: 'warning', location, problem, status: 400, ...(actual === undefined ? {} : { actual }) };
}

/** Status codes by precedence: unusable description, authentication, body size, media type. */
const statusPrecedence = [500, 401, 413, 415];

/** Status code for the violations; `undefined` if all are warnings. */
export function violationStatus(violations: readonly Violation[]): number | undefined {
  const statuses = new Set(violations.filter(({ level }) => level === 'error').map(({ status }) => status));
  return statusPrecedence.find((status) => statuses.has(status)) ?? [...statuses][0];
}
