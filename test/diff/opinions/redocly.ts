import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
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

/** Enables the rules; without them, every change is a patch. */
const config = 'extends: [diff-recommended]\n';

/** Runs one process per pair, in parallel on all processors. */
export async function askRedocly(pairs: readonly FilePair[]): Promise<readonly Opinion[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-opinions-'));
  const rules = path.join(folder, 'redocly.yaml');
  await writeFile(rules, config);
  const opinions: Opinion[] = [];
  const waiting = pairs.entries();
  const work = async (): Promise<void> => {
    for (const [index, pair] of waiting) opinions[index] = await ask(pair, rules);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await rm(folder, { recursive: true });
  return opinions;
}

async function ask(pair: FilePair, rules: string): Promise<Opinion> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [program, 'diff', pair.old, pair.new, `--config=${rules}`, '--format=json', '--fail-on=none'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 28 });
  const { bump, changes }: Report = JSON.parse(stdout);
  const verdicts = changes.flatMap((change) =>
    change.verdicts.map(({ ruleId, impact }) => ({ rule: ruleId, impact, pointer: change.path })),
  );
  return { bump, verdicts };
}
