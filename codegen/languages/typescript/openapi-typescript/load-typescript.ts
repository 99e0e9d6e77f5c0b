import { createRequire } from 'node:module';

export type TypeScript = typeof import('typescript');

/**
 * Loaded as CommonJS: Node.js scans the nine megabytes of the compiler for names when an ES module imports it. The properties of the module
 * are getters; those of the copy are values, which are faster to read.
 */
export function loadTypeScript(): TypeScript {
  return { ...createRequire(import.meta.url)('typescript') };
}
