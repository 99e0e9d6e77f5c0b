import { resolve } from 'node:path';
import { localFileSource } from '../../../document/disk.ts';
import type { Document } from '../../../document/document.ts';
import { readSource } from '../../../document/source.ts';
import { makeContext, type Placeholders } from '../../../model/context.ts';
import type { Model, Sample } from '../../../model/model.ts';
import { resolveOperations } from '../../../validation/operations.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { isObject, type JsonValue } from '../../../values/json.ts';
import { SettingsFile, suggest } from '../../config/settings-file.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import { printable } from '../../output.ts';
import type { CliContext } from '../../streams.ts';
import { SampleReader } from './sample-reader.ts';

/** The description that samples belong to. */
export interface SamplesContext {
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
  context: SamplesContext,
  { cwd }: Pick<CliContext, 'cwd'>,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const { source, problems } = await readSource(resolve(cwd, path), localFileSource(cwd));
  if (!source) throw sampleError(problems.map(printProblem));
  const file = new SettingsFile(source);
  const samples = readOperations(file, source.value, context);
  if (file.problems.length > 0) throw sampleError(file.problems);
  return samples;
}

function printProblem({ message, place }: Diagnostic): string {
  return printable(place ? `${place.file}:${place.line}:${place.column}: ${message}` : message);
}

function sampleError(problems: readonly string[]): CommandError {
  return new CommandError([...problems, 'No requests were sent.'].join('\n'), exitCodes.usage);
}

function readOperations(
  file: SettingsFile,
  value: JsonValue,
  { document, model, placeholders }: SamplesContext,
): ReadonlyMap<string, readonly Sample[]> {
  const samples = new Map<string, readonly Sample[]>();
  const context = makeContext(document, placeholders);
  const operations = resolveOperations(document, model);
  const operationIds = operations.map(({ operation }) => operation.id);
  for (const [id, operationSamples] of entriesOf(file, value, [])) {
    const described = operations.find(({ operation }) => operation.id === id);
    if (described) {
      const reader = new SampleReader({ file, context, described, variable: model.client.variable });
      const read = entriesOf(file, operationSamples, [id]).flatMap(
        ([name, one]) => reader.read(name, one) ?? [],
      );
      samples.set(id, read);
    } else
      file.addProblem(
        [id],
        `Unknown operation ${JSON.stringify(id)}. ${suggest(id, operationIds, 'Run rosetta list to see all of them.')}`,
      );
  }
  return samples;
}

/** Properties of a mapping, which must not be empty. */
function entriesOf(
  file: SettingsFile,
  value: JsonValue,
  tokens: readonly string[],
): readonly (readonly [string, JsonValue])[] {
  const entries = isObject(value) ? Object.entries(value) : [];
  if (entries.length === 0)
    file.addProblem(
      tokens,
      tokens.length === 0
        ? 'The file must map operation ids to samples.'
        : 'An operation must map sample names to samples.',
    );
  return entries;
}
