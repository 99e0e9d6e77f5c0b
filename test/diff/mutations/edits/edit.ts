import type { JsonObject, JsonValue } from '../../../../codegen/values/json.ts';
import type { Random } from '../../algebra/random.ts';
import type { Node } from '../tree.ts';

/** A rewriting that changes nothing of what is said: the description after it, or nothing where there is no place for it. */
export type Layout = (root: JsonObject, random: Random) => JsonObject | undefined;

export type Layouts = Readonly<Record<string, Layout>>;

/** One change at one object, of which it is known what it does. */
export interface Directed {
  readonly role: Node['role'];
  /** The kind of the change, and of the change undone. */
  readonly kinds: readonly [string, string];
  /** Whether it is about the answer where the object itself is an operation. */
  readonly isOfAnswer?: true;
  /** Whether it is about a union. */
  readonly isOfUnion?: true;
  /** Whether it says nothing of webhooks and callbacks. */
  readonly isOfCallers?: true;
  /** The object after it; nothing where it is not the place for it. */
  apply(node: JsonObject, root: JsonObject): JsonValue | undefined;
}

export type DirectedEdits = Readonly<Record<string, Directed>>;
