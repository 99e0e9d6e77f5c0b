import { expect, test } from 'vitest';
import { parseText } from '../../codegen/document/parse.ts';
import { matches } from '../../codegen/schema/matches.ts';
import { makeValidator } from '../../codegen/schema/validator.ts';
import { parseSchemas } from './parse-schemas.ts';

test.each([
  ['request', []],
  ['response', ['must have the property "id"']],
] as const)(
  'a readOnly property required next to $ref is optional in a request: %s',
  async (direction, messages) => {
    const { document, schema } = await parseSchemas(`
    Pet: {type: object, properties: {id: {type: string, readOnly: true}}}
    Dog: {$ref: '#/components/schemas/Pet', required: [id]}
  `);
    const verdict = makeValidator(document, direction).validate(schema('Dog'), {});
    expect(verdict.kind === 'validated' && verdict.errors.map(({ message }) => message)).toEqual(messages);
  },
);

test.each(['3.0', '3.1'] as const)('nullable next to $ref allows null in OpenAPI %s', async (version) => {
  const { document, schema } = await parseSchemas(
    `
      Text: {type: string}
      Case: {$ref: '#/components/schemas/Text', nullable: true}
    `,
    version,
  );
  const { validate } = makeValidator(document, 'request');
  const values = ['null', '"a"', '1'].filter((text) => {
    const value = parseText(text, 'json').value ?? null;
    const verdict = validate(schema('Case'), value);
    const isValid = verdict.kind === 'validated' && verdict.errors.length === 0;
    expect(matches(document, schema('Case'), value)).toBe(isValid);
    return isValid;
  });
  expect(values).toEqual(['null', '"a"']);
});

test.each([
  ['3.0', '{type: number, minimum: 1, exclusiveMinimum: true}'],
  ['3.1', '{type: number, exclusiveMinimum: 1}'],
] as const)('an exclusive bound of OpenAPI %s excludes the limit', async (version, text) => {
  const { document, schema } = await parseSchemas(`Case: ${text}`, version);
  const { validate } = makeValidator(document, 'request');
  const counts = [1, 1.5].map((value) => {
    const verdict = validate(schema('Case'), value);
    return verdict.kind === 'validated' ? verdict.errors.length : verdict.reason;
  });
  expect(counts).toEqual([1, 0]);
});

test('an enum without values rejects every value', async () => {
  const { document, schema } = await parseSchemas('Case: {type: object, properties: {action: {enum: []}}}');
  const { validate } = makeValidator(document, 'request');
  expect(validate(schema('Case'), {})).toEqual({ kind: 'validated', errors: [] });
  expect(validate(schema('Case'), { action: 'a' })).toMatchObject({
    kind: 'validated',
    errors: [{ tokens: ['action'] }],
  });
});

test.each([
  ['{oneOf: [{required: [a]}, {required: [b]}]}', '{}', 'must have the property "a" or "b"'],
  ['{anyOf: [{required: [a, b]}, {required: [c]}]}', '{"a": 1}', 'must have the property "b" or "c"'],
  ['{anyOf: [{type: string}, {type: array}]}', '1', 'must be a string or an array'],
] as const)('a union names what each branch requires: %s', async (text, value, message) => {
  const { document, schema } = await parseSchemas(`Case: ${text}`);
  const verdict = makeValidator(document, 'request').validate(schema('Case'), JSON.parse(value));
  expect(verdict.kind === 'validated' && verdict.errors.map((error) => error.message)).toEqual([message]);
});

test('a schema with too many subschemas is unusable, each time it is used', async () => {
  const union = `{oneOf: [${Array.from({ length: 101 }, (_, index) => `{const: ${index}}`).join()}]}`;
  const { document, schema } = await parseSchemas(
    `
      Large: {allOf: [${Array.from({ length: 100 }, () => union).join()}]}
      Small: {type: string}
    `,
  );
  const { validate } = makeValidator(document, 'request');
  const unusable = { kind: 'unusable', reason: 'it has more than 10000 subschemas' };
  expect([validate(schema('Large'), 1), validate(schema('Large'), 1)]).toEqual([unusable, unusable]);
  expect(validate(schema('Small'), 'a')).toEqual({ kind: 'validated', errors: [] });
});

test.each([
  ['[{"a": 1, "b": 2}, {"b": 2.0, "a": 1}]', ['must not have duplicate items (items 0 and 1 are equal)']],
  ['[1, "1", [1], ["1"], {"1": 1}, true, null, "null", "true"]', []],
  ['[{"__proto__": 1}, {}, {"__proto__": 2}]', []],
  ['[1, 2, 3, 2, 1]', ['must not have duplicate items (items 1 and 3 are equal)']],
  ['[0, -0]', ['must not have duplicate items (items 0 and 1 are equal)']],
  ['[1e999, null]', []],
])('uniqueItems compares %s', async (text, messages) => {
  const { document, schema } = await parseSchemas('Set: {type: array, uniqueItems: true}');
  const value = parseText(text, 'json').value ?? null;
  const verdict = makeValidator(document, 'request').validate(schema('Set'), value);
  expect(verdict.kind === 'validated' && verdict.errors.map(({ message }) => message)).toEqual(messages);
});
