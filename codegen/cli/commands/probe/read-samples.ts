import { resolve } from 'node:path';
import { diskFiles } from '../../../document/disk.ts';
import type { Document } from '../../../document/document.ts';
import { readSource } from '../../../document/source.ts';
import { makeContext, type Placeholders } from '../../../model/context.ts';
import type { Model, Sample } from '../../../model/model.ts';
import { describeOperations } from '../../../validation/operations.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { isObject, type JsonValue } from '../../../values/json.ts';
import { hint, SettingsFile } from '../../config/settings-file.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import { printable, type Surroundings } from '../../streams.ts';
import { SampleReader } from './sample-reader.ts';

/** The description that samples belong to. */
export interface Sampled {
  readonly document: Document;
  readonly model: Model;
  readonly placeholders: Placeholders;
}

/**
 * Reads a samples file: `{<operation>: {<sample>: {body?, parameters?, contentType?, accept?}}}`.
 *
 * @throws CommandError with all problems of the file.
 */
export async function readSamples(
  path: string,
  sampled: Sampled,
  { cwd }: Pick<Surroundings, 'cwd'>,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const { source, problems } = await readSource(resolve(cwd, path), diskFiles(cwd));
  if (!source) throw refuse(problems.map(tell));
  const file = new SettingsFile(source);
  const samples = readOperations(file, source.value, sampled);
  if (file.problems.length > 0) throw refuse(file.problems);
  return samples;
}

function tell({ message, place }: Diagnostic): string {
  return printable(place ? `${place.file}:${place.line}:${place.column}: ${message}` : message);
}

function refuse(problems: readonly string[]): CommandError {
  return new CommandError([...problems, 'No requests were sent.'].join('\n'), exitCodes.usage);
}

function readOperations(
  file: SettingsFile,
  value: JsonValue,
  { document, model, placeholders }: Sampled,
): ReadonlyMap<string, readonly Sample[]> {
  const samples = new Map<string, readonly Sample[]>();
  const context = makeContext(document, placeholders);
  const operations = describeOperations(document, model);
  const known = operations.map(({ operation }) => operation.id);
  for (const [id, named] of membersOf(file, value, [])) {
    const described = operations.find(({ operation }) => operation.id === id);
    if (described) {
      const reader = new SampleReader({ file, context, described, variable: model.client.variable });
      const read = membersOf(file, named, [id]).flatMap(([name, one]) => reader.read(name, one) ?? []);
      samples.set(id, read);
    } else
      file.complain(
        [id],
        `Unknown operation ${JSON.stringify(id)}. ${hint(id, known, 'Run rosetta list to see all of them.')}`,
      );
  }
  return samples;
}

/** Properties of a mapping, which must not be empty. */
function membersOf(
  file: SettingsFile,
  value: JsonValue,
  tokens: readonly string[],
): readonly (readonly [string, JsonValue])[] {
  const members = isObject(value) ? Object.entries(value) : [];
  if (members.length === 0)
    file.complain(
      tokens,
      tokens.length === 0
        ? 'The file must map operation ids to samples.'
        : 'An operation must map sample names to samples.',
    );
  return members;
}
