import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Column, measureInRounds } from './rounds.ts';
import type { Workspace } from './workspace.ts';

/** Size in bytes, gzipped, of a browser program that makes one streaming call and prints the text. */
export function measureSizes(clients: readonly Workspace[]): Promise<Column<number>> {
  return measureInRounds(clients, 1, measureSize);
}

async function measureSize({ program }: Workspace): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [program],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
