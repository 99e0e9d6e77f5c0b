/** `error` breaks someone; `warn` may, the description does not hold enough to say; `info` breaks nobody. */
export type Level = 'error' | 'warn' | 'info';
