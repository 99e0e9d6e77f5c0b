import type { Document } from '../../document/document.ts';
import { readPointer, valueAt } from '../../document/pointer.ts';
import type { Request, Secret } from '../../http/request.ts';
import { encodeBasic, piecesOf } from '../../http/secret-text.ts';
import {
  type ClientLanguage,
  clientName,
  hasHttpStyles,
  isUnsupported,
  type Language,
  type LanguageName,
  type Program,
  type ProgramStyle,
  type SnippetOptions,
  type UnsupportedRequest,
} from '../../languages/shared/language.ts';
import {
  printClientSnippet,
  printProgram,
  printSnippet,
  streamModes,
} from '../../languages/shared/print-snippet.ts';
import { completeProgram, streamProgram } from '../../languages/shared/program.ts';
import { secretsInRequest } from '../../languages/shared/secrets.ts';
import type { SnippetProgram } from '../../languages/shared/snippet-program.ts';
import type { StyleName } from '../../languages/shared/style-name.ts';
import type { Model, Operation, Sample } from '../../model/model.ts';
import type { Code } from '../../render/code.ts';
import type { Diagnostic } from '../../values/diagnostic.ts';
import { findInvisible } from '../../values/invisible.ts';

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

/** The programs of all snippets. */
export function publishedPrograms(snippets: Snippets): readonly SnippetProgram[] {
  return [...snippets.values()].flatMap((samples) => [...samples.values()].flat().map(toSnippetProgram));
}

/** Path of a snippet below `snippets/`. */
export function programId({ operation, name, language }: SnippetLocation): string {
  return `${operation.id}/${name}.${language.extension}`;
}

/** Converts a snippet to its form for verification. */
export function toSnippetProgram(snippet: Snippet): SnippetProgram {
  const { style, language, request, program } = snippet;
  return {
    id: programId(snippet),
    language: language.id,
    style,
    text: `${program}\n`,
    ...(style === 'documented' ? documentedRequest(request) : programRequest(request)),
  };
}

/** The expected request of a program, and the environment variables of its secrets. */
type ProgramRequest = Pick<SnippetProgram, 'request' | 'environment'>;

/** The placeholders of the request are the values of the variables. */
function documentedRequest(request: Request): ProgramRequest {
  const secrets = secretsInRequest(request);
  return {
    request,
    environment: Object.fromEntries(secrets.map(({ env, placeholder }) => [env, placeholder])),
  };
}

/** As {@link documentedRequest}, but programs and clients encode a user name and a password themselves. */
function programRequest(request: Request): ProgramRequest {
  const credentials = { username: 'user', password: 'password' };
  const encode = (secret: Secret): Secret =>
    secret.basic
      ? { ...secret, placeholder: encodeBasic(credentials.username, credentials.password) }
      : secret;
  const headers = request.headers.map((header) => ({
    ...header,
    value: piecesOf(header.value).map((piece) => (typeof piece === 'string' ? piece : encode(piece))),
  }));
  const variables = secretsInRequest(request).flatMap(({ env, placeholder, basic }) =>
    basic
      ? [
          [basic.username, credentials.username],
          [basic.password, credentials.password],
        ]
      : [[env, placeholder]],
  );
  return { request: { ...request, headers }, environment: Object.fromEntries(variables) };
}

export interface PrintedSnippets {
  readonly snippets: Snippets;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PrintOptions extends SnippetOptions {
  readonly languages: readonly (Language | ClientLanguage)[];
  readonly styles: readonly StyleName[];
  /** Operations to print; all operations of the model by default. */
  readonly operations?: readonly Operation[];
  /** Receives the progress. */
  readonly onStep?: (step: string) => void;
}

/** Prints every sample in the selected languages and styles. A sample that a language cannot send gives a diagnostic. */
export function printSnippets(
  document: Document,
  model: Model,
  { languages, styles, imports, operations = model.operations, onStep = () => {} }: PrintOptions,
): PrintedSnippets {
  const diagnostics: Diagnostic[] = [];
  const printSample = (operation: Operation, sample: Sample) => {
    const programs = programsOf(operation, sample);
    return languages.flatMap((language) =>
      listPrintables(model, programs, language, { imports }).flatMap(({ print, ...printable }) => {
        const { name, style } = printable;
        if (!styles.includes(style)) return [];
        const program = print();
        if (isUnsupported(program)) {
          diagnostics.push(unsupportedDiagnostic(document, { operation, name, language }, program));
          return [];
        }
        const invisible = findInvisible(program);
        if (invisible !== undefined)
          diagnostics.push(invisibleDiagnostic(document, { operation, name, language }, invisible));
        return [{ ...printable, operation, sample, program }];
      }),
    );
  };
  const snippets = new Map(
    operations.map((operation, index) => {
      onStep(`Generating snippets: ${index} of ${operations.length} operations`);
      return [
        operation,
        new Map(operation.samples.map((sample) => [sample, printSample(operation, sample)])),
      ];
    }),
  );
  return { snippets, diagnostics };
}

interface UnprintedSnippet extends Pick<Snippet, 'language' | 'name' | 'style' | 'request'> {
  readonly print: () => Code | UnsupportedRequest;
}

/** A sample and its complete programs, which all languages share. */
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

/** Prints a sample in one language. Clients have separate snippets for the single response and the stream. */
function listPrintables(
  model: Model,
  programs: Programs,
  language: Language | ClientLanguage,
  options: SnippetOptions,
): readonly UnprintedSnippet[] {
  const clientSnippets = listClientSnippets(model, programs, language);
  if (!hasHttpStyles(language)) return clientSnippets;
  const { name, request } = programs.sample;
  const { styles } = language;
  return [
    { language, name, style: 'documented', request, print: () => printSnippet(language, request, options) },
    ...listProgram(language, `${name}.complete`, 'complete', styles.complete, programs.complete),
    ...listProgram(language, `${name}.stream`, 'stream', styles.stream, programs.stream),
    ...clientSnippets,
  ];
}

function listClientSnippets(
  model: Model,
  { operation, sample, stream }: Programs,
  language: Language | ClientLanguage,
): readonly UnprintedSnippet[] {
  const { client } = language.styles;
  if (!client) return [];
  const modes = streamModes(operation, sample);
  const baseName = hasHttpStyles(language) ? `${sample.name}.client` : sample.name;
  return modes.map((isStream) => ({
    language: clientName(language),
    name: isStream && modes.length > 1 ? `${baseName}${hasHttpStyles(language) ? '-' : '.'}stream` : baseName,
    style: isStream ? 'client-stream' : 'client',
    request: (isStream && stream?.request) || sample.request,
    print: () => printClientSnippet(client, { model, operation, sample, isStream }),
  }));
}

/** Prints the complete program of a sample, if the language has the style and the sample supports it. */
function listProgram(
  language: Language,
  name: string,
  style: 'complete' | 'stream',
  printer: ProgramStyle | undefined,
  program: Program | undefined,
): readonly UnprintedSnippet[] {
  if (!printer || !program) return [];
  const { request } = program;
  return [{ language, name, style, request, print: () => printProgram(printer, program) }];
}

type SnippetLocation = Pick<Snippet, 'operation' | 'name' | 'language'>;

function unsupportedDiagnostic(
  document: Document,
  { operation, name, language }: SnippetLocation,
  { reason, help }: UnsupportedRequest,
): Diagnostic {
  return {
    code: 'no-snippet',
    severity: 'warning',
    message: `${operation.id}/${name} has no snippet in ${language.label}: ${reason}.`,
    cause: reason.replace(/"[^"]*"/g, '""'),
    help: help ?? 'Skipped for this language only; no action needed.',
    ...placeOf(document, operation),
  };
}

/** A snippet whose language cannot escape a character that hides or reorders text (CVE-2021-42574). */
function invisibleDiagnostic(
  document: Document,
  { operation, name, language }: SnippetLocation,
  character: string,
): Diagnostic {
  return {
    code: 'invisible-character',
    severity: 'warning',
    message: `The ${language.label} snippet of ${operation.id}/${name} contains the invisible character ${character}, which may hide or reorder text.`,
    cause: character,
    help: 'Remove the character from the values of the sample.',
    ...placeOf(document, operation),
  };
}

function placeOf(document: Document, { pointer }: Operation): Pick<Diagnostic, 'place'> {
  const place = document.place(valueAt(document.root, readPointer(pointer) ?? []));
  return place ? { place } : {};
}
