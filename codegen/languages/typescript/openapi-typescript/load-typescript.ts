import { createRequire } from 'node:module';

export type TypeScript = typeof import('typescript');

/** Loaded as CommonJS: Node.js scans the nine megabytes of the compiler for names when an ES module imports it. */
export function loadTypeScript(): TypeScript {
  return createRequire(import.meta.url)('typescript');
}
