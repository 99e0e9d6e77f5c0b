import type { Level } from '../reports/level.ts';
import type { SourceLocation } from '../values/diagnostic.ts';
import type { JsonValue } from '../values/json.ts';

/**
 * Direction of the affected values: API clients send requests and receive responses. Clients receive the request of a webhook or callback,
 * so its direction is `response`; their reply to it is `request`. `none`: the finding is not about a value.
 */
export type FindingDirection = 'request' | 'response' | 'none';

/** The affected area: requests and responses, names in generated code, announcements, or the run itself (its policy and version). */
export type Category = 'wire' | 'name' | 'lifecycle' | 'run';

/** An operation, with its path in the new description, or in the old one if it was removed. */
export interface OperationName {
  readonly kind: 'operation' | 'webhook' | 'callback';
  /** `POST`. */
  readonly method: string;
  /** The path template, the webhook's name, or the callback's operation and expression. */
  readonly path: string;
}

/** `property \`Pet.tag\` was removed`, and its consequence for API clients. */
interface UndirectedMessage {
  readonly text: string;
  readonly consequence?: string;
}

/** A reported change between two descriptions. */
export interface Finding {
  /** Stable, kebab-case: `request-enum-value-removed`. */
  readonly rule: string;
  /** The level after the policy was applied. */
  readonly level: Level;
  readonly direction: FindingDirection;
  readonly category: Category;
  /** The change and its consequence for API clients. */
  readonly message: string;
  /** The message without the direction, for a change that affects requests and responses alike. */
  readonly undirected?: UndirectedMessage;
  /** The location in words: `Pet.tags[]`, `query parameter limit`; `''` for a whole operation or the whole description. */
  readonly subject: string;
  /** The shared schema at the start of `subject`. */
  readonly component?: string;
  /** The locations of the shared schema in requests or responses: `items[] of response 200 (application/json)`. */
  readonly usages?: readonly string[];
  /** The statuses of the responses that contain the shared schema, sorted. */
  readonly statuses?: readonly string[];
  /** The affected operations, sorted; empty for the whole description. */
  readonly operations: readonly OperationName[];
  readonly old?: SourceLocation;
  /** For a removal, the nearest remaining parent. */
  readonly new?: SourceLocation;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** True for a variant with a discriminator value. */
  readonly hasDiscriminator?: true;
  /** 16 hexadecimal digits, stable across commits for the same change. */
  readonly fingerprint: string;
}
