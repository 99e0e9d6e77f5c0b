import type { Api, Logger, LogLevel } from './options.ts';

/** Writes a line, and with it headers without their secrets. */
export type Write = (level: Exclude<LogLevel, 'off'>, message: string, details?: Details) => void;

interface Details {
  readonly headers: Headers;
}

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** A header that may hold a secret; the URL of a redirect may repeat one. */
export function isSecret({ schemes }: Api, header: string): boolean {
  return (
    /auth|cookie|key|token|secret|pass|session|credential|sign|location/.test(header) ||
    Object.values(schemes).some(({ name }) => name.toLowerCase() === header)
  );
}

/** Writes what is at most as talkative as `logLevel`. Of headers those that may hold a secret are written without their value. */
export function makeLog(api: Api, logger: Logger = console, logLevel: LogLevel = 'warn'): Write {
  return (level, message, details) => {
    if (levels.indexOf(level) > levels.indexOf(logLevel)) return;
    const headers =
      details && [...details.headers].map(([name, value]) => [name, isSecret(api, name) ? '***' : value]);
    logger[level](message, ...(headers ? [Object.fromEntries(headers)] : []));
  };
}
