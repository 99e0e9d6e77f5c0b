import type { Model } from '../../model/model.ts';
import type { VerificationRecord } from '../../output/verification-record.ts';
import type { Snippets } from '../snippets/print-snippets.ts';
import type { PublishedSite } from './published-site.ts';

export interface AgentFilesInput {
  readonly model: Model;
  readonly snippets: Snippets;
  readonly verification: VerificationRecord;
  readonly site: PublishedSite;
}
