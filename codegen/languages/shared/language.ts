import type { Document } from '../../document/document.ts';
import type { Request } from '../../http/request.ts';
import type { Model, Operation, Sample, Streaming } from '../../model/model.ts';
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
  /** Kind of the documented success responses; `none` without a body, `binary` if unknown. */
  readonly responseKind: 'json' | 'text' | 'binary' | 'none';
  /** Stream to read, in the style `stream`. */
  readonly streaming?: Streaming;
}

/** A style of complete, idiomatic programs. They behave as the language's {@link ProgramBehavior} describes. */
export interface ProgramStyle {
  /** Path below `templates/`, such as `python/complete.hbs`. */
  readonly template: string;
  view(program: Program): View | UnsupportedRequest;
}

/** How the complete programs of a language report errors and print streams. */
export interface ProgramBehavior {
  readonly exitStatus: {
    /** The environment variable of a secret is not set. */
    readonly missingVariable: number;
    /** The file of a request body does not exist. */
    readonly missingFile: number;
    /** The file of a multipart part does not exist. */
    readonly missingPart: number;
    /** The connection is closed before the response headers. */
    readonly noResponse: number;
    /** The connection is closed within the response body. */
    readonly incompleteResponse: number;
    /** The status code of the response is an error. */
    readonly errorResponse: number;
  };
  /** Output with the body of an error response. */
  readonly errorBody: 'stdout' | 'stderr';
  /** True if the message about the missing file of a multipart part contains its name. */
  readonly namesMissingPart: boolean;
  /** True if programs parse the event stream; false if they print it unchanged. */
  readonly parsesEvents: boolean;
}

/**
 * Programs that exit with 1 after every error and print it to stderr:
 *
 * - `OPENROUTER_API_KEY is not set`
 * - the library's message, if a file cannot be read
 * - `Request failed: ` and the library's message, if the connection fails
 * - `HTTP 401: ` and the response body
 * - `Stream failed: ` and the data of the event
 * - `Stream ended early`
 */
export const reportsErrors: ProgramBehavior = {
  exitStatus: {
    missingVariable: 1,
    missingFile: 1,
    missingPart: 1,
    noResponse: 1,
    incompleteResponse: 1,
    errorResponse: 1,
  },
  errorBody: 'stderr',
  namesMissingPart: true,
  parsesEvents: true,
};

/** Section of a docs page: client, programming languages or command line. */
type LanguageGroup = 'client' | 'sdk' | 'shell';

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
  readonly group: LanguageGroup;
  /** Id of its tab on a page, if it is not the language id. */
  readonly tab?: string;
  /** How its programs are compiled and run. */
  toolchains(host: Host): readonly Toolchain[];
}

/** Input of a client snippet. */
export interface ClientCall {
  readonly model: Model;
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

/** Generates the package `clients/<id>/`; its code is loaded on demand. */
type MakeClient = (input: ClientInput) => Promise<GeneratedFiles>;

/** A language with HTTP snippets: data, and one function per style. It can have a generated client. */
export interface Language extends LanguageName {
  readonly styles: {
    readonly documented: DocumentedStyle;
    readonly complete?: ProgramStyle;
    readonly stream?: ProgramStyle;
    readonly client?: ClientStyle;
  };
  readonly programBehavior: ProgramBehavior;
  readonly makeClient?: MakeClient;
}

/** A language with a generated client. */
export interface ClientLanguage extends LanguageName {
  readonly styles: { readonly client: ClientStyle };
  readonly makeClient: MakeClient;
}

export function isUnsupported(result: object | string): result is UnsupportedRequest {
  return typeof result === 'object' && 'reason' in result;
}

/** True for a language with HTTP snippets. */
export function hasHttpStyles(language: Language | ClientLanguage): language is Language {
  return 'documented' in language.styles;
}

/** Names of a language's client snippets, which differ from those of its HTTP snippets. */
export function clientName(language: Language | ClientLanguage): LanguageName {
  return hasHttpStyles(language)
    ? { ...language, label: `${language.label} client`, group: 'client', tab: `${language.id}-client` }
    : language;
}
