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

/** Edits of a single schema. */
export const values: Edits = {
  'type widened': [{ type: 'number' }, { type: ['number', 'string'] }],
  'type changed': [{ type: 'boolean' }, { type: 'string' }],
  'number narrowed to integer': [{ type: 'number' }, { type: 'integer' }],
  'null allowed': [string, { type: ['string', 'null'] }],
  'enum value added': [{ enum: ['a', 'b'] }, { enum: ['a', 'b', 'c'] }],
  'enum added': [string, { type: 'string', enum: ['a', 'b'] }],
  'extensible enum value added': [
    { type: 'string', 'x-extensible-enum': ['a'] },
    { type: 'string', 'x-extensible-enum': ['a', 'b'] },
  ],
  'multipleOf tightened': [
    { type: 'number', multipleOf: 5 },
    { type: 'number', multipleOf: 10 },
  ],
  'multipleOf changed': [
    { type: 'number', multipleOf: 4 },
    { type: 'number', multipleOf: 6 },
  ],
  'pattern added': [string, { type: 'string', pattern: '^a' }],
  'pattern changed': [
    { type: 'string', pattern: '^a' },
    { type: 'string', pattern: '^b' },
  ],
  'format added': [string, { type: 'string', format: 'date' }],
  'format narrowed': [
    { type: 'integer', format: 'int64' },
    { type: 'integer', format: 'int32' },
  ],
  'format changed': [
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
  ],
  'contentEncoding added': [string, { type: 'string', contentEncoding: 'base64' }],
  'condition added': [string, { type: 'string', not: { const: 'x' } }],
  'condition changed': [
    { type: 'string', not: { const: 'x' } },
    { type: 'string', not: { const: 'y' } },
  ],
  'default added': [string, { type: 'string', default: 'a' }],
  'default changed': [
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
  'property added': [named, object({ name: string, age: string })],
  'required property added': [named, object({ name: string, age: string }, { required: ['age'] })],
  'property added to a closed object': [
    object({ name: string }, { additionalProperties: false }),
    object({ name: string, age: string }, { additionalProperties: false }),
  ],
  'property became required': [named, object({ name: string }, { required: ['name'] })],
  'additional properties disallowed': [named, object({ name: string }, { additionalProperties: false })],
  'dependentRequired added': [
    object({ name: string, age: string }),
    object({ name: string, age: string }, { dependentRequired: { age: ['name'] } }),
  ],
  'uniqueItems added': [list, { ...list, uniqueItems: true }],
  'variant added': [{ oneOf: [cat, dog] }, { oneOf: [cat, dog, tagged('hamster', { wheels: string })] }],
  'anyOf became oneOf': [
    { anyOf: [{ type: 'number' }, { type: 'integer' }] },
    { oneOf: [{ type: 'number' }, { type: 'integer' }] },
  ],
  'discriminator added': [
    { oneOf: [cat, dog] },
    { oneOf: [cat, dog], discriminator: { propertyName: 'kind' } },
  ],
  'discriminator changed': [told('kind'), told('species')],
  'discriminator value added': [pet('cat'), pet('cat', 'dog')],
  'property deprecated': [named, object({ name: { type: 'string', deprecated: true } })],
};
