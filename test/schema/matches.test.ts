import { expect, test } from 'vitest';
import { parseText } from '../../codegen/document/parse.ts';
import { matches } from '../../codegen/schema/matches.ts';
import { parseSchemas } from './parse-schemas.ts';

test.each([
  ['{const: 1.0}', '1', true],
  ['{const: {a: 1, b: 2}}', '{"b": 2, "a": 1.0}', true],
  ['{enum: [a, b]}', '"c"', false],
  ['{const: a, enum: [a, b]}', '"b"', false],
  ['{const: c, enum: [a, b]}', '"c"', false],
  ['{type: string, enum: [a], nullable: true}', 'null', true],
  ['{type: number}', '1', true],
  ['{type: integer}', '1.5', false],
  ['{prefixItems: [{type: string}], items: {type: integer}}', '["a", 1]', true],
  ['{prefixItems: [{type: string}], items: {type: integer}}', '["a", "b"]', false],
  ['{properties: {a: {type: string}}, additionalProperties: false}', '{"b": 1}', false],
  ['{properties: {a: {type: string}}, additionalProperties: {type: integer}}', '{"b": "c"}', false],
  ['{patternProperties: {b: {}}, additionalProperties: false}', '{"b": 1}', true],
  ['{required: [a]}', '{}', false],
  ['{required: [a]}', '"text"', true],
  ["{$ref: '#/components/schemas/Text', const: a}", '"b"', false],
  ['{oneOf: [{type: string}, {type: integer}], allOf: [{enum: [a, 1]}]}', '1', true],
  ["{allOf: [{$ref: '#/components/schemas/Case'}]}", '1', true],
  ['false', '1', false],
])('%s allows %s: %j', async (text, value, expected) => {
  const { document, schema } = await parseSchemas(`Text: {type: string}\nCase: ${text}`);
  expect(matches(document, schema('Case'), parseText(value, 'json').value ?? null)).toBe(expected);
});
