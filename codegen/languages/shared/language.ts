import type { Document } from '../../document/document.ts';
import type { Request } from '../../http/request.ts';
import type { ClientName, Model, Operation, Sample, Streaming } from '../../model/model.ts';
import type { View } from '../../render/code.ts';
import type { GeneratedFiles } from '../../values/generated-file.ts';
import type { Host, Toolchain } from './toolchain.ts';

/** Options of documented snippets. */
export interface SnippetOptions {
  /** True if documented examples include import lines. */
  readonly imports: boolean;
}

/** Reason why a language cannot send a request, without a full stop, such as "fetch rejects a body with GET". */
export interface UnsupportedRequest {
  readonly reason: string;
  /** Fix, if action is needed. */
  readonly help?: string;
}

/** A style of a language: its template and view. */
export interface DocumentedStyle {
  /** Path below `templates/`, such as `python/documented.hbs`. */
  readonly template: string;
  view(request: Request, options: SnippetOptions): View | UnsupportedRequest;
}

/** Input of a complete program. */
export interface Program {
  /** Request with secrets marked; for streams, with the property that selects the stream. */
  readonly request: Request;
  /** Path of the message in an error body; empty if unknown. */
  readonly errorMessage: readonly string[];
  /** Stream to read, in the style `stream`. */
  readonly streaming?: Streaming;
}

/**
 * A style of complete, idiomatic programs. Programs of all languages print the same errors
 * to stderr and exit with 1:
 *
 * - `OPENROUTER_API_KEY is not set`
 * - `Request failed: ` and the library's message, if the connection fails
 * - `HTTP 401: ` and the message of the API
 * - `Stream failed: ` and the message of the event
 * - `Stream ended early`
 */
export interface ProgramStyle {
  /** Path below `templates/`, such as `python/complete.hbs`. */
  readonly template: string;
  view(program: Program): View | UnsupportedRequest;
}

/** Names of a language. */
export interface LanguageName {
  /** Value of `--language`, and folder in `templates/`. */
  readonly id: string;
  /** Display name, such as `C#`. */
  readonly label: string;
  /** Info string of a Markdown code fence. */
  readonly fence: string;
  /** File extension without the dot. */
  readonly extension: string;
  /** Section of a docs page: client, programming languages or command line. */
  readonly group: 'client' | 'sdk' | 'shell';
  /** How its programs are compiled and run. */
  toolchains(host: Host): readonly Toolchain[];
}

/** A language: data, and one function per style. */
export interface Language extends LanguageName {
  readonly styles: {
    readonly documented: DocumentedStyle;
    readonly complete?: ProgramStyle;
    readonly stream?: ProgramStyle;
  };
}

/** Input of a client snippet. */
export interface ClientCall {
  readonly client: ClientName;
  readonly types: Model['types'];
  readonly operation: Operation;
  readonly sample: Sample;
  /** True to read the response as a stream. */
  readonly isStream: boolean;
}

/** Style of client snippets. */
export interface ClientStyle {
  readonly template: string;
  view(call: ClientCall): View | UnsupportedRequest;
}

/** Input of a client generator. */
export interface ClientInput {
  readonly document: Document;
  readonly model: Model;
}

/** A language with a generated client. */
export interface ClientLanguage extends LanguageName {
  readonly styles: { readonly client: ClientStyle };
  /** Generates the package `clients/<id>/`; its code is loaded on demand. */
  readonly makeClient: (input: ClientInput) => Promise<GeneratedFiles>;
}

export function isUnsupported(result: object | string): result is UnsupportedRequest {
  return typeof result === 'object' && 'reason' in result;
}

/** True if the language's snippets call the generated client. */
export function hasClient(language: Language | ClientLanguage): language is ClientLanguage {
  return 'client' in language.styles;
}
