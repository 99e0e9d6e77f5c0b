import { environmentOf } from '../contract/proof/environment.ts';
import type { Subject } from '../contract/proof/subject.ts';
import type { Document } from '../document/document.ts';
import { readPointer, valueAt } from '../document/pointer.ts';
import {
  type ClientLanguage,
  hasClient,
  isRefusal,
  type Language,
  type LanguageName,
  type Program,
  type ProgramStyle,
  type Refusal,
  type SnippetOptions,
  type StyleName,
} from '../languages/language.ts';
import { completeProgram, streamProgram } from '../languages/program.ts';
import { callsOf, printClientSnippet, printProgram, printSnippet } from '../languages/snippet.ts';
import type { Model, Operation, Request, Sample } from '../model/model.ts';
import type { Code } from '../render/code.ts';
import type { Diagnostic } from '../values/diagnostic.ts';

/** The program of a sample in a language. */
export interface Snippet {
  readonly operation: Operation;
  readonly sample: Sample;
  readonly language: LanguageName;
  /** Unique among those of the sample in its language; a file name without its extension. */
  readonly name: string;
  readonly style: StyleName;
  /** What it sends; the sample's, or that with the member that selects the stream. */
  readonly request: Request;
  readonly program: Code;
}

/** By operation, its samples in order; for each the languages in order. */
export type Snippets = ReadonlyMap<Operation, ReadonlyMap<Sample, readonly Snippet[]>>;

/** A program and its request, as a proof takes them; its id is its path below `snippets/`. */
export function subjectOf({ operation, name, style, language, request, program }: Snippet): Subject {
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

/** Every sample of the model in every language; where a language cannot send a request, a diagnostic says why. */
export function printSnippets(
  document: Document,
  model: Model,
  languages: readonly (Language | ClientLanguage)[],
  options: SnippetOptions,
): PrintedSnippets {
  const diagnostics: Diagnostic[] = [];
  const print = (operation: Operation, sample: Sample) => {
    const programs = programsOf(operation, sample);
    return languages
      .flatMap((language) => printOne(model, programs, language, options))
      .filter((printed): printed is Snippet => {
        if (isRefusal(printed.program))
          diagnostics.push(refusalDiagnostic(document, printed, printed.program));
        return !isRefusal(printed.program);
      });
  };
  const snippets = new Map(
    model.operations.map((operation) => [
      operation,
      new Map(operation.samples.map((sample) => [sample, print(operation, sample)])),
    ]),
  );
  return { snippets, diagnostics };
}

type Printed = Omit<Snippet, 'program'> & { readonly program: Code | Refusal };

/** A sample and its whole programs, the same for all languages. */
interface Programs {
  readonly operation: Operation;
  readonly sample: Sample;
  readonly complete: Program | undefined;
  readonly stream: Program | undefined;
}

function programsOf(operation: Operation, sample: Sample): Programs {
  return {
    operation,
    sample,
    complete: completeProgram(operation, sample),
    stream: streamProgram(operation, sample),
  };
}

/** The programs of a sample in one language: where it has a client, the whole answer and the stream are two. */
function printOne(
  model: Model,
  { operation, sample, complete, stream }: Programs,
  language: Language | ClientLanguage,
  options: SnippetOptions,
): readonly Printed[] {
  const { name, request } = sample;
  const base = { operation, sample, language };
  if (!hasClient(language)) {
    const { styles } = language;
    return [
      { ...base, name, request, style: 'documented', program: printSnippet(language, request, options) },
      ...printWhole(base, 'complete', styles.complete, complete),
      ...printWhole(base, 'stream', styles.stream, stream),
    ];
  }
  const ways = callsOf(operation, sample);
  return ways.map((isStream) => ({
    ...base,
    name: isStream && ways.length > 1 ? `${name}.stream` : name,
    style: isStream ? 'client-stream' : 'client',
    request: (isStream && stream?.request) || request,
    program: printClientSnippet(language, { ...model, operation, sample, isStream }),
  }));
}

/** The whole program of a sample, if the language has the style and the sample has such a program. */
function printWhole(
  base: Pick<Snippet, 'operation' | 'sample' | 'language'>,
  style: 'complete' | 'stream',
  printer: ProgramStyle | undefined,
  program: Program | undefined,
): readonly Printed[] {
  if (!printer || !program) return [];
  const name = `${base.sample.name}.${style}`;
  return [{ ...base, name, style, request: program.request, program: printProgram(printer, program) }];
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
    help: help ?? 'The other languages have one; nothing needs to be done.',
    ...(place ? { place } : {}),
  };
}
