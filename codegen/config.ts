import type { OperationFilter } from './document/selection/operation-pattern.ts';
import type { StyleName } from './languages/shared/language.ts';
import type { Placeholders } from './model/context.ts';

/** The settings of a run. Every path is absolute. */
export interface Config extends OperationFilter {
  /** The entry file of the description. */
  readonly spec: string;
  /** The output folder. */
  readonly out: string;
  readonly targets: Targets;
  /** True if documented examples include the lines that import the library. */
  readonly imports: boolean;
  readonly placeholders: Placeholders;
  /** A redocly configuration whose errors stop a run; without one the description is not linted. */
  readonly lint?: string;
}

export const targetNames = ['snippets', 'clients', 'description', 'docs'] as const;
export type TargetName = (typeof targetNames)[number];

/** The selected targets: code of other targets and languages is not imported. */
export interface Targets {
  readonly names: readonly TargetName[];
  /** Language ids of the snippets, also of those in the docs and the description. */
  readonly languages: readonly string[];
  readonly styles: readonly StyleName[];
  /** Language ids of the clients. */
  readonly clients: readonly string[];
  /** True if the docs link to snippet files. */
  readonly links: boolean;
  /** True if flags narrowed the selection. Files of an earlier run that are outside the selection are then kept. */
  readonly partial: boolean;
}
