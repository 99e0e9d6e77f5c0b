import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The paths of two descriptions. */
export interface FilePair {
  readonly old: string;
  readonly new: string;
}

/** The result of `redocly diff` for a pair. */
export interface Opinion {
  /** The version bump; undefined without changes. */
  readonly bump: 'major' | 'minor' | 'patch' | undefined;
  /** The verdicts of its rules. */
  readonly verdicts: readonly RedoclyVerdict[];
}

interface RedoclyVerdict {
  readonly rule: string;
  readonly impact: 'major' | 'minor' | 'patch';
  /** Location of the change: `#/paths/~1pets/get`. */
  readonly pointer: string;
}

interface Report {
  readonly bump?: Opinion['bump'];
  readonly changes: readonly {
    readonly path: string;
    readonly verdicts: readonly { readonly ruleId: string; readonly impact: RedoclyVerdict['impact'] }[];
  }[];
}

export const program: string = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

const redoclyProcess = fileURLToPath(new URL('redocly-process.ts', import.meta.url));

const configFile = 'redocly.yaml';

/** Enables the rules; without them, every change is a patch. */
const config = 'extends: [diff-recommended]\n';

/** Compares the pairs in one process per processor. */
export async function askRedocly(pairs: readonly FilePair[]): Promise<readonly Opinion[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-opinions-'));
  await writeFile(path.join(folder, configFile), config);
  const size = Math.ceil(pairs.length / availableParallelism());
  const shares = Array.from({ length: availableParallelism() }, (_, index) =>
    pairs.slice(index * size, (index + 1) * size),
  );
  const opinions = await Promise.all(shares.map((share, index) => ask(share, folder, index)));
  await rm(folder, { recursive: true });
  return opinions.flat();
}

async function ask(pairs: readonly FilePair[], folder: string, name: number): Promise<readonly Opinion[]> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const runs = pairs.map((pair) => [
    ...['diff', pair.old, pair.new],
    ...[`--config=${path.join(folder, configFile)}`, '--format=json', '--fail-on=none'],
  ]);
  const file = path.join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(runs));
  const args = ['--import', 'tsx', redoclyProcess, file];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 28 });
  const outputs: readonly string[] = JSON.parse(stdout);
  return outputs.map(readReport);
}

function readReport(output: string): Opinion {
  const { bump, changes }: Report = JSON.parse(output);
  const verdicts = changes.flatMap((change) =>
    change.verdicts.map(({ ruleId, impact }) => ({ rule: ruleId, impact, pointer: change.path })),
  );
  return { bump, verdicts };
}
