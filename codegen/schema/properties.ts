import type { Document } from '../document/document.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt, objectAt } from '../values/read-property.ts';
import { conjunctsOf, partsOf } from './composition.ts';

/** Properties that a schema itself declares, by name. */
export function ownProperties(schema: JsonObject): JsonObject {
  return objectAt(schema, 'properties');
}

/** Names in the `required` of a schema itself. */
export function ownRequired(schema: JsonObject): readonly string[] {
  return arrayAt(schema, 'required').filter((name) => typeof name === 'string');
}

/** Names that a schema requires, through references and `allOf`. */
export function requiredNames(document: Document, schema: JsonValue | undefined): ReadonlySet<string> {
  return new Set(conjunctsOf(document, schema).flatMap(ownRequired));
}

/** Schemas of a property that apply together: those of the schema, of its references and of its `allOf`. */
export function propertyDeclarations(
  document: Document,
  schema: JsonValue | undefined,
  name: string,
): readonly JsonValue[] {
  return conjunctsOf(document, schema).flatMap((part) => ownValue(ownProperties(part), name) ?? []);
}

/** Schema of a property, from the first part or branch that declares it, or for additional properties. */
export function propertySchema(
  document: Document,
  schema: JsonValue | undefined,
  name: string,
): JsonValue | undefined {
  const parts = partsOf(document, schema);
  for (const part of parts) {
    const property = ownValue(ownProperties(part), name);
    if (property !== undefined) return property;
  }
  return parts.map((part) => ownValue(part, 'additionalProperties')).find(isObject);
}

/** Names of the properties that a schema or one of its branches declares. */
export function propertyNames(document: Document, schema: JsonValue | undefined): ReadonlySet<string> {
  return new Set(partsOf(document, schema).flatMap((part) => Object.keys(ownProperties(part))));
}

/** Schema of the array item at an index, by the keywords of the schema itself (JSON Schema Core 2020-12, 10.3.1). */
export function ownItem(schema: JsonObject, index: number): JsonValue | undefined {
  return arrayAt(schema, 'prefixItems')[index] ?? ownValue(schema, 'items');
}

/** Schema of the array item at an index, from the first part or branch that describes it. */
export function itemSchema(
  document: Document,
  schema: JsonValue | undefined,
  index: number,
): JsonValue | undefined {
  const parts = partsOf(document, schema);
  return (
    parts.map((part) => arrayAt(part, 'prefixItems')[index]).find((item) => item !== undefined) ??
    parts.map((part) => ownValue(part, 'items')).find((item) => item !== undefined)
  );
}
