import type { JsonObject, JsonValue } from '../values/json.ts';
import type { Flow } from './rules/kind.ts';

/** A member of an object of a document, or the object itself. */
export interface Spot {
  readonly node: JsonObject | readonly JsonValue[];
  readonly key?: string | number;
}

/** Where something is in each document; where it is on one side only, the nearest parent on the other. */
export interface Spots {
  readonly old: Spot | undefined;
  readonly new: Spot | undefined;
}

/** Where, as a person says it: `tags[] of response 200 (application/json)`, or `Pet.tags[]`. */
export interface Label {
  /** `response 200 (application/json)`, `query parameter limit`, or the name of a shared schema; `''` for the operation. */
  readonly whole: string;
  /** The way into it: `tags[].name`; `''` for the whole. */
  readonly path: string;
  /** Whether the whole is a shared schema. */
  readonly isShared: boolean;
}

export function labelOf(whole: string): Label {
  return { whole, path: '', isShared: false };
}

export function textOf({ whole, path, isShared }: Label): string {
  if (path === '') return whole;
  if (isShared) return `${whole}${path}`;
  return whole === '' ? path : `${path.replace(/^[. ]/, '')} of ${whole}`;
}

/** One difference, before anyone asked whom it concerns. */
export interface Change {
  /** A name of the table of kinds. */
  readonly kind: string;
  readonly flow: Flow;
  readonly label: Label;
  readonly spots: Spots;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** A step further in: `.name`, `[]`. */
export function below(label: Label, step: string): Label {
  return { ...label, path: `${label.path}${step}` };
}
