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
const until = (day: string): JsonObject => pet({ deprecated: true, 'x-sunset': day });

/** Whole descriptions. */
export const documents: Edits = {
  'an operation': [paths({}), pet()],
  'a deprecated operation': [paths({}), pet({ deprecated: true })],
  'an operation whose last day is over': [paths({}), until('2026-01-31')],
  'an operation whose last day is to come': [paths({}), until('2027-01-31')],
  'a webhook': [hook('born'), hook('born', 'died')],
  'a callback': [called({}), called({ done: { '{$request.query.url}': { post: operation() } } })],
  'a credential': [secured([]), secured([{ key: [] }])],
  'another place to get a token': [tokenAt('https://a.example/token'), tokenAt('https://b.example/token')],
  'a flow more to get a token': [tokenBy('clientCredentials'), tokenBy('clientCredentials', 'password')],
  'a server': [served('https://a.example'), served('https://a.example', 'https://b.example')],
  'an operation has a name': [pet(), pet({ operationId: 'getPet' })],
  'an operation has a tag': [pet(), pet({ tags: ['pets'] })],
  'a path parameter has another name': [
    paths({ '/pets/{id}': petOf('id') }),
    paths({ '/pets/{petId}': petOf('petId') }),
  ],
  'a shared schema has another name': [shared('Pet'), shared('Animal')],
  'an operation is deprecated': [pet(), pet({ deprecated: true })],
  'a deprecated operation has a last day': [pet({ deprecated: true }), until('2027-01-31')],
  'an earlier last day': [until('2027-12-31'), until('2027-01-31')],
  'a last day that is none': [until('2027-01-31'), until('soon')],
  'an operation may change': [pet(), pet({ 'x-stability-level': 'beta' })],
  'a level that nobody knows': [pet(), pet({ 'x-stability-level': 'solid' })],
  'an operation that promised nothing': [pet({ 'x-stability-level': 'alpha' }), paths({})],
};
