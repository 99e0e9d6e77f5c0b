import type { Config } from '../config.ts';
import type { ProofRecord } from '../contract/proof/record.ts';
import type { Document } from '../document/document.ts';
import type { Model } from '../model/model.ts';
import type { GeneratedFile } from '../output/file.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import type { Snippets } from './print-snippets.ts';

/** Input of a target. Only targets that republish the description read `document`. */
export interface TargetInput {
  readonly document: Document;
  readonly model: Model;
  readonly snippets: Snippets;
  readonly config: Config;
  /** Verification record of an earlier run. */
  readonly proof: ProofRecord;
}

export interface Made {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics?: readonly Diagnostic[];
}

export type Target = (input: TargetInput) => Made | Promise<Made>;
