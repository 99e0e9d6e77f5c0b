import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fetchGithub } from './github.ts';
import { type Cost, measureNode } from './process.ts';

export interface DocsReport {
  readonly ours: Cost;
  readonly redocly: Cost;
  readonly files: number;
  /** Bytes of the pages of operations after gzip. */
  readonly median: number;
  readonly percentile95: number;
  readonly index: number;
  readonly script: number;
  /** Elements of the largest page. */
  readonly elements: number;
}

/** Builds the website of GitHub's description beside `redocly build-docs`. */
export async function measureDocs(command: string): Promise<DocsReport> {
  const spec = await fetchGithub();
  const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-docs-'));
  try {
    const out = path.join(folder, 'out');
    const ours = await measureNode([
      command,
      'generate',
      '--spec',
      spec,
      '--out',
      out,
      '--target',
      'docs',
      '--target',
      'site',
      '--quiet',
    ]);
    const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
    const theirs = await measureNode([
      redocly,
      'build-docs',
      spec,
      '--output',
      path.join(folder, 'redoc.html'),
    ]);
    return { ours, redocly: theirs, ...(await measureSite(path.join(out, 'site'))) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureSite(site: string): Promise<Omit<DocsReport, 'ours' | 'redocly'>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  let elements = 0;
  const operations: number[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const text = await readFile(file, 'utf8');
    elements = Math.max(elements, text.match(/<[a-z]/g)?.length ?? 0);
    if (path.dirname(file) === path.join(site, 'operations')) operations.push(gzipSync(text).length);
  }
  operations.sort((a, b) => a - b);
  const at = (share: number) => operations[Math.floor((operations.length - 1) * share)] ?? 0;
  const sizeOf = async (name: string) => gzipSync(await readFile(path.join(site, name))).length;
  return {
    files: files.length,
    median: at(0.5),
    percentile95: at(0.95),
    index: await sizeOf('index.html'),
    script: await sizeOf('assets/site.js'),
    elements,
  };
}
