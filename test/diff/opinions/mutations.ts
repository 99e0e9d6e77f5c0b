import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JsonObject } from '../../../codegen/values/json.ts';
import { stringifyJson } from '../../../codegen/values/stringify.ts';
import { randomOf } from '../algebra/random.ts';
import { directedEdits, layoutEdits, mutationsOf } from '../mutations/mutate.ts';
import type { FilePair } from './redocly.ts';

/** An edited description with its original. */
export interface Question {
  /** `property became required, reverted (response)`. */
  readonly name: string;
  readonly old: JsonObject;
  readonly new: JsonObject;
}

const places = 2;

/** Each edit at one or two locations, and its inverse. */
export function questionsOf(root: JsonObject): readonly Question[] {
  const both = (name: string, way: string, next: JsonObject): readonly Question[] => [
    { name: `${name}${way}`, old: root, new: next },
    { name: `${name}, reverted${way}`, old: next, new: root },
  ];
  const layouts = Object.entries(layoutEdits).flatMap(([name, edit]) => {
    const next = edit(root, randomOf(1));
    return next ? both(name, '', next) : [];
  });
  const directed = directedEdits.flatMap(([name, edit]) =>
    mutationsOf(root, edit, places, 1).flatMap(({ next, flows }) =>
      both(name, ` (${[...flows].toSorted().join(' and ')})`, next),
    ),
  );
  return [...layouts, ...directed];
}

/** Writes each question to two temporary files. */
export async function withFiles<Result>(
  questions: readonly Question[],
  use: (pairs: readonly FilePair[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-questions-'));
  const write = async (name: string, root: JsonObject): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, stringifyJson(root));
    return file;
  };
  const pairs = await Promise.all(
    questions.map(async (one, index) => ({
      old: await write(`${index}-old.json`, one.old),
      new: await write(`${index}-new.json`, one.new),
    })),
  );
  const result = await use(pairs);
  await rm(folder, { recursive: true });
  return result;
}
