import type { Dialect } from './languages/language.ts';

/** What is asked of a run. Every path is absolute. */
export interface Config {
  /** The entry file of the description. */
  readonly spec: string;
  /** The output folder. */
  readonly out: string;
  /** Ids of languages, in the order a page shows them. */
  readonly languages: readonly string[];
  readonly dialect: Dialect;
  readonly placeholders: Placeholders;
  /** A redocly configuration whose errors stop a run; without one the description is not linted. */
  readonly lint?: string;
}

/** What stands in a sample in place of a secret. Visible ASCII. */
export interface Placeholders {
  /** Bearer tokens, oauth2, openIdConnect and other HTTP schemes. */
  readonly token: string;
  /** API keys in a header, the query or a cookie. */
  readonly apiKey: string;
  /** The encoded user and password of HTTP Basic. */
  readonly credentials: string;
}
