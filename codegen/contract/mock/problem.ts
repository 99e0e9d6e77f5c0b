import { STATUS_CODES } from 'node:http';
import type { Header } from '../../model/model.ts';
import { textAnswer, type WholeAnswer } from './answer.ts';
import { type Finding, tellFinding } from './finding.ts';

/** An answer of RFC 9457: what is wrong as a sentence, and each finding on its own. */
export function problemAnswer(
  status: number,
  detail: string,
  findings: readonly Finding[] = [],
  headers: readonly Header[] = [],
): WholeAnswer {
  const errors = findings.map((finding) => ({
    detail: tellFinding(finding),
    level: finding.level,
    where: finding.where,
    expected: finding.expected,
    ...(finding.found === undefined ? {} : { found: finding.found }),
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

/** All findings as sentences. */
export function tellAll(findings: readonly Finding[]): string {
  return findings
    .map(tellFinding)
    .map((text) => (text.endsWith('?') ? text : `${text}.`))
    .join(' ');
}
