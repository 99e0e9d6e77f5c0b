import type { Document } from '../document/document.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt, objectAt } from '../values/read-property.ts';
import { conjunctsOf, partsOf } from './composition.ts';

/** Properties that a schema itself declares, by name. */
export function ownProperties(schema: JsonObject): JsonObject {
  return objectAt(schema, 'properties');
}

/** Schema of a property that a schema itself declares. */
export function ownProperty(schema: JsonObject, name: string): JsonValue | undefined {
  return ownValue(ownProperties(schema), name);
}

/** Schema of the properties that a schema itself does not declare (JSON Schema Core 2020-12, 10.3.2.3). */
export function ownAdditional(schema: JsonObject): JsonValue | undefined {
  return ownValue(schema, 'additionalProperties');
}

const undeclaredKeywords = [
  'additionalProperties',
  'patternProperties',
  'unevaluatedProperties',
  'propertyNames',
];

/** True if a keyword of the schema itself applies to properties that it does not declare. */
export function describesUndeclared(schema: JsonObject): boolean {
  return undeclaredKeywords.some((key) => Object.hasOwn(schema, key));
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
  return conjunctsOf(document, schema).flatMap((part) => ownProperty(part, name) ?? []);
}

/** Schema of a property, from the first part or branch that declares it, or for additional properties. */
export function propertySchema(
  document: Document,
  schema: JsonValue | undefined,
  name: string,
): JsonValue | undefined {
  const parts = partsOf(document, schema);
  for (const part of parts) {
    const property = ownProperty(part, name);
    if (property !== undefined) return property;
  }
  return parts.map(ownAdditional).find(isObject);
}

/** Names of the properties that a schema or one of its branches declares. */
export function propertyNames(document: Document, schema: JsonValue | undefined): ReadonlySet<string> {
  return new Set(partsOf(document, schema).flatMap((part) => Object.keys(ownProperties(part))));
}

/** Schemas of array items in a schema itself: those of the first positions, and that of all later ones (JSON Schema Core 2020-12, 10.3.1). */
export function ownItems(schema: JsonObject): {
  readonly prefixItems: readonly JsonValue[];
  readonly rest: JsonValue | undefined;
} {
  return { prefixItems: arrayAt(schema, 'prefixItems'), rest: ownValue(schema, 'items') };
}

/** Schema of the array item at an index, by the keywords of the schema itself. */
export function ownItem(schema: JsonObject, index: number): JsonValue | undefined {
  const { prefixItems, rest } = ownItems(schema);
  return prefixItems[index] ?? rest;
}

/** Schema of the array item at an index, from the first part or branch that describes it. */
export function itemSchema(
  document: Document,
  schema: JsonValue | undefined,
  index: number,
): JsonValue | undefined {
  const parts = partsOf(document, schema);
  return (
    parts.map((part) => ownItems(part).prefixItems[index]).find((item) => item !== undefined) ??
    parts.map((part) => ownItems(part).rest).find((item) => item !== undefined)
  );
}
