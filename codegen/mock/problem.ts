import { STATUS_CODES } from 'node:http';
import type { HeaderField } from '../http/request.ts';
import { type Objection, tellObjection } from '../validation/violation.ts';
import { textAnswer, type WholeAnswer } from './answer.ts';

/** An RFC 9457 problem response with a summary and a list of violations. */
export function problemAnswer(
  status: number,
  detail: string,
  objections: readonly Objection[] = [],
  headers: readonly HeaderField[] = [],
): WholeAnswer {
  const errors = objections.map((objection) => ({
    detail: tellObjection(objection),
    level: objection.level,
    where: objection.where,
    expected: objection.expected,
    ...(objection.found === undefined ? {} : { found: objection.found }),
  }));
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(errors.length > 0 ? { errors } : {}),
  };
  return textAnswer(status, 'application/problem+json', JSON.stringify(problem), headers);
}

/** Formats violations as sentences. */
export function tellAll(objections: readonly Objection[]): string {
  return objections
    .map(tellObjection)
    .map((text) => (text.endsWith('?') ? text : `${text}.`))
    .join(' ');
}
