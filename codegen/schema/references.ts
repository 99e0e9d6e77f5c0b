import type { Document } from '../document/document.ts';
import { referenceOf, referenceTokens } from '../document/reference.ts';
import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { arrayAt, objectAt } from '../values/read-property.ts';
import { isDocumentation } from './annotations.ts';
import { ignoresSiblings, isNullable } from './versions.ts';

const composedSchemas = new WeakMap<JsonObject, JsonObject>();
const origins = new WeakMap<JsonObject, JsonObject>();

/** Resolves the references of a schema. If keywords next to a `$ref` apply, they and the target become an `allOf`. */
export function resolveSchema(document: Document, node: JsonValue | undefined): JsonValue | undefined {
  let schema = node;
  while (isObject(schema)) {
    const target = document.follow(schema);
    if (target === undefined) return schema;
    const composed = composeSiblings(document, schema);
    if (composed !== undefined) return composed;
    schema = target;
  }
  return schema;
}

/** A reference and the keywords next to it that affect values, as an `allOf`; `undefined` for any other schema. */
export function composeSiblings(document: Document, schema: JsonObject): JsonObject | undefined {
  const known = composedSchemas.get(schema);
  if (known) return known;
  const reference = referenceOf(schema);
  const siblings = reference === undefined ? {} : siblingsOf(document, schema);
  if (reference === undefined || Object.keys(siblings).every(isDocumentation)) return undefined;
  const composed = { ...siblings, allOf: [...arrayAt(siblings, 'allOf'), { $ref: reference }] };
  composedSchemas.set(schema, composed);
  origins.set(composed, schema);
  return composed;
}

/**
 * The keywords next to a `$ref` that apply in addition to its target (JSON Schema Core 2020-12, 8.2.3.1). In OpenAPI 3.0, only `nullable`
 * applies: the specification ignores it too, but many descriptions rely on it.
 */
export function siblingsOf(document: Document, { $ref: _, ...siblings }: JsonObject): JsonObject {
  if (!ignoresSiblings(document)) return siblings;
  return isNullable(siblings) ? { nullable: true } : {};
}

/** The schema of the document from which {@link resolveSchema} made a schema. */
export function originOf(schema: JsonValue): JsonValue {
  return (isObject(schema) ? origins.get(schema) : undefined) ?? schema;
}

/** Named schemas of a document (OpenAPI, "Components Object"). */
export function componentSchemas({ root }: Pick<Document, 'root'>): JsonObject {
  return objectAt(objectAt(root, 'components'), 'schemas');
}

/** The last token of a `$ref`, which is the schema name of a reference to a component. */
export function referencedName(node: JsonValue | undefined): string | undefined {
  const reference = isObject(node) ? referenceOf(node) : undefined;
  return reference === undefined ? undefined : nameInReference(reference);
}

/** The last token of a reference, unescaped. */
export function nameInReference(reference: string): string {
  return referenceTokens(reference).at(-1) ?? reference;
}
