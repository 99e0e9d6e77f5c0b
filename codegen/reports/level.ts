/** `error` breaks API clients, `warn` may break them, `info` breaks none. */
export type Level = 'error' | 'warn' | 'info';
