import { ownProperties, ownRequired } from '../../schema/properties.ts';
import { isObject, type JsonObject, ownValue } from '../../values/json.ts';
import { enumValuesOf } from './enum-values.ts';
import type { SchemaReader } from './schema-set.ts';

/** The properties of an object that list their values, and the required ones. */
interface ListedProperties {
  /** Canonical JSON of the values, by property. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly required: ReadonlySet<string>;
}

const cache = new WeakMap<JsonObject, ListedProperties>();

/**
 * True if no object is valid for all schemas of both lists: they list different values of a required property. Variants with different
 * discriminator values are the common case.
 */
export function areContradictory(
  reader: SchemaReader,
  a: readonly JsonObject[],
  b: readonly JsonObject[],
): boolean {
  const [before, after] = [a, b].map((schemas) => schemas.map((schema) => listedProperties(reader, schema)));
  const all = [...(before ?? []), ...(after ?? [])];
  return (before ?? []).some(({ values }) =>
    [...values].some(
      ([name, listed]) =>
        all.some(({ required }) => required.has(name)) &&
        (after ?? []).some((other) => areDisjoint(listed, other.values.get(name))),
    ),
  );
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  return b !== undefined && [...a].every((value) => !b.has(value));
}

function listedProperties(reader: SchemaReader, schema: JsonObject): ListedProperties {
  const cached = cache.get(schema);
  if (cached) return cached;
  const properties = ownProperties(schema);
  const values = Object.keys(properties).flatMap((name) => {
    const property = reader.unwrap(ownValue(properties, name) ?? true);
    const listed = isObject(property) ? enumValuesOf(property) : undefined;
    return listed ? [[name, new Set(listed.keys())] as const] : [];
  });
  const result = { values: new Map(values), required: new Set(ownRequired(schema)) };
  cache.set(schema, result);
  return result;
}
