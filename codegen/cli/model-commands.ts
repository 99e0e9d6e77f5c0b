import { describe } from '../generate.ts';
import {
  type ClientLanguage,
  hasClient,
  isRefusal,
  type Language,
  type Refusal,
} from '../languages/language.ts';
import { completeProgram, streamProgram } from '../languages/program.ts';
import { findLanguage, languageIds } from '../languages/registry.ts';
import { callsOf, printClientSnippet, printProgram, printSnippet } from '../languages/snippet.ts';
import type { Model, Operation, Sample } from '../model/model.ts';
import { safeName } from '../model/names.ts';
import type { Code } from '../render/code.ts';
import { nearest } from '../values/nearest.ts';
import { CommandError, type ExitCode, exitCodes } from './exit-codes.ts';
import { showInvalid } from './generate-command.ts';
import { type ConfigFlags, type ReadConfig, readConfig } from './read-config.ts';
import type { Surroundings } from './streams.ts';

export interface ListFlags extends ConfigFlags {
  readonly json?: boolean;
}

export interface SnippetFlags extends ConfigFlags {
  readonly sample?: string;
  readonly style?: string;
}

interface Found {
  readonly model: Model;
  readonly read: ReadConfig;
}

/** Reads the model without linting the description. */
async function readModel(flags: ListFlags, surroundings: Surroundings): Promise<Found | ExitCode> {
  const read = await readConfig(flags, surroundings);
  const { lint: _, ...config } = read.config;
  const described = await describe(config, surroundings.cwd);
  if (!described.document || described.diagnostics.some(({ severity }) => severity === 'error'))
    return showInvalid(flags, surroundings, described.diagnostics);
  return { model: described.model, read };
}

/** `rosetta list`: prints the operations and their samples. */
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

/** `rosetta snippet`: prints one program. */
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
    throw new CommandError(
      `Choose one language with --language: ${languageIds.join(', ')}.`,
      exitCodes.usage,
    );
  const program = printStyle(language, flags.style ?? '', { found, operation, sample });
  if (isRefusal(program)) {
    surroundings.stderr.write(`No snippet in ${language.label}: ${program.refusal}.\n`);
    return exitCodes.findings;
  }
  surroundings.stdout.write(`${program}\n`);
  return exitCodes.fine;
}

/** Prints a program of a sample in the requested style. */
function printStyle(
  language: Language | ClientLanguage,
  style: string,
  { found, operation, sample }: { found: Found; operation: Operation; sample: Sample },
): Code | Refusal {
  const ways = callsOf(operation, sample);
  if (hasClient(language)) {
    const isStream = style === 'stream' ? ways.includes(true) : ways[0] === true;
    return printClientSnippet(language, { ...found.model, operation, sample, isStream });
  }
  const { complete, stream } = language.styles;
  if (style === 'complete' || style === 'stream') {
    const printer = style === 'complete' ? complete : stream;
    const program =
      style === 'complete' ? completeProgram(operation, sample) : streamProgram(operation, sample);
    return printer && program
      ? printProgram(printer, program)
      : { refusal: `the style ${style} is not available for this sample` };
  }
  return printSnippet(language, sample.request, { dialect: found.read.config.dialect });
}

function findOperation(model: Model, id: string): Operation {
  const operation = model.operations.find((one) => one.id === id || one.id === safeName(id, ''));
  if (operation) return operation;
  throw unknown(
    'operation',
    id,
    model.operations.map((one) => one.id),
    'Run rosetta list to see all of them.',
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
    names.length === 0
      ? `${operation.id} has no samples.`
      : `Samples of ${operation.id}: ${names.join(', ')}.`,
  );
}

function unknown(kind: string, word: string, known: readonly string[], help: string): CommandError {
  const guess = nearest(word, known);
  return new CommandError(
    `Unknown ${kind} ${JSON.stringify(word)}. ${guess === undefined ? help : `Did you mean ${guess}?`}`,
    exitCodes.usage,
  );
}
