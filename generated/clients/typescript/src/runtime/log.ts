import type { Api } from './client.ts';

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

export type Logger = Pick<Console, 'error' | 'warn' | 'info' | 'debug'>;

export type Write = (level: Exclude<LogLevel, 'off'>, message: string, details?: Details) => void;

interface Details {
  readonly headers?: Headers;
}

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

const secret = /auth|cookie|key|token|secret/i;

/** Writes what is at most as talkative as `logLevel`. Of headers those that may hold a secret are written without their value. */
export function makeLog(logger: Logger = console, logLevel: LogLevel = 'warn', { schemes }: Api): Write {
  const names = new Set(Object.values(schemes).map(({ name }) => name.toLowerCase()));
  const show = ([name, value]: readonly [string, string]) => [
    name,
    secret.test(name) || names.has(name) ? '***' : value,
  ];
  return (level, message, { headers } = {}) => {
    if (levels.indexOf(level) > levels.indexOf(logLevel)) return;
    if (headers) logger[level](message, Object.fromEntries([...headers].map(show)));
    else logger[level](message);
  };
}
