import type { FormName } from './forms/registry.ts';

/** Styles of snippets, as `rosetta snippet --style` names them. A client has one snippet for `documented` and `complete`. */
export const embeddedStyles = ['documented', 'complete', 'stream'] as const;
export type EmbeddedStyle = (typeof embeddedStyles)[number];

/** Defaults of the attributes of a marker. */
export interface EmbedOptions {
  readonly form?: FormName | undefined;
  /** Language ids in the order of the document. */
  readonly languages?: readonly string[] | undefined;
  readonly styles?: readonly EmbeddedStyle[] | undefined;
  readonly placeholder?: string | undefined;
}
