import { STATUS_CODES } from 'node:http';
import type { HeaderField } from '../http/request.ts';
import { formatViolation, type Violation } from '../validation/violation.ts';
import { type CompleteResponse, textResponse } from './mock-response.ts';

/** An RFC 9457 problem response with a summary and a list of violations. */
export function problemResponse(
  status: number,
  detail: string,
  violations: readonly Violation[] = [],
  headers: readonly HeaderField[] = [],
): CompleteResponse {
  const errors = violations.map((violation) => ({
    detail: formatViolation(violation),
    level: violation.level,
    location: violation.location,
    problem: violation.problem,
    ...(violation.actual === undefined ? {} : { actual: violation.actual }),
  }));
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(errors.length > 0 ? { errors } : {}),
  };
  return textResponse(status, 'application/problem+json', JSON.stringify(problem), headers);
}

/** Formats violations as sentences. */
export function formatViolations(violations: readonly Violation[]): string {
  return violations
    .map(formatViolation)
    .map((text) => (text.endsWith('?') ? text : `${text}.`))
    .join(' ');
}
