/** `error` breaks API clients, `warn` may break them, `info` breaks none. */
export type Level = 'error' | 'warn' | 'info';

/** The most severe first. */
export const levels: readonly Level[] = ['error', 'warn', 'info'];

export function reaches(level: Level, threshold: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(threshold);
}
