import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../../codegen/values/json.ts';

/**
 * Random schemas with few names, short strings and small numbers, so that sampled values are often valid. Excludes keywords that the comparison
 * treats differently from a validator on purpose: `format`, and keywords in a schema without `type`.
 */
export const propertyNames = ['a', 'b', 'c'] as const;
export const shared = ['S0', 'S1', 'S2'] as const;

type Parts = Readonly<Record<string, fc.Arbitrary<JsonValue>>>;

/** An object with at most three properties. */
function objectWith(always: JsonObject, parts: Parts): fc.Arbitrary<JsonObject> {
  const names = Object.keys(parts);
  const chosen = fc.subarray(names, { maxLength: Math.min(3, names.length) });
  return chosen.chain((keys) =>
    fc.tuple(...keys.map((key) => parts[key] ?? fc.constant(null))).map(
      (values): JsonObject => ({
        ...always,
        ...Object.fromEntries(values.map((value, at) => [keys[at], value])),
      }),
    ),
  );
}

const small = fc.integer({ min: 0, max: 3 });
const literal = fc.constantFrom<JsonValue>('a', 'b', 'ab', 1, 2, 4, null, true, false);
const names = fc.subarray([...propertyNames], { minLength: 1 });

const stringKeywords: Parts = {
  minLength: small,
  maxLength: fc.integer({ min: 1, max: 3 }),
  pattern: fc.constantFrom('^a', 'b$', '^[ab]*$'),
};
const numberKeywords: Parts = {
  minimum: small,
  maximum: fc.integer({ min: 2, max: 6 }),
  exclusiveMinimum: small,
  exclusiveMaximum: fc.integer({ min: 2, max: 6 }),
  multipleOf: fc.constantFrom(1, 2, 3, 4, 0.5),
};

function arrayKeywords(schema: fc.Arbitrary<JsonValue>): Parts {
  return {
    items: schema,
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    prefixItems: fc.array(schema, { minLength: 1, maxLength: 2 }),
    contains: schema,
    minContains: small,
    maxContains: fc.integer({ min: 1, max: 3 }),
  };
}

function objectKeywords(schema: fc.Arbitrary<JsonValue>, member: fc.Arbitrary<JsonValue>): Parts {
  return {
    properties: fc.dictionary(fc.constantFrom(...propertyNames), member, {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
    required: names,
    additionalProperties: fc.oneof(fc.boolean(), schema),
    patternProperties: fc.dictionary(fc.constantFrom('^x', '[ay]'), schema, {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
    propertyNames: objectWith({ type: 'string' }, stringKeywords),
    minProperties: small,
    maxProperties: small,
    dependentRequired: fc.dictionary(fc.constantFrom(...propertyNames), names, {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
    dependentSchemas: fc.dictionary(
      fc.constantFrom(...propertyNames),
      objectWith({ type: 'object' }, { required: names }),
      {
        minKeys: 1,
        maxKeys: 2,
        noNullPrototype: true,
      },
    ),
  };
}

const arbitraries = fc.letrec<{ schema: JsonValue; member: JsonValue; leaf: JsonValue; object: JsonObject }>(
  (own) => ({
    leaf: fc.oneof(
      objectWith({ type: 'string' }, stringKeywords),
      objectWith({ type: 'number' }, numberKeywords),
      objectWith({ type: 'integer' }, numberKeywords),
      objectWith({ type: ['string', 'null'] }, stringKeywords),
      objectWith({ type: ['integer', 'string'] }, { ...stringKeywords, ...numberKeywords }),
      fc.constantFrom<JsonValue>({ type: 'boolean' }, { type: 'null' }, true, {}),
      fc.record({ enum: fc.uniqueArray(literal, { minLength: 1, maxLength: 4 }) }),
      fc.record({ const: literal }),
    ),
    object: objectWith({ type: 'object' }, objectKeywords(own('schema'), own('member'))),
    member: fc.oneof(
      { arbitrary: own('schema'), weight: 4 },
      {
        arbitrary: objectWith({ type: 'string' }, { readOnly: fc.boolean(), writeOnly: fc.boolean() }),
        weight: 1,
      },
    ),
    schema: fc.oneof(
      { maxDepth: 2, depthSize: 'medium' },
      { arbitrary: own('leaf'), weight: 5 },
      { arbitrary: own('object'), weight: 5 },
      { arbitrary: objectWith({ type: 'array' }, arrayKeywords(own('schema'))), weight: 2 },
      { arbitrary: fc.record({ anyOf: branches(own('schema')) }), weight: 2 },
      { arbitrary: fc.record({ allOf: branches(own('object')) }), weight: 2 },
      {
        arbitrary: fc
          .tuple(own('object'), branches(own('object')))
          .map(([all, anyOf]) => ({ ...all, anyOf })),
        weight: 1,
      },
      { arbitrary: fc.tuple(own('leaf'), own('leaf')).map(withNot), weight: 1 },
      {
        arbitrary: fc.uniqueArray(fc.constantFrom('cat', 'dog', 'cow'), { minLength: 2 }).map(unionByKind),
        weight: 1,
      },
      {
        arbitrary: fc.constantFrom(...shared).map((name) => ({ $ref: `#/components/schemas/${name}` })),
        weight: 2,
      },
    ),
  }),
);

function branches(schema: fc.Arbitrary<JsonValue>): fc.Arbitrary<readonly JsonValue[]> {
  return fc.array(schema, { minLength: 1, maxLength: 2 });
}

function withNot([leaf, not]: readonly [JsonValue, JsonValue]): JsonValue {
  return { allOf: [leaf, { type: ['string', 'number', 'boolean', 'null'], not }] };
}

function unionByKind(kinds: readonly string[]): JsonValue {
  const oneOf = kinds.map((kind, index) => ({
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: kind }, [propertyNames[index % 3] ?? 'a']: { type: 'integer' } },
  }));
  return { oneOf, discriminator: { propertyName: 'kind' } };
}

export const anySchema = arbitraries.schema;
export const anyObject = arbitraries.object;
export const anyLeaf = arbitraries.leaf;
