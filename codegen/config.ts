import type { Placeholders } from './model/context.ts';

/** What is asked of a run. Every path is absolute. */
export interface Config {
  /** The entry file of the description. */
  readonly spec: string;
  /** The output folder. */
  readonly out: string;
  /** Ids of languages, in the order a page shows them. */
  readonly languages: readonly string[];
  /** True if documented examples include the lines that import the library. */
  readonly imports: boolean;
  readonly placeholders: Placeholders;
  /** A redocly configuration whose errors stop a run; without one the description is not linted. */
  readonly lint?: string;
}
