import type { Document } from '../document/document.ts';
import { printPointer, readPointer } from '../document/pointer.ts';
import { referenceOf } from '../document/reference.ts';
import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { listAt, objectAt } from '../values/text.ts';
import { isDocumentation } from './annotations.ts';
import { ignoresSiblings, isNullable } from './versions.ts';

const joined = new WeakMap<JsonObject, JsonObject>();
const origins = new WeakMap<JsonObject, JsonObject>();

/**
 * Resolves the references of a schema. Since OpenAPI 3.1, keywords next to a `$ref` apply as well (JSON Schema Core 2020-12, 8.2.3.1): they
 * and the target become an `allOf`. In 3.0, only `nullable` does, because many descriptions rely on it.
 */
export function resolveSchema(document: Document, node: JsonValue | undefined): JsonValue | undefined {
  let schema = node;
  while (isObject(schema)) {
    const target = document.follow(schema);
    if (target === undefined) return schema;
    if (ignoresSiblings(document) ? isNullable(schema) : hasSiblings(schema))
      return joinSiblings(schema, document);
    schema = target;
  }
  return schema;
}

function hasSiblings(schema: JsonObject): boolean {
  return Object.keys(schema).some((key) => key !== '$ref' && !isDocumentation(key));
}

function joinSiblings(schema: JsonObject, document: Document): JsonObject {
  const known = joined.get(schema);
  if (known) return known;
  const { $ref = null, ...others } = schema;
  const siblings: JsonObject = ignoresSiblings(document) ? { nullable: true } : others;
  const result = { ...siblings, allOf: [...listAt(siblings, 'allOf'), { $ref }] };
  joined.set(schema, result);
  origins.set(result, schema);
  return result;
}

/** The schema of the document from which {@link resolveSchema} made a schema. */
export function originOf(schema: JsonValue): JsonValue {
  return (isObject(schema) ? origins.get(schema) : undefined) ?? schema;
}

/** Named schemas of a document (OpenAPI, "Components Object"). */
export function componentSchemas({ root }: Pick<Document, 'root'>): JsonObject {
  return objectAt(objectAt(root, 'components'), 'schemas');
}

export function componentReference(name: string): string {
  return `#${printPointer(['components', 'schemas', name])}`;
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

/** JSON Pointer tokens of a reference within the document; empty if it is not one. */
export function referenceTokens(reference: string): readonly string[] {
  const fragment = reference.slice(reference.indexOf('#') + 1);
  try {
    return readPointer(decodeURIComponent(fragment)) ?? [];
  } catch {
    return readPointer(fragment) ?? [];
  }
}
