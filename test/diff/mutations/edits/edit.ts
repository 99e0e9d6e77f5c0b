import type { ChangeKind } from '../../../../codegen/diff/rules/registry.ts';
import type { JsonObject, JsonValue } from '../../../../codegen/values/json.ts';
import type { Random } from '../../algebra/random.ts';
import type { Node } from '../tree.ts';

/** An edit that preserves the meaning; returns undefined if it does not apply. */
export type Layout = (root: JsonObject, random: Random) => JsonObject | undefined;

export type Layouts = Readonly<Record<string, Layout>>;

/** An edit of one object with a known effect. */
export interface Directed {
  readonly role: Node['role'];
  /** The expected kinds of change for the edit and its inverse. */
  readonly kinds: readonly [ChangeKind, ChangeKind];
  /** True if the edit affects the response of the operation. */
  readonly isOfResponse?: true;
  /** True if the edit applies to unions. */
  readonly isOfUnion?: true;
  /** True if the edit does not apply to webhooks and callbacks. */
  readonly isOfClientRequest?: true;
  /** The edited object; undefined if the edit does not apply. */
  apply(node: JsonObject, root: JsonObject): JsonValue | undefined;
}

export type DirectedEdits = Readonly<Record<string, Directed>>;
