import type { JsonObject, JsonValue } from '../../../codegen/values/json.ts';

/** By what it is: one thing before and after. */
export type Edits = Readonly<Record<string, readonly [JsonValue, JsonValue]>>;

/** Where a thing can stand, and which way its values go there. */
export interface Place {
  readonly name: string;
  readonly flow: 'request' | 'response';
  root(thing: JsonValue): JsonObject;
}

const json = (schema: JsonValue): JsonObject => ({ content: { 'application/json': { schema } } });
const inside = (schema: JsonValue): JsonObject => json({ type: 'object', properties: { value: schema } });

/** Whole descriptions with a schema at a place of each sort. */
export const schemaPlaces: readonly Place[] = operationPlaces(
  (schema) => ({ requestBody: inside(schema) }),
  (schema) => ({ responses: { '200': { description: 'Fine.', ...inside(schema) } } }),
);

/** A part of an operation's request, or of its answer; a webhook turns both around. */
export function operationPlaces(
  request: (thing: JsonValue) => JsonObject,
  response: (thing: JsonValue) => JsonObject,
): readonly Place[] {
  return [
    { name: 'request', flow: 'request', root: (thing) => described('paths', request(thing)) },
    { name: 'response', flow: 'response', root: (thing) => described('paths', response(thing)) },
    { name: 'webhook', flow: 'response', root: (thing) => described('webhooks', request(thing)) },
    { name: 'answer to a webhook', flow: 'request', root: (thing) => described('webhooks', response(thing)) },
  ];
}

export function described(kind: 'paths' | 'webhooks', operation: JsonObject): JsonObject {
  const own = { responses: { '200': { description: 'Fine.' } }, ...operation };
  return rootOf({ [kind]: { [kind === 'paths' ? '/pets' : 'pet']: { post: own } } });
}

export function rootOf(parts: JsonObject): JsonObject {
  return { openapi: '3.1.1', info: { title: 'Pets', version: '1.0.0' }, ...parts };
}
