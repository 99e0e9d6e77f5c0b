import { languageIds, loadLanguages } from '../../../languages/registry.ts';
import {
  type ClientLanguage,
  hasHttpStyles,
  isUnsupported,
  type Language,
  type UnsupportedRequest,
} from '../../../languages/shared/language.ts';
import {
  printClientSnippet,
  printProgram,
  printSnippet,
  streamModes,
} from '../../../languages/shared/print-snippet.ts';
import { completeProgram, streamProgram } from '../../../languages/shared/program.ts';
import type { Model, Operation, Sample } from '../../../model/model.ts';
import type { Code } from '../../../render/code.ts';
import { safeName } from '../../../values/names.ts';
import { suggestWord } from '../../../values/suggest-word.ts';
import type { ConfigFlags } from '../../config/read-config.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { type LoadedInput, readModel } from '../../read-model.ts';
import type { CliContext } from '../../streams.ts';
import { showSnippet } from './show.ts';

export interface SnippetFlags extends ConfigFlags {
  readonly sample?: string;
  readonly style?: string;
}

/** `rosetta snippet`: prints one program. */
export async function runSnippet(
  operationId: string,
  flags: SnippetFlags,
  context: CliContext,
): Promise<ExitCode> {
  const input = await readModel(flags, context);
  if (typeof input === 'number') return input;
  const operation = findOperation(input.model, operationId);
  const sample = findSample(operation, flags.sample);
  const [language] =
    flags.language === undefined ? [] : await loadLanguages(input.loaded.config.targets.languages);
  if (!language || (flags.language?.length ?? 0) > 1)
    throw new CommandError(
      `Choose one language with --language: ${languageIds.join(', ')}.`,
      exitCodes.usage,
    );
  const program = printStyle(language, flags.style ?? '', { input, operation, sample });
  showSnippet(context, language, program);
  return isUnsupported(program) ? exitCodes.findings : exitCodes.fine;
}

/** Prints a program of a sample in the requested style. */
function printStyle(
  language: Language | ClientLanguage,
  style: string,
  { input, operation, sample }: { input: LoadedInput; operation: Operation; sample: Sample },
): Code | UnsupportedRequest {
  const modes = streamModes(operation, sample);
  const { client } = language.styles;
  if (client && (style.startsWith('client') || !hasHttpStyles(language))) {
    const isStream = style.endsWith('stream') ? modes.includes(true) : modes[0] === true;
    return printClientSnippet(client, { model: input.model, operation, sample, isStream });
  }
  if (!hasHttpStyles(language) || style.startsWith('client'))
    return { reason: `the style ${style} is not available in this language` };
  const { complete, stream } = language.styles;
  if (style === 'complete' || style === 'stream') {
    const printer = style === 'complete' ? complete : stream;
    const program =
      style === 'complete' ? completeProgram(operation, sample) : streamProgram(operation, sample);
    return printer && program
      ? printProgram(printer, program)
      : { reason: `the style ${style} is not available for this sample` };
  }
  return printSnippet(language, sample.request, { imports: input.loaded.config.imports });
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

function unknown(kind: string, name: string, known: readonly string[], help: string): CommandError {
  const guess = suggestWord(name, known);
  return new CommandError(
    `Unknown ${kind} ${JSON.stringify(name)}. ${guess === undefined ? help : `Did you mean ${guess}?`}`,
    exitCodes.usage,
  );
}
