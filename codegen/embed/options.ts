import type { StyleName } from '../languages/shared/style-name.ts';
import type { FormName } from './forms/registry.ts';

/** Defaults of the attributes of a marker. */
export interface EmbedOptions {
  readonly form?: FormName | undefined;
  /** Language ids in the order of the document. */
  readonly languages?: readonly string[] | undefined;
  readonly styles?: readonly StyleName[] | undefined;
  readonly placeholder?: string | undefined;
}
