import { expect, test } from 'vitest';
import { branchesOf, discriminatorOf, discriminatorValues } from '../../codegen/schema/unions.ts';
import { isObject } from '../../codegen/values/json.ts';
import { parseSchemas } from './parse-schemas.ts';

test('discriminator values come from the mapping, else from the schema name', async () => {
  const { schema } = await parseSchemas(`
    Cat: {type: object}
    Dog: {type: object}
    big/dog: {type: object}
    Named: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/big~1dog'}, {type: object}], discriminator: {propertyName: kind, mapping: {feline: Cat, tom: '#/components/schemas/Cat', canine: '#/components/schemas/%44og'}}}
  `);
  const union = schema('Named');
  const discriminator = isObject(union) ? discriminatorOf(union) : undefined;
  const values =
    isObject(union) &&
    discriminator &&
    branchesOf(union).map((branch) => discriminatorValues(discriminator, branch));
  expect(discriminator?.property).toBe('kind');
  expect(values).toEqual([['feline', 'tom'], ['canine'], ['big/dog'], []]);
});

test.each([{}, { discriminator: 'kind' }, { discriminator: { mapping: {} } }])(
  'a discriminator without a property name is ignored: %j',
  (schema) => {
    expect(discriminatorOf(schema)).toBeUndefined();
  },
);
