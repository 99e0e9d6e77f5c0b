import type { JsonObject, JsonValue } from '../values/json.ts';
import type { Flow } from './rules/change-rule.ts';
import type { ChangeKind } from './rules/registry.ts';

/** A property or item of a document, or the whole node if there is no key. */
export interface NodeRef {
  readonly node: JsonObject | readonly JsonValue[];
  readonly key?: string | number;
}

/** The location in each document. If a node exists on one side only, the other side is its nearest parent. */
export interface NodeRefs {
  readonly old: NodeRef | undefined;
  readonly new: NodeRef | undefined;
}

/** The location in words: `tags[] of response 200 (application/json)`, or `Pet.tags[]`. */
export interface SubjectLabel {
  /** `response 200 (application/json)`, `query parameter limit`, or the name of a shared schema; `''` for the operation. */
  readonly root: string;
  /** The path below `root`: `.tags[].name`; `''` for `root` itself. */
  readonly path: string;
  /** True if `root` is a shared schema. */
  readonly isShared: boolean;
  /** The nearest `$ref` above that points to a different schema: each location of the `$ref` has its own changes. */
  readonly replaced?: ReplacedSchema;
}

/** The names of the schemas that a changed `$ref` points to. */
export interface ReplacedSchema {
  readonly before: string;
  readonly after: string;
}

export function labelOf(root: string): SubjectLabel {
  return { root, path: '', isShared: false };
}

export function formatLabel({ root, path, isShared }: SubjectLabel): string {
  if (path === '') return root;
  if (isShared) return `${root}${path}`;
  return root === '' ? path : `${path.replace(/^[. ]/, '')} of ${root}`;
}

/** The subject of a message: `response 200 property `tags[]` (application/json)`. */
export function messageSubject({ root, path, isShared }: SubjectLabel, direction: string): string {
  if (isShared) return `${direction}${pathNoun(path)} \`${root}${path}\``;
  const [, subject = root, mediaTypeSuffix = ''] = /^(.*?)( \([^()]*\))?$/s.exec(root) ?? [];
  const [noun, name] = splitName(subject);
  if (path === '') return `${noun}${name === '' ? '' : ` \`${name}\``}${mediaTypeSuffix}`.trim();
  const owner = name === '' ? noun : `${noun} ${name}`;
  return `${owner} ${pathNoun(path)} \`${path.replace(/^[. ]/, '')}\`${mediaTypeSuffix}`;
}

/** Splits `query parameter limit` and `header X-Page of response 200` into kind and name; the name may be `''`. */
function splitName(subject: string): readonly [kind: string, name: string] {
  const [, header, response] = /^header (.*) of (response \S+)$/s.exec(subject) ?? [];
  if (header !== undefined) return [`${response} header`, header];
  const [, noun, name] = /^(\w+ parameter|security scheme) (.*)$/s.exec(subject) ?? [];
  if (noun !== undefined && name !== undefined) return [noun, name];
  return subject === 'info.version' ? ['', subject] : [subject, ''];
}

function pathNoun(path: string): string {
  if (path === '') return 'schema';
  if (/\[\d*\]$/.test(path)) return 'array item';
  if (path.endsWith('.*')) return 'additional property';
  if (/\.\/.*\/$/s.test(path)) return 'pattern property';
  return path.endsWith(')') ? 'subschema' : 'property';
}

/** One difference between two descriptions. */
export interface Change {
  readonly kind: ChangeKind;
  readonly flow: Flow;
  readonly label: SubjectLabel;
  readonly locations: NodeRefs;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** The changed keyword, for rules that cover several keywords. */
  readonly keyword?: string;
  /** True for a variant with a discriminator value. */
  readonly hasDiscriminator?: true;
}

/** Appends a step to the path: `.name`, `[]`. */
export function appendPath(label: SubjectLabel, step: string): SubjectLabel {
  return { ...label, path: `${label.path}${step}` };
}
