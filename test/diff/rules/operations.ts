import type { JsonObject, JsonValue } from '../../../codegen/values/json.ts';
import type { Edits } from './place.ts';

const string = { type: 'string' };
const list = { type: 'array', items: string };
const parameter = (more: JsonObject = {}): JsonObject => ({
  name: 'q',
  in: 'query',
  schema: string,
  ...more,
});
const parameters = (...all: readonly JsonValue[]): JsonObject => ({ parameters: all });
const body = (...types: readonly string[]): JsonObject => ({
  content: Object.fromEntries(types.map((type) => [type, { schema: string }])),
});
const requires = (requestBody: JsonObject): JsonObject => ({
  requestBody: { ...requestBody, required: true },
});

/** Edits of requests, as fragments of an operation. */
export const requests: Edits = {
  'parameter added': [parameters(), parameters(parameter())],
  'required parameter added': [parameters(), parameters(parameter({ required: true }))],
  'parameter became required': [parameters(parameter()), parameters(parameter({ required: true }))],
  'parameter removed before its sunset date': [
    parameters(parameter({ deprecated: true, 'x-sunset': '2026-12-31' })),
    parameters(),
  ],
  'parameter removed after its sunset date': [
    parameters(parameter({ deprecated: true, 'x-sunset': '2025-12-31' })),
    parameters(),
  ],
  'empty value forbidden': [
    parameters(parameter({ schema: { type: 'integer' }, allowEmptyValue: true })),
    parameters(parameter({ schema: { type: 'integer' } })),
  ],
  'array serialization changed': [
    parameters(parameter({ schema: list })),
    parameters(parameter({ schema: list, explode: false })),
  ],
  'body added': [{}, { requestBody: body('text/plain') }],
  'required body added': [{}, requires(body('text/plain'))],
  'body became required': [{ requestBody: body('text/plain') }, requires(body('text/plain'))],
  'media type added': [requires(body('text/plain')), requires(body('text/plain', 'text/csv'))],
};

const fine = { description: 'OK' };
const responses = (more: JsonObject): JsonObject => ({ responses: { '200': fine, ...more } });
const header = (more: JsonObject): JsonObject =>
  responses({ '200': { ...fine, headers: { 'X-Page': { schema: string, ...more } } } });
const ending = (more: JsonObject): JsonObject =>
  responses({ '200': { ...fine, content: { 'text/event-stream': { schema: string, ...more } } } });

/** Edits of responses. */
export const answers: Edits = {
  'success status added': [responses({}), responses({ '202': fine })],
  'success status became a range': [responses({}), { responses: { '2XX': fine } }],
  'error status added': [responses({}), responses({ '404': { description: 'Not found.' } })],
  'media type added': [
    responses({ '200': { ...fine, ...body('text/plain') } }),
    responses({ '200': { ...fine, ...body('text/plain', 'text/csv') } }),
  ],
  'header added': [responses({}), header({})],
  'required header added': [responses({}), header({ required: true })],
  'header became required': [header({}), header({ required: true })],
  'sentinel added': [ending({}), ending({ 'x-speakeasy-sse-sentinel': '[DONE]' })],
  'sentinel changed': [
    ending({ 'x-speakeasy-sse-sentinel': '[END]' }),
    ending({ 'x-speakeasy-sse-sentinel': '[DONE]' }),
  ],
};
