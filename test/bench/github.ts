import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fetchSource } from '../corpus/fetch.ts';
import { type Cost, measureNode } from './process.ts';

export interface GithubRun extends Cost {
  readonly operations: number;
  readonly files: number;
  readonly bytes: number;
}

export interface GithubReport {
  readonly whole: GithubRun;
  readonly half: GithubRun;
  /** A second run without changes. */
  readonly again: Cost;
}

/** Fetches GitHub's description of a fixed version. */
export async function fetchGithub(): Promise<string> {
  const [spec] = await fetchSource({
    package: '@octokit/openapi@23.0.2',
    take: ['package/generated/api.github.com.json'],
  });
  if (spec === undefined) throw new Error('@octokit/openapi has no description of GitHub');
  return spec;
}

/** Runs `rosetta generate` once with all targets and languages into an empty folder. */
export async function measureGenerate(command: string): Promise<GithubRun> {
  const spec = await fetchGithub();
  const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-generate-'));
  try {
    return await run(command, spec, path.join(folder, 'out'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs the built command over GitHub's whole description, over every other path of it, and once more with nothing changed. */
export async function measureGithub(command: string): Promise<GithubReport> {
  const spec = await fetchGithub();
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
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const operations = await readdir(path.join(out, 'snippets'));
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return { ...cost, operations: operations.length, files: files.length, bytes };
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
