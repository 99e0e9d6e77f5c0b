import type { JsonObject, JsonValue } from '../../../codegen/values/json.ts';

/** Edits by name: a fragment before and after. */
export type Edits = Readonly<Record<string, readonly [JsonValue, JsonValue]>>;

/** A location for a fragment, with the direction of its values. */
export interface Place {
  readonly name: string;
  readonly flow: 'request' | 'response';
  root(thing: JsonValue): JsonObject;
}

const json = (schema: JsonValue): JsonObject => ({ content: { 'application/json': { schema } } });
const inside = (schema: JsonValue): JsonObject => json({ type: 'object', properties: { value: schema } });

/** Descriptions with a schema at each kind of location. */
export const schemaPlaces: readonly Place[] = operationPlaces(
  (schema) => ({ requestBody: inside(schema) }),
  (schema) => ({ responses: { '200': { description: 'Fine.', ...inside(schema) } } }),
);

/** Locations in requests and responses; a webhook reverses the direction. */
export function operationPlaces(
  request: (thing: JsonValue) => JsonObject,
  response: (thing: JsonValue) => JsonObject,
): readonly Place[] {
  return [
    { name: 'request', flow: 'request', root: (thing) => described('paths', request(thing)) },
    { name: 'response', flow: 'response', root: (thing) => described('paths', response(thing)) },
    { name: 'webhook', flow: 'response', root: (thing) => described('webhooks', request(thing)) },
    { name: 'webhook response', flow: 'request', root: (thing) => described('webhooks', response(thing)) },
  ];
}

export function described(kind: 'paths' | 'webhooks', operation: JsonObject): JsonObject {
  const own = { responses: { '200': { description: 'Fine.' } }, ...operation };
  return rootOf({ [kind]: { [kind === 'paths' ? '/pets' : 'pet']: { post: own } } });
}

export function rootOf(parts: JsonObject): JsonObject {
  return { openapi: '3.1.1', info: { title: 'Pets', version: '1.0.0' }, ...parts };
}
