import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../codegen/document/load.ts';
import { parseText } from '../../codegen/document/parse.ts';
import { printPointer } from '../../codegen/document/pointer.ts';
import { makeValidator } from '../../codegen/schema/validator.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../codegen/values/json.ts';
import { objectAt, stringAt } from '../../codegen/values/read-property.ts';

const { document } = await loadDocument(
  path.join(import.meta.dirname, '../../spec/openapi.yaml'),
  process.cwd(),
);
if (!document) throw new Error('Cannot read the description.');
const operation = objectAt(objectAt(objectAt(document.root, 'paths'), '/responses'), 'post');
const responses = objectAt(operation, 'responses');
type Direction = 'request' | 'response';

const validators = {
  request: makeValidator(document, 'request'),
  response: makeValidator(document, 'response'),
};

function schemaOf(holder: JsonValue | undefined, mediaType: string): JsonValue {
  const target = document?.resolve(holder);
  const schema = isObject(target)
    ? ownValue(objectAt(objectAt(target, 'content'), mediaType), 'schema')
    : undefined;
  if (schema === undefined) throw new Error(`The description has no schema for ${mediaType}.`);
  return schema;
}

/** The JSON Pointers of the errors in a value. */
function faultsOf(direction: Direction, schema: JsonValue, value: JsonValue): readonly string[] {
  const verdict = validators[direction].validate(schema, value);
  if (verdict.kind === 'unusable') throw new Error(verdict.reason);
  return [...new Set(verdict.errors.map(({ tokens }) => printPointer(tokens)))];
}

function readCases(name: string): JsonObject {
  const { value, problem } = parseText(
    readFileSync(path.join(import.meta.dirname, 'traffic', name), 'utf8'),
    'yaml',
  );
  if (!isObject(value)) throw new Error(`${name}: ${problem?.message ?? 'no cases'}`);
  return value;
}

function over(base: JsonObject, value: JsonValue): JsonValue {
  return isObject(value) ? { ...base, ...value } : value;
}

const traffic: readonly {
  readonly name: string;
  readonly direction: Direction;
  schemaFor(label: string): JsonValue;
}[] = [
  {
    name: 'requests.yaml',
    direction: 'request',
    schemaFor: () => schemaOf(ownValue(operation, 'requestBody'), 'application/json'),
  },
  {
    name: 'responses.yaml',
    direction: 'response',
    schemaFor: () => schemaOf(ownValue(responses, '200'), 'application/json'),
  },
  {
    name: 'events.yaml',
    direction: 'response',
    schemaFor: () => schemaOf(ownValue(responses, '200'), 'text/event-stream'),
  },
  {
    name: 'errors.yaml',
    direction: 'response',
    schemaFor: (label) => schemaOf(ownValue(responses, label.slice(0, 3)), 'application/json'),
  },
];

describe.each(traffic)('$name', ({ name, direction, schemaFor }) => {
  const cases = readCases(name);
  const base = objectAt(cases, 'base');

  it.each(Object.entries(objectAt(cases, 'accepted')))('accepts %s', (label, value) => {
    expect(faultsOf(direction, schemaFor(label), over(base, value))).toEqual([]);
  });

  it.each(Object.entries(objectAt(cases, 'rejected')))('rejects %s', (label, stated) => {
    const { at, value } = isObject(stated)
      ? { at: stringAt(stated, 'at'), value: ownValue(stated, 'value') ?? null }
      : { at: '', value: null };
    expect(faultsOf(direction, schemaFor(label), over(base, value))).toEqual([at]);
  });
});
