import type { JsonObject, JsonValue } from '../values/json.ts';
import type { Flow } from './rules/kind.ts';
import type { KindName } from './rules/registry.ts';

/** A property or item of a document, or the whole node if there is no key. */
export interface Spot {
  readonly node: JsonObject | readonly JsonValue[];
  readonly key?: string | number;
}

/** The location in each document. If a node exists on one side only, the other side is its nearest parent. */
export interface Spots {
  readonly old: Spot | undefined;
  readonly new: Spot | undefined;
}

/** The location in words: `tags[] of response 200 (application/json)`, or `Pet.tags[]`. */
export interface Label {
  /** `response 200 (application/json)`, `query parameter limit`, or the name of a shared schema; `''` for the operation. */
  readonly whole: string;
  /** The path below `whole`: `.tags[].name`; `''` for `whole` itself. */
  readonly path: string;
  /** True if `whole` is a shared schema. */
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

/** The subject of a message: `response 200 property `tags[]` (application/json)`. */
export function subjectOf({ whole, path, isShared }: Label, direction: string): string {
  if (isShared) return `${direction}${nounOf(path)} \`${whole}${path}\``;
  const [, base = whole, mediaType = ''] = /^(.*?)( \([^()]*\))?$/s.exec(whole) ?? [];
  const [kind, name] = splitName(base);
  if (path === '') return `${kind}${name === '' ? '' : ` \`${name}\``}${mediaType}`.trim();
  const owner = name === '' ? kind : `${kind} ${name}`;
  return `${owner} ${nounOf(path)} \`${path.replace(/^[. ]/, '')}\`${mediaType}`;
}

/** Splits `query parameter limit` and `header X-Page of response 200` into kind and name; the name may be `''`. */
function splitName(base: string): readonly [kind: string, name: string] {
  const [, header, response] = /^header (.*) of (response \S+)$/s.exec(base) ?? [];
  if (header !== undefined) return [`${response} header`, header];
  const [, kind, name] = /^(\w+ parameter|security scheme) (.*)$/s.exec(base) ?? [];
  if (kind !== undefined && name !== undefined) return [kind, name];
  return base === 'info.version' ? ['', base] : [base, ''];
}

function nounOf(path: string): string {
  if (path === '') return 'schema';
  if (/\[\d*\]$/.test(path)) return 'array item';
  if (path.endsWith('.*')) return 'additional property';
  if (/\.\/.*\/$/s.test(path)) return 'pattern property';
  return path.endsWith(')') ? 'subschema' : 'property';
}

/** One difference between two descriptions. */
export interface Change {
  readonly kind: KindName;
  readonly flow: Flow;
  readonly label: Label;
  readonly spots: Spots;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** Appends a step to the path: `.name`, `[]`. */
export function below(label: Label, step: string): Label {
  return { ...label, path: `${label.path}${step}` };
}
