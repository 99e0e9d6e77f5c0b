import { expect, test } from 'vitest';
import { typescriptClient } from '../../codegen/languages/typescript/client/client.ts';
import { buildModel } from '../../codegen/model/build.ts';
import { responseExamples } from '../../codegen/model/response-examples.ts';
import { documentOfText } from '../diff/in-memory.ts';
import { placeholders } from '../support/cases.ts';

/** Microsoft Graph has a base schema with a thousand subtypes, on several levels. */
const count = 600;
const numbers = Array.from({ length: count }, (_, number) => number);
const baseOf = (number: number) => (number < 10 ? 'Entity' : `Entity${number % 10}`);
const subtype = (number: number) =>
  `    Entity${number}: {allOf: [{$ref: '#/components/schemas/${baseOf(number)}'}, {type: object, properties: {value${number}: {type: string}}}]}`;
const content = (name: string) =>
  `{content: {application/json: {schema: {$ref: '#/components/schemas/${name}'}}}}`;
const path = (number: number) =>
  `  /entities${number}: {put: {operationId: put${number}, requestBody: ${content('Entity')}, responses: {'200': {description: OK, ${content('Entity').slice(1)}}}}`;
const text = `
openapi: 3.1.1
info: {title: Case, version: 1.0.0}
servers: [{url: https://api.example.org}]
paths:
${numbers.slice(0, 200).map(path).join('\n')}
components:
  schemas:
    Entity: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
${numbers.map(subtype).join('\n')}
`;

// Exceeds the time limit if all schemas are searched for the subtypes of each variant.
test('a base schema with hundreds of subtypes is a union of them in types and samples', async () => {
  const document = await documentOfText(text);
  const { model } = buildModel(document, placeholders);
  const { files } = await typescriptClient({ document, model });
  const types = files.map(({ contents }) => contents).find((one) => one.includes('Entity:'));
  const union = /^ *Entity:([^;]*);/m.exec(types ?? '')?.[1] ?? '';
  expect(union.match(/\['schemas'\]\['Entity\d+'\]/g)).toHaveLength(count);
  const examples = responseExamples(document);
  const kinds = model.operations.map((operation) => [
    operation.samples[0]?.content?.value,
    ...examples.of(operation).map(({ value }) => value),
  ]);
  expect(kinds).toEqual(
    numbers.slice(0, 200).map(() => [{ kind: 'Entity0' }, expect.objectContaining({ kind: 'Entity0' })]),
  );
});
