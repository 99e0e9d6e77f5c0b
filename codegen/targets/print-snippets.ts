import type { Document } from '../document/document.ts';
import { readPointer, valueAt } from '../document/pointer.ts';
import { isRefusal, type Language, type SnippetOptions } from '../languages/language.ts';
import { printSnippet } from '../languages/snippet.ts';
import type { Model, Operation, Sample } from '../model/model.ts';
import type { Code } from '../render/code.ts';
import type { Diagnostic } from '../values/diagnostic.ts';

/** The program of a sample in a language. */
export interface Snippet {
  readonly operation: Operation;
  readonly sample: Sample;
  readonly language: Language;
  readonly program: Code;
}

/** By operation, its samples in order; for each the languages in order. */
export type Snippets = ReadonlyMap<Operation, ReadonlyMap<Sample, readonly Snippet[]>>;

export interface PrintedSnippets {
  readonly snippets: Snippets;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every sample of the model in every language; where a language cannot send a request, a diagnostic says why. */
export function printSnippets(
  document: Document,
  model: Model,
  languages: readonly Language[],
  options: SnippetOptions,
): PrintedSnippets {
  const diagnostics: Diagnostic[] = [];
  const printOne = (operation: Operation, sample: Sample, language: Language): readonly Snippet[] => {
    const program = printSnippet(language, 'documented', sample.request, options);
    if (!isRefusal(program)) return [{ operation, sample, language, program }];
    diagnostics.push(refusalDiagnostic(document, operation, sample, language, program.refusal));
    return [];
  };
  const snippets = new Map(
    model.operations.map((operation) => [
      operation,
      new Map(
        operation.samples.map((sample) => [
          sample,
          languages.flatMap((language) => printOne(operation, sample, language)),
        ]),
      ),
    ]),
  );
  return { snippets, diagnostics };
}

function refusalDiagnostic(
  document: Document,
  operation: Operation,
  sample: Sample,
  language: Language,
  reason: string,
): Diagnostic {
  const place = document.place(valueAt(document.root, readPointer(operation.pointer) ?? []));
  return {
    code: 'no-snippet',
    severity: 'warning',
    message: `${operation.id}/${sample.name} has no snippet in ${language.label}: ${reason}.`,
    help: 'The other languages have one; nothing needs to be done.',
    ...(place ? { place } : {}),
  };
}
