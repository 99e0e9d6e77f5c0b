import type { Api, Logger, LogLevel } from './options.ts';

/** Logs a message, and headers with secrets masked. */
export type Write = (level: Exclude<LogLevel, 'off'>, message: string, details?: Details) => void;

interface Details {
  readonly headers: Headers;
}

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** True if a header may contain a secret. `Location` may repeat the query of the request. */
export function isSecret({ schemes }: Api, header: string): boolean {
  return (
    /auth|cookie|key|token|secret|pass|session|credential|sign|location/.test(header) ||
    Object.values(schemes).some(({ name }) => name.toLowerCase() === header)
  );
}

/** Creates a log function for messages up to `logLevel`. Headers that may contain secrets are masked. */
export function makeLog(api: Api, logger: Logger = console, logLevel: LogLevel = 'warn'): Write {
  return (level, message, details) => {
    if (levels.indexOf(level) > levels.indexOf(logLevel)) return;
    const headers =
      details && [...details.headers].map(([name, value]) => [name, isSecret(api, name) ? '***' : value]);
    logger[level](message, ...(headers ? [Object.fromEntries(headers)] : []));
  };
}
