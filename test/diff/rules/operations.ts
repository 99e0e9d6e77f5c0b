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

/** Parts of a request; each is a fragment of an operation. */
export const requests: Edits = {
  'a parameter': [parameters(), parameters(parameter())],
  'a required parameter': [parameters(), parameters(parameter({ required: true }))],
  'a parameter is required': [parameters(parameter()), parameters(parameter({ required: true }))],
  'a list is written otherwise': [
    parameters(parameter({ schema: list })),
    parameters(parameter({ schema: list, explode: false })),
  ],
  'a body': [{}, { requestBody: body('text/plain') }],
  'a required body': [{}, requires(body('text/plain'))],
  'a body is required': [{ requestBody: body('text/plain') }, requires(body('text/plain'))],
  'a media type': [requires(body('text/plain')), requires(body('text/plain', 'text/csv'))],
};

const fine = { description: 'Fine.' };
const responses = (more: JsonObject): JsonObject => ({ responses: { '200': fine, ...more } });
const header = (more: JsonObject): JsonObject =>
  responses({ '200': { ...fine, headers: { 'X-Page': { schema: string, ...more } } } });
const ending = (more: JsonObject): JsonObject =>
  responses({ '200': { ...fine, content: { 'text/event-stream': { schema: string, ...more } } } });

/** Parts of an answer. */
export const answers: Edits = {
  'a success': [responses({}), responses({ '202': fine })],
  'a failure': [responses({}), responses({ '404': { description: 'Not there.' } })],
  'a media type': [
    responses({ '200': { ...fine, ...body('text/plain') } }),
    responses({ '200': { ...fine, ...body('text/plain', 'text/csv') } }),
  ],
  'a header': [responses({}), header({})],
  'a required header': [responses({}), header({ required: true })],
  'a header is required': [header({}), header({ required: true })],
  'an end of a stream': [ending({}), ending({ 'x-speakeasy-sse-sentinel': '[DONE]' })],
  'another end of a stream': [
    ending({ 'x-speakeasy-sse-sentinel': '[END]' }),
    ending({ 'x-speakeasy-sse-sentinel': '[DONE]' }),
  ],
};
