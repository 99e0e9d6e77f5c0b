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
