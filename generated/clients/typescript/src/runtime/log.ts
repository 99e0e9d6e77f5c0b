import type { ApiConfig, Logger, LogLevel } from './options.ts';

/** Logs a message, and headers with secrets masked. */
export type Log = (level: Exclude<LogLevel, 'off'>, message: string, details?: LogDetails) => void;

interface LogDetails {
  readonly headers: Headers;
}

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** True if a header may contain a secret. `Location` may repeat the query of the request. */
export function isSecretHeader({ schemes }: ApiConfig, header: string): boolean {
  return (
    /auth|cookie|key|token|secret|pass|session|credential|sign|location/.test(header) ||
    Object.values(schemes).some(({ name }) => name.toLowerCase() === header)
  );
}

/** Creates a log function for messages up to `logLevel`. Headers that may contain secrets are masked. */
export function createLog(api: ApiConfig, logger: Logger = console, logLevel: LogLevel = 'warn'): Log {
  return (level, message, details) => {
    if (levels.indexOf(level) > levels.indexOf(logLevel)) return;
    const headers =
      details &&
      [...details.headers].map(([name, value]) => [name, isSecretHeader(api, name) ? '***' : value]);
    logger[level](message, ...(headers ? [Object.fromEntries(headers)] : []));
  };
}
