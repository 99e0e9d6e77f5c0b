import type { JsonValue } from '../../../codegen/values/json.ts';
import type { Edits } from './place.ts';

const tagged = (tag: string, more: Record<string, JsonValue> = {}): JsonValue => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: tag }, ...more },
});
const cat = tagged('cat', { lives: { type: 'integer' } });
const dog = tagged('dog', { tricks: { type: 'integer' } });
const pet = (...names: readonly string[]): JsonValue => ({
  type: 'object',
  properties: { kind: { type: 'string' }, species: { type: 'string' } },
  discriminator: { propertyName: 'kind', mapping: Object.fromEntries(names.map((name) => [name, name])) },
});
const told = (propertyName: string): JsonValue => ({
  oneOf: ['cat', 'dog'].map((name) => ({
    type: 'object',
    required: ['kind', 'species'],
    properties: { kind: { const: name }, species: { const: name }, [name]: { type: 'string' } },
  })),
  discriminator: { propertyName },
});
const object = (properties: Record<string, JsonValue>, more: Record<string, JsonValue> = {}): JsonValue => ({
  type: 'object',
  properties,
  ...more,
});
const string = { type: 'string' };
const named = object({ name: string });

/** Two schemas that differ in one thing. */
export const values: Edits = {
  'a type more': [{ type: 'number' }, { type: ['number', 'string'] }],
  'another type': [{ type: 'boolean' }, { type: 'string' }],
  'integers only': [{ type: 'number' }, { type: 'integer' }],
  'null as well': [string, { type: ['string', 'null'] }],
  'a listed value more': [{ enum: ['a', 'b'] }, { enum: ['a', 'b', 'c'] }],
  'a list': [string, { type: 'string', enum: ['a', 'b'] }],
  'a known value more': [
    { type: 'string', 'x-extensible-enum': ['a'] },
    { type: 'string', 'x-extensible-enum': ['a', 'b'] },
  ],
  'multiples of a multiple': [
    { type: 'number', multipleOf: 5 },
    { type: 'number', multipleOf: 10 },
  ],
  'multiples of another': [
    { type: 'number', multipleOf: 4 },
    { type: 'number', multipleOf: 6 },
  ],
  'a pattern': [string, { type: 'string', pattern: '^a' }],
  'another pattern': [
    { type: 'string', pattern: '^a' },
    { type: 'string', pattern: '^b' },
  ],
  'a format': [string, { type: 'string', format: 'date' }],
  'a smaller format': [
    { type: 'integer', format: 'int64' },
    { type: 'integer', format: 'int32' },
  ],
  'another format': [
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
  ],
  'another content': [string, { type: 'string', contentEncoding: 'base64' }],
  'a condition': [string, { type: 'string', not: { const: 'x' } }],
  'another condition': [
    { type: 'string', not: { const: 'x' } },
    { type: 'string', not: { const: 'y' } },
  ],
  'a default': [string, { type: 'string', default: 'a' }],
  'another default': [
    { type: 'string', default: 'a' },
    { type: 'string', default: 'b' },
  ],
};

const list = { type: 'array', items: string };
const holding = { ...list, contains: { const: 'a' } };

export const bounds: Edits = {
  maximum: [{ type: 'number' }, { type: 'number', maximum: 9 }],
  minimum: [
    { type: 'number', minimum: 1 },
    { type: 'number', minimum: 2 },
  ],
  maxLength: [string, { type: 'string', maxLength: 9 }],
  minLength: [string, { type: 'string', minLength: 1 }],
  maxItems: [list, { ...list, maxItems: 9 }],
  minItems: [list, { ...list, minItems: 1 }],
  maxContains: [holding, { ...holding, maxContains: 2 }],
  minContains: [holding, { ...holding, minContains: 2 }],
  maxProperties: [named, object({ name: string }, { maxProperties: 9 })],
  minProperties: [named, object({ name: string }, { minProperties: 1 })],
};

export const members: Edits = {
  'a member': [named, object({ name: string, age: string })],
  'a required member': [named, object({ name: string, age: string }, { required: ['age'] })],
  'a member of a closed object': [
    object({ name: string }, { additionalProperties: false }),
    object({ name: string, age: string }, { additionalProperties: false }),
  ],
  'a member is required': [named, object({ name: string }, { required: ['name'] })],
  'a closed object': [named, object({ name: string }, { additionalProperties: false })],
  'a member needs another': [
    object({ name: string, age: string }),
    object({ name: string, age: string }, { dependentRequired: { age: ['name'] } }),
  ],
  'items once only': [list, { ...list, uniqueItems: true }],
  'a variant': [{ oneOf: [cat, dog] }, { oneOf: [cat, dog, tagged('hamster', { wheels: string })] }],
  'a discriminator': [{ oneOf: [cat, dog] }, { oneOf: [cat, dog], discriminator: { propertyName: 'kind' } }],
  'another discriminator': [told('kind'), told('species')],
  'a tag': [pet('cat'), pet('cat', 'dog')],
  'a member is deprecated': [named, object({ name: { type: 'string', deprecated: true } })],
};
