import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';

/** Schema of one event or line of a Media Type Object: `itemSchema` since OpenAPI 3.2, `schema` in earlier versions. */
export function eventSchema(mediaType: JsonObject): JsonValue | undefined {
  return ownValue(mediaType, 'itemSchema') ?? ownValue(mediaType, 'schema');
}

/** Schema of the whole content of a Media Type Object, or of its items if it describes only those. */
export function wholeSchema(mediaType: JsonObject): JsonValue | undefined {
  return ownValue(mediaType, 'schema') ?? ownValue(mediaType, 'itemSchema');
}

const eventFields = new Set(['data', 'event', 'id', 'retry']);

/** True if the properties are the fields of an event (WHATWG HTML, 9.2.6), so the schema does not describe its data alone. */
export function areEventFields(properties: ReadonlySet<string>): boolean {
  return properties.has('data') && [...properties].every((name) => eventFields.has(name));
}
