import type { JsonObject, JsonValue } from '../../../codegen/values/json.ts';
import type { Edits } from './place.ts';
import { described, rootOf } from './place.ts';

const operation = (more: JsonObject = {}): JsonObject => ({
  responses: { '200': { description: 'Fine.' } },
  ...more,
});
const paths = (pets: JsonObject, more: JsonObject = {}): JsonObject =>
  rootOf({ paths: { '/pets': { get: operation() }, ...pets }, ...more });
const pet = (more: JsonObject = {}): JsonObject => paths({ '/pets/{id}': petOf('id', more) });
const petOf = (name: string, more: JsonObject = {}): JsonObject => ({
  parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }],
  get: operation(more),
});
const hook = (...names: readonly string[]): JsonObject =>
  rootOf({ webhooks: Object.fromEntries(names.map((name) => [name, { post: operation() }])) });
const called = (callbacks: JsonObject): JsonObject => described('paths', { callbacks });
const secured = (security: JsonValue): JsonObject =>
  paths({}, { security, components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } } });
const tokenAt = (tokenUrl: string): JsonObject => {
  const flows = { clientCredentials: { tokenUrl, scopes: {} } };
  return paths(
    {},
    { security: [{ key: [] }], components: { securitySchemes: { key: { type: 'oauth2', flows } } } },
  );
};
const tokenBy = (...names: readonly string[]): JsonObject => {
  const flow = { tokenUrl: 'https://a.example/token', scopes: {} };
  const flows = Object.fromEntries(names.map((name) => [name, flow]));
  return paths(
    {},
    { security: [{ key: [] }], components: { securitySchemes: { key: { type: 'oauth2', flows } } } },
  );
};
const served = (...urls: readonly string[]): JsonObject =>
  paths({}, { servers: urls.map((url) => ({ url })) });
const shared = (name: string): JsonObject => ({
  ...described('paths', {
    requestBody: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
  }),
  components: { schemas: { [name]: { type: 'object', properties: { name: { type: 'string' } } } } },
});
const twoShared = (name: string): JsonObject => ({
  ...shared(name),
  components: { schemas: { Pet: { type: 'object' }, Animal: { type: 'object' } } },
});
const until = (day: string): JsonObject => pet({ deprecated: true, 'x-sunset': day });

/** Edits of complete descriptions. */
export const documents: Edits = {
  'operation added': [paths({}), pet()],
  'deprecated operation added': [paths({}), pet({ deprecated: true })],
  'operation with past sunset date added': [paths({}), until('2026-01-31')],
  'operation with future sunset date added': [paths({}), until('2027-01-31')],
  'webhook added': [hook('born'), hook('born', 'died')],
  'callback added': [called({}), called({ done: { '{$request.query.url}': { post: operation() } } })],
  'security requirement added': [secured([]), secured([{ key: [] }])],
  'token URL changed': [tokenAt('https://a.example/token'), tokenAt('https://b.example/token')],
  'OAuth flow added': [tokenBy('clientCredentials'), tokenBy('clientCredentials', 'password')],
  'server added': [served('https://a.example'), served('https://a.example', 'https://b.example')],
  'operationId added': [pet(), pet({ operationId: 'getPet' })],
  'tag added': [pet(), pet({ tags: ['pets'] })],
  'path parameter renamed': [
    paths({ '/pets/{id}': petOf('id') }),
    paths({ '/pets/{petId}': petOf('petId') }),
  ],
  'shared schema renamed': [shared('Pet'), shared('Animal')],
  'another shared schema referenced': [twoShared('Pet'), twoShared('Animal')],
  'operation deprecated': [pet(), pet({ deprecated: true })],
  'sunset date added': [pet({ deprecated: true }), until('2027-01-31')],
  'sunset date moved earlier': [until('2027-12-31'), until('2027-01-31')],
  'invalid sunset date': [until('2027-01-31'), until('soon')],
  'stability level lowered': [pet(), pet({ 'x-stability-level': 'beta' })],
  'unknown stability level': [pet(), pet({ 'x-stability-level': 'solid' })],
  'alpha operation removed': [pet({ 'x-stability-level': 'alpha' }), paths({})],
};
