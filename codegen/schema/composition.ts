import type { Document } from '../document/document.ts';
import { referenceOf } from '../document/reference.ts';
import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { arrayAt, isTrueAt } from '../values/read-property.ts';
import { siblingsOf } from './references.ts';
import { ignoresSiblings } from './versions.ts';

/** Limit for compositions that are nested. */
const maxDepth = 64;

/** The keywords that apply next to a `$ref` in OpenAPI 3.0. */
const nullableOnly: JsonObject = { nullable: true };

const conjunctions = ['allOf'];
const compositions = ['allOf', 'oneOf', 'anyOf'];

const conjunctsCache = new WeakMap<JsonObject, readonly JsonObject[]>();
const partsCache = new WeakMap<JsonObject, readonly JsonObject[]>();

/**
 * The schemas that apply to every value of a schema: itself, the targets of its references and its `allOf` (JSON Schema Core 2020-12,
 * 10.2.1.1), each once and without their references.
 */
export function conjunctsOf(document: Document, schema: JsonValue | undefined): readonly JsonObject[] {
  if (!isObject(schema)) return [];
  const conjuncts = conjunctsCache.get(schema) ?? collect(document, schema, conjunctions);
  conjunctsCache.set(schema, conjuncts);
  return conjuncts;
}

/** The schemas that can apply to a value of a schema: {@link conjunctsOf}, and all branches of `oneOf` and `anyOf`. */
export function partsOf(document: Document, schema: JsonValue | undefined): readonly JsonObject[] {
  if (!isObject(schema)) return [];
  const parts = partsCache.get(schema) ?? collect(document, schema, compositions);
  partsCache.set(schema, parts);
  return parts;
}

function collect(document: Document, schema: JsonObject, keywords: readonly string[]): readonly JsonObject[] {
  const found = new Set<JsonObject>();
  const visit = (node: JsonValue | undefined, depth: number): void => {
    if (depth > maxDepth) return;
    // A loop, because a chain of references can exceed the call stack.
    for (let part = node; isObject(part) && !found.has(part); part = document.follow(part)) {
      const own = ownKeywords(document, part);
      if (own === undefined) continue;
      found.add(own);
      for (const key of keywords) for (const inner of arrayAt(own, key)) visit(inner, depth + 1);
    }
  };
  visit(schema, 0);
  return [...found];
}

/** The keywords of a schema that apply; `undefined` for a reference without any. */
function ownKeywords(document: Document, schema: JsonObject): JsonObject | undefined {
  if (referenceOf(schema) === undefined) return schema;
  const siblings = siblingsOf(document, schema);
  if (Object.keys(siblings).length === 0) return undefined;
  return ignoresSiblings(document) ? nullableOnly : schema;
}

/**
 * The subschemas of `allOf`, `anyOf` or `oneOf`. Those that refer to the schema itself are removed: they add no constraint, and a validator
 * would recurse endlessly.
 */
export function subschemasOf(
  document: Document,
  schema: JsonObject,
  key: 'allOf' | 'anyOf' | 'oneOf',
): readonly JsonValue[] {
  return arrayAt(schema, key).filter((part) => document.resolve(part) !== schema);
}

/** True if a schema, or one that always applies with it, sets a boolean keyword. It is also read next to a `$ref` in OpenAPI 3.0. */
export function hasFlag(
  document: Document,
  schema: JsonValue | undefined,
  key: 'readOnly' | 'writeOnly' | 'deprecated',
): boolean {
  if (isObject(schema) && isTrueAt(schema, key)) return true;
  return conjunctsOf(document, schema).some((part) => isTrueAt(part, key));
}
