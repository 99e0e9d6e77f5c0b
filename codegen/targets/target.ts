import type { Config } from '../config.ts';
import type { Document } from '../document/document.ts';
import type { ClientLanguage, Language } from '../languages/shared/language.ts';
import type { Model } from '../model/model.ts';
import type { VerificationRecord } from '../output/verification-record.ts';
import type { Release } from '../pages/release.ts';
import type { GeneratedFiles } from '../values/generated-file.ts';
import type { Snippets } from './snippets/print-snippets.ts';

/** The selection of a run. */
interface Selection {
  readonly config: Config;
  /** The languages of the snippets. */
  readonly languages: readonly (Language | ClientLanguage)[];
}

/** Input of a target. Only targets that republish the description read `document`. */
export interface TargetInput extends Selection {
  readonly document: Document;
  readonly model: Model;
  readonly snippets: Snippets;
  /** Published versions with their changes, newest first. */
  readonly releases: readonly Release[];
  /** Verification record of an earlier run. */
  readonly verification: VerificationRecord;
}

export interface Target {
  make(input: TargetInput): GeneratedFiles | Promise<GeneratedFiles>;
  /** True if the path belongs to the target in this selection. */
  owns(path: string, selection: Selection): boolean;
}
