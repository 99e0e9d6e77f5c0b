import { describe } from '../generate.ts';
import { hasClient, isRefusal } from '../languages/language.ts';
import { findLanguage, languageIds } from '../languages/registry.ts';
import { callsOf, printClientSnippet, printSnippet } from '../languages/snippet.ts';
import type { Model, Operation, Sample } from '../model/model.ts';
import { safeName } from '../model/names.ts';
import { CommandError, type ExitCode, exitCodes } from './exit-codes.ts';
import { showInvalid } from './generate-command.ts';
import { nearest } from './nearest.ts';
import { type ConfigFlags, type ReadConfig, readConfig } from './read-config.ts';
import type { Surroundings } from './streams.ts';

export interface ListFlags extends ConfigFlags {
  readonly json?: boolean;
}

export interface SnippetFlags extends ConfigFlags {
  readonly sample?: string;
}

/** The model that the flags name; lint findings are not asked for. */
async function readModel(
  flags: ListFlags,
  surroundings: Surroundings,
): Promise<{ readonly model: Model; readonly read: ReadConfig } | ExitCode> {
  const read = await readConfig(flags, surroundings);
  const { lint: _, ...config } = read.config;
  const described = await describe(config, surroundings.cwd);
  if (!described.document || described.diagnostics.some(({ severity }) => severity === 'error'))
    return showInvalid(flags, surroundings, described.diagnostics);
  return { model: described.model, read };
}

/** `rosetta list`: the operations and their samples. */
export async function runList(flags: ListFlags, surroundings: Surroundings): Promise<ExitCode> {
  const found = await readModel(flags, surroundings);
  if (typeof found === 'number') return found;
  const rows = found.model.operations.map(({ id, method, path, samples }) => ({
    operation: id,
    method,
    path,
    samples: samples.map(({ name }) => name),
  }));
  if (flags.json) surroundings.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  else
    for (const row of rows)
      surroundings.stdout.write(`${row.operation}\t${row.method} ${row.path}\t${row.samples.join(' ')}\n`);
  return exitCodes.fine;
}

/** `rosetta snippet`: one program to stdout. */
export async function runSnippet(
  operationId: string,
  flags: SnippetFlags,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const found = await readModel(flags, surroundings);
  if (typeof found === 'number') return found;
  const operation = findOperation(found.model, operationId);
  const sample = findSample(operation, flags.sample);
  const [id = ''] = found.read.config.languages;
  const language = flags.language === undefined ? undefined : findLanguage(id);
  if (!language || (flags.language?.length ?? 0) > 1)
    throw new CommandError(`Name one language with --language: ${languageIds.join(', ')}.`, exitCodes.usage);
  const program = hasClient(language)
    ? printClientSnippet(language, {
        client: found.model.client,
        operation,
        sample,
        isStream: callsOf(operation, sample)[0] ?? false,
      })
    : printSnippet(language, 'documented', sample.request, { dialect: found.read.config.dialect });
  if (isRefusal(program)) {
    surroundings.stderr.write(`No snippet in ${language.label}: ${program.refusal}.\n`);
    return exitCodes.findings;
  }
  surroundings.stdout.write(`${program}\n`);
  return exitCodes.fine;
}

function findOperation(model: Model, id: string): Operation {
  const operation = model.operations.find((one) => one.id === id || one.id === safeName(id, ''));
  if (operation) return operation;
  throw unknown(
    'operation',
    id,
    model.operations.map((one) => one.id),
    'rosetta list shows all of them.',
  );
}

function findSample(operation: Operation, name: string | undefined): Sample {
  const sample = operation.samples.find((one) => name === undefined || one.name === name);
  if (sample) return sample;
  const names = operation.samples.map((one) => one.name);
  throw unknown(
    'sample',
    name ?? 'default',
    names,
    `${operation.id} has ${names.length === 0 ? 'none' : names.join(', ')}.`,
  );
}

function unknown(kind: string, word: string, known: readonly string[], help: string): CommandError {
  const guess = nearest(word, known);
  return new CommandError(
    `There is no ${kind} ${JSON.stringify(word)}. ${guess === undefined ? help : `Did you mean ${guess}?`}`,
    exitCodes.usage,
  );
}
