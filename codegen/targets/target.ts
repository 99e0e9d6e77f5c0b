import type { Config } from '../config.ts';
import type { Document } from '../document/document.ts';
import type { Model } from '../model/model.ts';
import type { ProofRecord } from '../output/verification-record.ts';
import type { GeneratedFiles } from '../values/generated-file.ts';
import type { Snippets } from './snippets/print-snippets.ts';

/** Input of a target. Only targets that republish the description read `document`. */
export interface TargetInput {
  readonly document: Document;
  readonly model: Model;
  readonly snippets: Snippets;
  readonly config: Config;
  /** Verification record of an earlier run. */
  readonly proof: ProofRecord;
}

export type Target = (input: TargetInput) => GeneratedFiles | Promise<GeneratedFiles>;
