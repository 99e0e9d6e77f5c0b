import { expect, test } from 'vitest';
import { buildTypes } from '../../codegen/model/types.ts';
import { parseSchemas } from '../schema/parse-schemas.ts';

const shared = `
  Text: {type: string}
  Pet: {type: object, properties: {name: {type: string}}}
`;

/** The type of a component schema, without unused properties. */
async function typeOf(schema: string, version: '3.0' | '3.1') {
  const { document } = await parseSchemas(`${shared.trim()}\nCase: ${schema}`, version);
  return buildTypes(document).types.get('Case')?.type;
}

const text = { kind: 'reference', id: 'Text' };
const orNull = { kind: 'union', members: [text, { kind: 'null' }] };

test.each([
  ["{$ref: '#/components/schemas/Text', nullable: true}", '3.0', orNull],
  ["{$ref: '#/components/schemas/Text', nullable: true}", '3.1', orNull],
  ["{$ref: '#/components/schemas/Text', nullable: false}", '3.0', text],
  ["{$ref: '#/components/schemas/Text', enum: [a]}", '3.0', text],
  ["{$ref: '#/components/schemas/Text', description: Name, default: a}", '3.1', text],
  ["{anyOf: [{$ref: '#/components/schemas/Text'}, {type: 'null'}]}", '3.1', orNull],
  [
    "{$ref: '#/components/schemas/Text', enum: [a, b]}",
    '3.1',
    { kind: 'intersection', members: [{ kind: 'enum', values: ['a', 'b'], open: false }, text] },
  ],
] as const)('a property %s in OpenAPI %s has its type', async (schema, version, type) => {
  const object = await typeOf(`{type: object, properties: {value: ${schema}}}`, version);
  const [property] = object?.kind === 'object' ? object.properties : [];
  expect(property?.type).toEqual(type);
});

test.each([
  ['{const: a}', { kind: 'literal', value: 'a' }],
  ['{const: null}', { kind: 'null' }],
  ['{const: a, enum: [a, b]}', { kind: 'literal', value: 'a' }],
  ['{const: c, enum: [a, b]}', { kind: 'never' }],
])('%s has its type', async (schema, type) => {
  expect(await typeOf(schema, '3.1')).toEqual(type);
});
