import type { Document } from '../document/document.ts';
import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';
import { componentSchemas } from './references.ts';

type SubtypeNames = ReadonlyMap<JsonValue, readonly string[]>;

const cache = new WeakMap<Document, SubtypeNames>();

/**
 * Names of the shared schemas that extend a schema with `allOf`, directly or indirectly. A discriminator selects them without a `$ref`
 * (OpenAPI, "Discriminator Object").
 */
export function subtypesOf(document: Document, schema: JsonObject): readonly string[] {
  const schemas = componentSchemas(document);
  const directSubtypes = cache.get(document) ?? readSubtypes(document);
  cache.set(document, directSubtypes);
  const names = new Set(directSubtypes.get(schema));
  for (const name of names)
    for (const subtype of directSubtypes.get(schemas[name] ?? null) ?? []) names.add(subtype);
  return [...names];
}

function readSubtypes(document: Document): SubtypeNames {
  const result = new Map<JsonValue, string[]>();
  for (const [name, schema] of Object.entries(componentSchemas(document)))
    for (const part of isObject(schema) ? arrayAt(schema, 'allOf') : []) {
      const base = isObject(part) ? document.follow(part) : undefined;
      if (base === undefined) continue;
      const names = result.get(base) ?? [];
      result.set(base, names);
      names.push(name);
    }
  return result;
}
