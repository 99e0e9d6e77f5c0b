import type { StyleName } from '../languages/shared/style-name.ts';
import type { Model, Operation } from '../model/model.ts';
import type { ResponseExample } from '../model/response-examples.ts';
import type { Release } from './release.ts';

/** The input of the reference of an API. */
export interface ReferenceInput {
  readonly model: Model;
  /** Where the programs are: on pages of the reference, or in files to which the reference links; absent without links. */
  readonly programs?: 'pages' | 'files';
  /** Code of the samples of an operation, in the order of the description. */
  samplesOf(operation: Operation): readonly SampleCode[];
  /** Examples of the responses of an operation. */
  responsesOf(operation: Operation): readonly ResponseExample[];
  /** The example of an error response in the description; undefined without one. */
  errorExampleOf(operation: Operation, status: string): ResponseExample | undefined;
  /** Published versions with their changes, newest first; empty without a page about changes. */
  readonly releases: readonly Release[];
  /** Tools that ran the programs, by language. */
  readonly toolchains: readonly ToolchainSummary[];
}

/** The code of a sample in all languages. */
export interface SampleCode {
  readonly name: string;
  readonly title: string;
  readonly snippets: readonly SnippetCode[];
}

export interface SnippetCode {
  readonly language: SnippetLanguage;
  readonly style: StyleName;
  readonly text: string;
  /** Path of the file in the output folder. */
  readonly file: string;
  /** Names and versions of the tools that ran the program; empty if it was not verified. */
  readonly verifiedBy: readonly string[];
}

export interface SnippetLanguage {
  readonly id: string;
  readonly label: string;
  /** Id of its tab, if it is not the language id. */
  readonly tab?: string;
  /** Info string of a Markdown fence. */
  readonly fence: string;
  readonly group: 'client' | 'sdk' | 'shell';
}

export interface ToolchainSummary {
  readonly language: string;
  readonly tools: readonly string[];
  readonly programs: number;
  /** Faults of the documented examples that do not change their request. */
  readonly faults: readonly { readonly finding: string; readonly correction: readonly string[] }[];
}
