import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fetchDescriptions } from '../corpus/fetch.ts';
import { type Cost, measureNode } from './process.ts';

export interface GithubRun extends Cost {
  readonly operations: number;
  readonly files: number;
}

export interface GithubReport {
  readonly whole: GithubRun;
  readonly half: GithubRun;
  /** A second run without changes. */
  readonly again: Cost;
}

/** Runs the built command on GitHub's complete description, on half of its paths, and again without changes. */
export async function measureGithub(command: string): Promise<GithubReport> {
  const spec = (await fetchDescriptions()).find((file) => file.endsWith('api.github.com.json'));
  if (spec === undefined) throw new Error("GitHub's description is not in the corpus");
  const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-github-'));
  try {
    const half = path.join(folder, 'half.json');
    await writeFile(half, JSON.stringify(everyOtherPath(JSON.parse(await readFile(spec, 'utf8')))));
    const out = path.join(folder, 'whole');
    const whole = await run(command, spec, out);
    const again = await measureNode([command, 'generate', '--spec', spec, '--out', out, '--quiet']);
    return { whole, half: await run(command, half, path.join(folder, 'half')), again };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(command: string, spec: string, out: string): Promise<GithubRun> {
  const cost = await measureNode([command, 'generate', '--spec', spec, '--out', out, '--quiet']);
  const files = await readdir(out, { recursive: true, withFileTypes: true });
  const operations = await readdir(path.join(out, 'snippets'));
  return { ...cost, operations: operations.length, files: files.filter((file) => file.isFile()).length };
}

interface Paths {
  readonly paths: Readonly<Record<string, unknown>>;
}

function everyOtherPath(root: Paths): Paths {
  return {
    ...root,
    paths: Object.fromEntries(Object.entries(root.paths).filter((_, index) => index % 2 === 0)),
  };
}
