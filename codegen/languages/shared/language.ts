import type { Document } from '../../document/document.ts';
import type { Request } from '../../http/request.ts';
import type { ClientName, Model, Operation, Sample, Streaming } from '../../model/model.ts';
import type { View } from '../../render/code.ts';
import type { GeneratedFiles } from '../../values/generated-file.ts';
import type { Prover } from './toolchain.ts';

/** What a reader of the snippets may choose. */
export interface SnippetOptions {
  /** True if documented examples include the lines that import the library. */
  readonly imports: boolean;
}

/** Why a language cannot send a request: one sentence without a full stop, as in "fetch refuses a body with GET". */
export interface Refusal {
  readonly refusal: string;
  /** What to do about it; absent where nothing needs to be done. */
  readonly help?: string;
}

/** A style of a language: which template, and what it sees. */
export interface Style {
  /** Below `templates/`: `python/documented.hbs`. */
  readonly template: string;
  view(request: Request, options: SnippetOptions): View | Refusal;
}

/** What a whole program is made of. */
export interface Program {
  /** With the member that selects the stream, where it is to read one. Secrets are marked. */
  readonly request: Request;
  /** Where an error of the API says what is wrong; empty where nothing tells. */
  readonly errorMessage: readonly string[];
  /** The stream that it is to read, in the style `stream`. */
  readonly streaming?: Streaming;
}

/**
 * A style of whole programs: what a good engineer of the language would hand over today, without anything to add. In every language they
 * say the same on stderr before they end with 1:
 *
 * - `OPENROUTER_API_KEY is not set`
 * - `Request failed: ` and what the library says, where there is no connection or it breaks
 * - `HTTP 401: ` and the message of the API
 * - `Stream failed: ` and the message of the event
 * - `Stream ended early`
 */
export interface ProgramStyle {
  /** Below `templates/`: `python/complete.hbs`. */
  readonly template: string;
  view(program: Program): View | Refusal;
}

/** Those of a language with a client read the whole answer, or its stream. */
export type StyleName = (typeof styleNames)[number];
export const styleNames = ['documented', 'complete', 'stream', 'client', 'client-stream'] as const;

/** How a language is named. */
export interface LanguageName {
  /** What `--language` takes, and the folder in `templates/`. */
  readonly id: string;
  /** What a reader sees: `C#`. */
  readonly label: string;
  /** The info string of a Markdown fence. */
  readonly fence: string;
  /** Without the dot. */
  readonly extension: string;
  /** Which section of a page it stands in: calls of the client, the programming languages, or the command line. */
  readonly group: 'client' | 'sdk' | 'shell';
  /** How its programs are compiled and run. */
  readonly toolchains: readonly Prover[];
}

/** A language is data plus one function a style. */
export interface Language extends LanguageName {
  readonly styles: {
    readonly documented: Style;
    readonly complete?: ProgramStyle;
    readonly stream?: ProgramStyle;
  };
}

/** What a call of the generated client is made of. */
export interface ClientCall {
  readonly client: ClientName;
  readonly types: Model['types'];
  readonly operation: Operation;
  readonly sample: Sample;
  /** Whether the answer is read as a stream. */
  readonly isStream: boolean;
}

/** A style that calls the generated client. */
export interface ClientStyle {
  readonly template: string;
  view(call: ClientCall): View | Refusal;
}

/** What a client is made from. */
export interface ClientInput {
  readonly document: Document;
  readonly model: Model;
}

/** A language that has a client. */
export interface ClientLanguage extends LanguageName {
  readonly styles: { readonly client: ClientStyle };
  /** Makes the package `clients/<id>/`; its code is loaded only when it is called. */
  readonly makeClient: (input: ClientInput) => Promise<GeneratedFiles>;
}

export function isRefusal(result: object | string): result is Refusal {
  return typeof result === 'object' && 'refusal' in result;
}

/** Whether its snippets call the client rather than speak HTTP. */
export function hasClient(language: Language | ClientLanguage): language is ClientLanguage {
  return 'client' in language.styles;
}
