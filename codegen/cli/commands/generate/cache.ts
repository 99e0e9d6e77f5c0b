import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../../config.ts';
import type { Policy } from '../../../diff/policy.ts';
import type { FileHash } from '../../../document/document.ts';
import { manifestName, sha256 } from '../../../output/manifest.ts';
import { writeFileAtomically } from '../../../output/write-file-atomically.ts';
import { templatesFolder } from '../../../render/template.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { parseUnknown } from '../../../values/unknown.ts';
import type { CliContext } from '../../streams.ts';

/**
 * Inputs and outputs of a `generate` run, kept in the user's cache folder so that the next run is skipped if they are unchanged. `check` does
 * not use it.
 */
interface CacheEntry {
  readonly key: string;
  /** Path and SHA-256 of each input. */
  readonly inputs: readonly (readonly [string, string])[];
  /** Path, size and modification time of each output. */
  readonly outputs: readonly (readonly [string, number, number])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Result of the last run, if it is still valid. */
export interface CachedRun {
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

export async function findCachedRun(
  key: string,
  config: Config,
  context: CliContext,
): Promise<CachedRun | undefined> {
  const record = await readRecord(recordPath(config, context));
  if (!record || record.key !== key) return undefined;
  for (const [path, hash] of record.inputs) if (((await hashOf(path)) ?? '') !== hash) return undefined;
  const statuses = statAll(record.outputs.map(([path]) => path));
  const isSame = record.outputs.every(
    ([, size, time], index) => statuses[index]?.[1] === size && statuses[index]?.[2] === time,
  );
  return isSame ? { files: record.outputs.length - 1, diagnostics: record.diagnostics } : undefined;
}

export async function cacheRun(
  key: string,
  config: Config,
  context: CliContext,
  run: {
    readonly sources: readonly FileHash[];
    readonly files: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
  },
): Promise<void> {
  const record: CacheEntry = {
    key,
    inputs: run.sources.map(({ path, hash }) => [path, hash]),
    outputs: statAll([...run.files, manifestName].map((path) => join(config.out, path))),
    diagnostics: run.diagnostics,
  };
  const text = JSON.stringify(record);
  await writeFileAtomically(recordPath(config, context), `${sha256(text)}\n${text}`).catch(() => undefined);
}

function recordPath({ spec, out, targets }: Config, { env }: CliContext): string {
  const cache = env['XDG_CACHE_HOME'] || join(env['HOME'] ?? homedir(), '.cache');
  return join(cache, 'openapi-rosetta', `${sha256(JSON.stringify([spec, out, targets])).slice(0, 32)}.json`);
}

/** Digest of the settings and of this package, because another version may generate different files. @param policy The policy of `diff`. */
export async function cacheKey(config: Config, policy: Policy): Promise<string> {
  const codeFolder = fileURLToPath(new URL('../../..', import.meta.url));
  const parts = await Promise.all([codeFolder, templatesFolder].map(statFolder));
  const rules = config.lint === undefined ? '' : await hashOf(config.lint);
  return sha256(JSON.stringify([config, [...policy.levels], policy, process.version, rules, parts]));
}

async function statFolder(folder: string): Promise<unknown> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return statAll(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
}

/** Synchronous, because promises are slow for tens of thousands of files. */
function statAll(paths: readonly string[]): [string, number, number][] {
  return paths.map((path) => {
    const status = statSync(path, { throwIfNoEntry: false });
    return [path, status?.size ?? -1, status?.mtimeMs ?? 0];
  });
}

function hashOf(path: string): Promise<string | undefined> {
  return readFile(path).then(sha256, () => undefined);
}

/** @returns The record; `undefined` if it is missing, or if its text does not match its digest, as after an edit or in an earlier format. */
async function readRecord(path: string): Promise<CacheEntry | undefined> {
  const contents = await readFile(path, 'utf8').catch(() => '');
  const end = contents.indexOf('\n');
  const text = contents.slice(end + 1);
  if (end === -1 || contents.slice(0, end) !== sha256(text)) return undefined;
  const record = parseUnknown(text);
  return isRecord(record) ? record : undefined;
}

function isRecord(value: unknown): value is CacheEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'inputs' in value &&
    'outputs' in value &&
    'diagnostics' in value
  );
}
