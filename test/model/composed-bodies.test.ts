import { expect, test } from 'vitest';
import { buildModel } from '../../codegen/model/build.ts';
import type { Operation } from '../../codegen/model/model.ts';
import { documentOfText } from '../diff/in-memory.ts';
import { placeholders } from '../support/cases.ts';

/** The operation of a description with one request body. */
async function operationOf(content: string, responses = '{"200": {description: OK}}'): Promise<Operation> {
  const document = await documentOfText(`
openapi: 3.1.1
info: {title: Case, version: 1.0.0}
servers: [{url: https://api.example.org}]
paths:
  /messages: {post: {operationId: send, requestBody: {content: ${content}}, responses: ${responses}}}
components:
  schemas:
    Base: {type: object, properties: {stream: {$ref: '#/components/schemas/Flag'}}}
    Flag: {type: boolean}
`);
  const [operation] = buildModel(document, placeholders).model.operations;
  if (!operation) throw new Error('The description has no operation.');
  return operation;
}

test('a boolean property "stream" in allOf selects the event stream', async () => {
  const { streaming } = await operationOf(
    "{application/json: {schema: {allOf: [{$ref: '#/components/schemas/Base'}]}}}",
    '{"200": {description: OK, content: {application/json: {}, text/event-stream: {}}}}',
  );
  expect(streaming?.condition).toEqual({ property: 'stream', value: true });
});

test('binary additional properties of a multipart body are files', async () => {
  const { samples } = await operationOf(
    '{multipart/form-data: {schema: {type: object, additionalProperties: {type: string, format: binary}}, example: {photo: a}}}',
  );
  const [sample] = samples;
  expect(sample?.request.body).toMatchObject({ kind: 'multipart', parts: [{ kind: 'file', name: 'photo' }] });
});
