import type { Document } from '../../document/document.ts';
import { readPointer, valueAt } from '../../document/pointer.ts';
import type { Request } from '../../http/request.ts';
import { environmentOf } from '../../languages/shared/environment.ts';
import {
  type ClientLanguage,
  hasClient,
  isRefusal,
  type Language,
  type LanguageName,
  type Refusal,
  type SnippetOptions,
} from '../../languages/shared/language.ts';
import {
  callsOf,
  printClientSnippet,
  printProgram,
  printSnippet,
} from '../../languages/shared/print-snippet.ts';
import { completeProgram, streamProgram } from '../../languages/shared/program.ts';
import type { SnippetProgram } from '../../languages/shared/snippet-program.ts';
import type { StyleName } from '../../languages/shared/style-name.ts';
import type { Model, Operation, Sample } from '../../model/model.ts';
import type { Code } from '../../render/code.ts';
import type { Diagnostic } from '../../values/diagnostic.ts';

/** The code of a sample in one language and style. */
export interface Snippet {
  readonly operation: Operation;
  readonly sample: Sample;
  readonly language: LanguageName;
  /** File name without extension, unique per sample and language. */
  readonly name: string;
  readonly style: StyleName;
  /** Request that the snippet sends: the sample's, with the property that selects the stream if needed. */
  readonly request: Request;
  readonly program: Code;
}

/** Snippets by operation and sample, ordered by language. */
export type Snippets = ReadonlyMap<Operation, ReadonlyMap<Sample, readonly Snippet[]>>;

/** Converts a snippet to its form for verification; the ID is its path below `snippets/`. */
export function subjectOf({ operation, name, style, language, request, program }: Snippet): SnippetProgram {
  return {
    id: `${operation.id}/${name}.${language.extension}`,
    language: language.id,
    style,
    text: `${program}\n`,
    request,
    environment: environmentOf(request),
  };
}

export interface PrintedSnippets {
  readonly snippets: Snippets;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prints every sample in every language. A sample that a language cannot send gives a diagnostic. */
export function printSnippets(
  document: Document,
  model: Model,
  languages: readonly (Language | ClientLanguage)[],
  options: SnippetOptions,
): PrintedSnippets {
  const diagnostics: Diagnostic[] = [];
  const print = (operation: Operation, sample: Sample) =>
    languages.flatMap((language) =>
      printOne(model, operation, sample, language, options).flatMap(({ program, ...snippet }) => {
        if (!isRefusal(program)) return [{ ...snippet, program }];
        diagnostics.push(refusalDiagnostic(document, snippet, program));
        return [];
      }),
    );
  const snippets = new Map(
    model.operations.map((operation) => [
      operation,
      new Map(operation.samples.map((sample) => [sample, print(operation, sample)])),
    ]),
  );
  return { snippets, diagnostics };
}

type Printed = Omit<Snippet, 'program'> & { readonly program: Code | Refusal };

/** Prints a sample in one language. Clients have separate snippets for the single response and the stream. */
function printOne(
  model: Model,
  operation: Operation,
  sample: Sample,
  language: Language | ClientLanguage,
  options: SnippetOptions,
): readonly Printed[] {
  const { name, request } = sample;
  const base = { operation, sample, language };
  if (!hasClient(language))
    return [
      { ...base, name, request, style: 'documented', program: printSnippet(language, request, options) },
      ...printPrograms(base, language),
    ];
  const ways = callsOf(operation, sample);
  return ways.map((isStream) => ({
    ...base,
    name: isStream && ways.length > 1 ? `${name}.stream` : name,
    style: isStream ? 'client-stream' : 'client',
    request: (isStream && streamProgram(operation, sample)?.request) || request,
    program: printClientSnippet(language.styles.client, { ...model, operation, sample, isStream }),
  }));
}

/** Prints the complete and stream programs of a sample. */
function printPrograms(
  base: Pick<Snippet, 'operation' | 'sample' | 'language'>,
  { styles }: Language,
): readonly Printed[] {
  const { operation, sample } = base;
  const kinds = [
    ['complete', styles.complete, completeProgram(operation, sample)],
    ['stream', styles.stream, streamProgram(operation, sample)],
  ] as const;
  return kinds.flatMap(([style, printer, program]) =>
    printer && program
      ? [
          {
            ...base,
            name: `${sample.name}.${style}`,
            style,
            request: program.request,
            program: printProgram(printer, program),
          },
        ]
      : [],
  );
}

function refusalDiagnostic(
  document: Document,
  { operation, name, language }: Omit<Snippet, 'program'>,
  { refusal, help }: Refusal,
): Diagnostic {
  const place = document.place(valueAt(document.root, readPointer(operation.pointer) ?? []));
  return {
    code: 'no-snippet',
    severity: 'warning',
    message: `${operation.id}/${name} has no snippet in ${language.label}: ${refusal}.`,
    help: help ?? 'Skipped for this language only; no action needed.',
    ...(place ? { place } : {}),
  };
}
