import type { Dialect } from './languages/shared/language.ts';
import type { Placeholders } from './model/context.ts';

/** Configuration of a run. All paths are absolute. */
export interface Config {
  /** The entry file of the description. */
  readonly spec: string;
  /** The output folder. */
  readonly out: string;
  /** Language ids, in the order of presentation. */
  readonly languages: readonly string[];
  readonly dialect: Dialect;
  readonly placeholders: Placeholders;
  /** Redocly configuration file; lint errors stop the run. Without it, the description is not linted. */
  readonly lint?: string;
}
