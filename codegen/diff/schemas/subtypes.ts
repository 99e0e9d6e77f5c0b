import type { Document } from '../../document/document.ts';
import { componentSchemas } from '../../schema/references.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import { arrayAt } from '../../values/read-property.ts';

type Heirs = ReadonlyMap<JsonValue, readonly string[]>;

const known = new WeakMap<Document, Heirs>();

/**
 * Names of the shared schemas that extend a schema with `allOf`, directly or indirectly. A discriminator selects them without a `$ref`
 * (OpenAPI, "Discriminator Object").
 */
export function subtypesOf(document: Document, schema: JsonObject): readonly string[] {
  const schemas = componentSchemas(document);
  const direct = known.get(document) ?? readHeirs(document);
  known.set(document, direct);
  const found = new Set(direct.get(schema));
  for (const name of found) for (const heir of direct.get(schemas[name] ?? null) ?? []) found.add(heir);
  return [...found];
}

function readHeirs(document: Document): Heirs {
  const found = new Map<JsonValue, string[]>();
  for (const [name, schema] of Object.entries(componentSchemas(document)))
    for (const part of isObject(schema) ? arrayAt(schema, 'allOf') : []) {
      const base = isObject(part) ? document.follow(part) : undefined;
      if (base === undefined) continue;
      const names = found.get(base) ?? [];
      found.set(base, names);
      names.push(name);
    }
  return found;
}
