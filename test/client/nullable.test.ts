import { expect, test } from 'vitest';
import { typescriptClient } from '../../codegen/languages/typescript/client/client.ts';
import { buildModel } from '../../codegen/model/build.ts';
import { documentOfText } from '../diff/in-memory.ts';
import { placeholders } from '../support/cases.ts';

/** The generated types of a property. */
async function typesOf(version: string, name: string, schema: string): Promise<readonly string[]> {
  const document = await documentOfText(`
openapi: ${version}
info: {title: Case, version: 1.0.0}
servers: [{url: https://api.example.org}]
paths:
  /pets:
    post:
      operationId: create
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {"200": {description: OK}}
components:
  schemas:
    Name: {type: object, description: A name., properties: {first: {type: string}}}
    Pet: {type: object, properties: {${name}: ${schema}}}
`);
  const { model } = buildModel(document, placeholders);
  const { files } = await typescriptClient({ document, model });
  return files.flatMap(({ contents }) =>
    [...contents.matchAll(new RegExp(`^ *${name}\\?: (.*);$`, 'gm'))].map(([, type = '']) => type),
  );
}

const type = "components['schemas']['Name']";

test.each([
  ['3.0.4', "{$ref: '#/components/schemas/Name', nullable: true}", `${type} | null`],
  ['3.1.1', "{$ref: '#/components/schemas/Name', nullable: true}", `${type} | null`],
  ['3.1.1', "{anyOf: [{$ref: '#/components/schemas/Name'}, {type: 'null'}]}", `${type} | null`],
  ['3.0.4', "{$ref: '#/components/schemas/Name', additionalProperties: false}", type],
])('OpenAPI %s: a property with %s has the type %s', async (version, schema, expected) => {
  expect(await typesOf(version, 'petName', schema)).toEqual([expected]);
});
