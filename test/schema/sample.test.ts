import { expect, test } from 'vitest';
import type { Reporter } from '../../codegen/document/reporter.ts';
import { exampleOf, sampleValue } from '../../codegen/schema/sample.ts';
import { parseSchemas } from './parse-schemas.ts';

const shared = `
  Text: {type: string, example: shared}
  Pet: {type: object, required: [kind], properties: {kind: {type: string}, tag: {type: string}}}
  big/dog: {$ref: '#/components/schemas/Pet'}
`;

/** The sampled value of a schema, and its diagnostics with their JSON Pointers. */
async function sample(text: string, version: '3.0' | '3.1' = '3.1') {
  const { document, schema } = await parseSchemas(`${shared.trim()}\nCase: ${text}`, version);
  const problems: (string | undefined)[] = [];
  const reporter: Reporter = {
    document,
    report: ({ message, node, key }) => problems.push(message, document.place(node, key)?.pointer),
  };
  return { value: sampleValue(reporter, schema('Case')), problems };
}

test.each([
  ["{$ref: '#/components/schemas/Text', example: own}", 'own'],
  ["{$ref: '#/components/schemas/Text', description: Own}", 'shared'],
  ["{$ref: '#/components/schemas/Pet', required: [tag]}", { kind: 'string', tag: 'string' }],
  [
    "{allOf: [{allOf: [{$ref: '#/components/schemas/Pet'}, {required: [tag]}]}]}",
    { kind: 'string', tag: 'string' },
  ],
  [
    "{oneOf: [{$ref: '#/components/schemas/big~1dog'}], discriminator: {propertyName: kind}}",
    { kind: 'big/dog' },
  ],
  ['{maxItems: 2}', ['string']],
  ['{type: array, minItems: 0}', ['string']],
  ['{type: array, maxItems: 0}', []],
  ['{minProperties: 1}', { key: 'string' }],
  ['{exclusiveMinimum: 4}', 4.1],
  ['{type: integer, minimum: 7, exclusiveMinimum: 2}', 7],
  ['{type: integer, maximum: -3, exclusiveMaximum: -3}', -4],
])('the sample of %s', async (text, value) => {
  expect(await sample(text)).toEqual({ value, problems: [] });
});

test.each([
  ["{$ref: '#/components/schemas/Text', example: own}", 'shared'],
  ['{type: integer, minimum: 3, exclusiveMinimum: true}', 4],
  ['{type: string, nullable: true, enum: [null, a]}', 'a'],
])('the sample of %s in OpenAPI 3.0', async (text, value) => {
  expect((await sample(text, '3.0')).value).toEqual(value);
});

test('a problem with keywords next to $ref is located at them', async () => {
  const { problems } = await sample(
    "{$ref: '#/components/schemas/Pet', oneOf: [{type: object}, {minProperties: 0}]}",
  );
  expect(problems).toEqual([
    'The sampled value must match exactly one schema in oneOf, but matches 2.',
    '/components/schemas/Case',
  ]);
});

test('a listed value of another type has a problem', async () => {
  const { value, problems } = await sample('{type: array, items: {type: string}, enum: [a, b]}');
  expect(value).toBe('a');
  expect(problems).toEqual(['The sampled value must be an array.', '/components/schemas/Case/type']);
});

test('the example of a schema is its own, else that of its target', async () => {
  const { document, schema } = await parseSchemas(`
    Text: {type: string, example: shared}
    Own: {$ref: '#/components/schemas/Text', example: own}
    Longer: {$ref: '#/components/schemas/Text', minLength: 3}
    None: {type: string, default: a}
  `);
  const examples = ['Own', 'Longer', 'None'].map((name) => exampleOf(document, schema(name)));
  expect(examples).toEqual(['own', 'shared', undefined]);
});
