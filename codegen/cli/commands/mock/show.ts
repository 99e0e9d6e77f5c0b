import type { Mock, ReceivedRequest } from '../../../mock/start.ts';
import { formatViolation } from '../../../validation/violation.ts';
import { printableLine } from '../../output.ts';
import type { CliContext } from '../../streams.ts';

interface MockShowOptions {
  readonly host?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Prints the address of the server. */
export function showStart(
  flags: MockShowOptions,
  { stdout, stderr }: CliContext,
  { origin, url }: Mock,
): void {
  if (flags.json) stdout.printJson({ origin, url });
  else stdout.print(`${url}\n`);
  if (flags.quiet || flags.json) return;
  if (flags.host !== undefined && !/^(?:127\.|localhost$|::1$)/.test(flags.host))
    stderr.print('The server is reachable from other machines.\n');
  stderr.print('Press Ctrl-C to stop.\n');
}

/** Prints a request with its response status and violations. */
export function showRequest(
  flags: MockShowOptions,
  { stdout, stderr }: CliContext,
  request: ReceivedRequest,
): void {
  const { method, url, status, operation, sample, violations } = request;
  if (flags.json) {
    stdout.printJson({ method, url, status, operation, sample, violations });
    return;
  }
  if (flags.quiet) return;
  const operationName =
    operation === undefined ? '' : `  ${operation}${sample === undefined ? '' : `/${sample}`}`;
  const lines = [`${status}  ${method} ${url}${operationName}`];
  for (const violation of violations)
    lines.push(`     ${violation.level}: ${printableLine(formatViolation(violation))}`);
  stderr.print(`${lines.join('\n')}\n`);
}
