import { expect, test } from 'vitest';
import { mentionedTypes } from '../../codegen/schema/types.ts';
import { numericBounds } from '../../codegen/schema/versions.ts';
import { parseSchemas } from './parse-schemas.ts';

test.each([
  ['{type: [string, "null"]}', ['string', 'null']],
  ['{type: string, nullable: true}', ['string', 'null']],
  ['{const: 1}', ['integer']],
  ['{enum: [a, 1.5, null]}', ['string', 'number', 'null']],
  ['{minimum: 3}', ['number']],
  ['{pattern: a}', ['string']],
  ['{maxItems: 3}', ['array']],
  ['{required: [a]}', ['object']],
  ['{anyOf: [{type: integer}, {allOf: [{minLength: 1}]}]}', ['integer', 'string']],
  ['{description: Anything}', []],
])('%s mentions %j', async (text, types) => {
  const { document, schema } = await parseSchemas(`Case: ${text}`);
  expect([...mentionedTypes(document, schema('Case'))].sort()).toEqual([...types].sort());
});

test('nullable next to $ref mentions null in OpenAPI 3.0', async () => {
  const { document, schema } = await parseSchemas(
    "Case: {$ref: '#/components/schemas/Text', nullable: true, type: integer}\nText: {type: string}",
    '3.0',
  );
  expect([...mentionedTypes(document, schema('Case'))]).toEqual(['null', 'string']);
});

test.each([
  [{ minimum: 1 }, [{ value: 1, isExclusive: false, keyword: 'minimum' }]],
  [{ minimum: 1, exclusiveMinimum: true }, [{ value: 1, isExclusive: true, keyword: 'minimum' }]],
  [{ minimum: 1, exclusiveMinimum: false }, [{ value: 1, isExclusive: false, keyword: 'minimum' }]],
  [{ exclusiveMinimum: true }, []],
  [
    { minimum: 1, exclusiveMinimum: 2 },
    [
      { value: 1, isExclusive: false, keyword: 'minimum' },
      { value: 2, isExclusive: true, keyword: 'exclusiveMinimum' },
    ],
  ],
])('the lower bounds of %j', (schema, bounds) => {
  expect(numericBounds(schema, 'minimum')).toEqual(bounds);
});
