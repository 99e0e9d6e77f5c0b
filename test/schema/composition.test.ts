import { describe, expect, test } from 'vitest';
import { hasFlag, partsOf } from '../../codegen/schema/composition.ts';
import { propertyDeclarations, propertyNames, requiredNames } from '../../codegen/schema/properties.ts';
import { parseSchemas } from './parse-schemas.ts';

const pets = `
  Pet: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}
  Dog: {$ref: '#/components/schemas/Pet', required: [bark], properties: {bark: {type: string}}}
  Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {age: {type: integer}}}]}
  Any: {oneOf: [{$ref: '#/components/schemas/Dog'}, {properties: {meow: {type: string}}}]}
  Loop: {allOf: [{$ref: '#/components/schemas/Loop'}], properties: {own: {type: string}}}
`;

describe('keywords next to $ref', () => {
  test('apply since OpenAPI 3.1', async () => {
    const { document, schema } = await parseSchemas(pets);
    expect([...propertyNames(document, schema('Puppy'))]).toEqual(['bark', 'id', 'age']);
    expect([...requiredNames(document, schema('Puppy'))]).toEqual(['bark', 'id']);
  });

  test('are ignored in OpenAPI 3.0', async () => {
    const { document, schema } = await parseSchemas(pets, '3.0');
    expect([...propertyNames(document, schema('Puppy'))]).toEqual(['id', 'age']);
    expect([...requiredNames(document, schema('Puppy'))]).toEqual(['id']);
  });
});

test('required names of union branches do not apply to the schema', async () => {
  const { document, schema } = await parseSchemas(pets);
  expect([...propertyNames(document, schema('Any'))]).toEqual(['bark', 'id', 'meow']);
  expect([...requiredNames(document, schema('Any'))]).toEqual([]);
  expect(propertyDeclarations(document, schema('Any'), 'bark')).toEqual([]);
});

test('a schema that refers to itself is listed once', async () => {
  const { document, schema } = await parseSchemas(pets);
  expect(partsOf(document, schema('Loop'))).toEqual([schema('Loop')]);
});

test('readOnly is read through $ref and allOf', async () => {
  const { document, schema } = await parseSchemas(`
    Id: {type: string, readOnly: true}
    Direct: {$ref: '#/components/schemas/Id'}
    Composed: {description: Key, allOf: [{$ref: '#/components/schemas/Direct'}]}
    Union: {anyOf: [{$ref: '#/components/schemas/Id'}, {type: integer}]}
  `);
  const flags = ['Id', 'Direct', 'Composed', 'Union'].map((name) =>
    hasFlag(document, schema(name), 'readOnly'),
  );
  expect(flags).toEqual([true, true, true, false]);
});
