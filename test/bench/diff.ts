import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDocument } from '../../codegen/document/load.ts';
import { printYaml } from '../../codegen/document/yaml.ts';
import { fetchSource } from '../corpus/fetch.ts';
import { program as redocly } from '../diff/opinions/redocly.ts';
import { type Cost, measureInTurn } from './process.ts';
import { trim } from './trim.ts';

/** Median costs of rosetta and redocly for the same work. */
export interface Race {
  readonly work: string;
  readonly ours: Cost;
  readonly theirs: Cost;
}

const runs = 7;
/** Share of paths, out of 256, that results in a description of about 1.36 MB. */
const share = 46;

/** Compares and checks parts of two published versions of GitHub's description, about 1.36 and 1.52 MB, with `rosetta` and `redocly`. */
export async function raceRedocly(command: string): Promise<readonly Race[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-diff-'));
  const [old, next] = [await writeTrimmed('22.0.0', folder), await writeTrimmed('23.0.0', folder)];
  const rules = async (name: string): Promise<string> => {
    const file = path.join(folder, `${name}.yaml`);
    await writeFile(file, `extends: [${name}]\n`);
    return `--config=${file}`;
  };
  const race = async (work: string, ours: readonly string[], theirs: readonly string[]): Promise<Race> => {
    const [own, other] = await measureInTurn(
      [
        [command, ...ours],
        [redocly, ...theirs],
      ],
      runs,
      [0, 1],
    );
    if (!own || !other) throw new Error('expected two measurements');
    return { work, ours: own, theirs: other };
  };
  const races = [
    await race('diff', ['diff', old, next], ['diff', old, next, await rules('diff-recommended')]),
    await race(
      'examples',
      ['check', '--spec', next, '--only', 'examples'],
      ['lint', next, await rules('recommended')],
    ),
  ];
  await rm(folder, { recursive: true });
  return races;
}

/** Writes a description with a share of its paths, selected by name so that all versions have the same paths. */
async function writeTrimmed(version: string, folder: string): Promise<string> {
  const [file = ''] = await fetchSource({
    package: `@octokit/openapi@${version}`,
    take: ['package/generated/api.github.com.json'],
  });
  const { document } = await loadDocument(file, process.cwd());
  if (!document) throw new Error(`${file} cannot be loaded`);
  const isKept = (name: string): boolean => (createHash('sha256').update(name).digest()[0] ?? 0) < share;
  const target = path.join(folder, `${version}.yaml`);
  await writeFile(target, printYaml(trim(document.root, isKept)));
  return target;
}
