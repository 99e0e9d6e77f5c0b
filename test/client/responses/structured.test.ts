import { describe, expect, expectTypeOf, test } from 'vitest';
import { ApiPromise } from '../../../codegen/languages/typescript/runtime/api-promise.ts';
import { ClientError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import type { FromSchema } from '../../../codegen/languages/typescript/runtime/responses/from-schema.ts';
import {
  outputText,
  withOutputText,
} from '../../../codegen/languages/typescript/runtime/responses/output.ts';
import {
  addOutputText,
  addParsedOutput,
} from '../../../codegen/languages/typescript/runtime/responses/promises.ts';
import {
  type JsonFormat,
  jsonFormat,
  withParsedOutput,
} from '../../../codegen/languages/typescript/runtime/responses/structured.ts';

const text = (value: unknown) => ({ type: 'output_text', text: value, annotations: [] });
const message = (...content: unknown[]) => ({ type: 'message', role: 'assistant', content });
const promise = (...output: unknown[]) => ({ status: 'completed', output });

describe('output_text', () => {
  test.each<readonly [string, readonly unknown[], string]>([
    ['parts and messages are concatenated', [message(text('a'), text('b')), message(text('c'))], 'abc'],
    ['only messages count', [{ type: 'reasoning', content: [text('x')] }, message(text('a'))], 'a'],
    ['a refusal is not text', [message({ type: 'refusal', refusal: 'No' })], ''],
    [
      'missing and null properties are skipped',
      [null, {}, { type: 'message', content: null }, message(null, text(null))],
      '',
    ],
    ['content given as a string is skipped', [{ type: 'message', content: 'a' }], ''],
    ['nothing', [], ''],
  ])('%s', (_name, output, expected) => {
    expect(outputText({ output })).toBe(expected);
    expect(withOutputText({ output }).output_text).toBe(expected);
  });

  test('is empty for a response without output', () => {
    expect(outputText(JSON.parse('{"output":null}'))).toBe('');
    expect(outputText(JSON.parse('{}'))).toBe('');
  });

  test('is computed on access and omitted from JSON', () => {
    const response = withOutputText(promise(message(text('a'))));
    response.output.push(message(text('b')));
    expect(response.output_text).toBe('ab');
    expect(Object.keys(withOutputText(response))).toEqual(['status', 'output']);
  });

  test.each([undefined, null, '', '<h1>'])('a response %j throws a ClientError', async (data) => {
    const given = Promise.resolve({
      data: JSON.parse(JSON.stringify({ data })).data,
      response: new Response(),
    });
    await expect(addOutputText(new ApiPromise<{ output: unknown[] }>(given))).rejects.toThrow(
      'Expected a response object',
    );
  });
});

describe('structured output', () => {
  const format = jsonFormat('reading', {
    type: 'object',
    properties: { city: { type: 'string' }, celsius: { type: 'number' } },
    required: ['city', 'celsius'],
    additionalProperties: false,
  });

  test('jsonFormat() creates a format that the API accepts', () => {
    expect(JSON.parse(JSON.stringify(format))).toEqual({
      type: 'json_schema',
      name: 'reading',
      strict: true,
      schema: {
        type: 'object',
        properties: { city: { type: 'string' }, celsius: { type: 'number' } },
        required: ['city', 'celsius'],
        additionalProperties: false,
      },
    });
    expectTypeOf(format).toEqualTypeOf<JsonFormat<{ city: string; celsius: number }>>();
  });

  test('output_parsed is the parsed text with the type of the format', async () => {
    const given = promise(message(text('{"city":"Oban",'), text('"celsius":11}')));
    const parsed = await addParsedOutput<{ city: string }, typeof given, unknown>(
      new ApiPromise(Promise.resolve({ data: given, response: new Response() })),
    );
    expect(parsed.output_parsed).toEqual({ city: 'Oban', celsius: 11 });
    expect(parsed.output_text).toBe('{"city":"Oban","celsius":11}');
    expect(Object.keys(parsed)).toEqual(['status', 'output']);
    expectTypeOf(parsed.output_parsed).toEqualTypeOf<{ city: string }>();
  });

  test.each([
    [
      'a refusal',
      promise(message({ type: 'refusal', refusal: 'I may not.' })),
      'The model refused: I may not.',
    ],
    [
      'incomplete output that is valid JSON',
      {
        status: 'incomplete',
        incomplete_details: { reason: 'max_output_tokens' },
        output: [message(text('12'))],
      },
      'The response is incomplete: max_output_tokens',
    ],
    [
      'a failed response',
      { status: 'failed', error: { code: 'server_error', message: 'Upstream unavailable' }, output: [] },
      'The response failed: Upstream unavailable',
    ],
    [
      'text that is not JSON',
      promise(message(text('Sure! {"a":1}'))),
      'The model output is not valid JSON: Sure! {"a":1}',
    ],
    ['no text', promise(), 'The model output is not valid JSON: '],
  ])('parseOutput() rejects %s', (_name, response, problem) => {
    try {
      withParsedOutput(response);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ClientError);
      expect(error).toMatchObject({ message: problem, cause: response });
    }
  });
});

test('an inline schema infers the type of its values', () => {
  const typeOf = <const Schema>(_schema: Schema) => {
    const value = (): FromSchema<Schema> => JSON.parse('null');
    return value;
  };
  const string = { type: 'string' } as const;

  expectTypeOf(typeOf({ type: 'string' })).returns.toEqualTypeOf<string>();
  expectTypeOf(typeOf({ type: 'integer' })).returns.toEqualTypeOf<number>();
  expectTypeOf(typeOf({ type: 'number' })).returns.toEqualTypeOf<number>();
  expectTypeOf(typeOf({ type: 'boolean' })).returns.toEqualTypeOf<boolean>();
  expectTypeOf(typeOf({ type: 'null' })).returns.toEqualTypeOf<null>();
  expectTypeOf(typeOf({ type: ['string', 'null'] })).returns.toEqualTypeOf<string | null>();
  expectTypeOf(typeOf({ enum: ['a', 'b', null, 1] })).returns.toEqualTypeOf<'a' | 'b' | null | 1>();
  expectTypeOf(typeOf({ type: 'string', enum: ['a', 'b'] })).returns.toEqualTypeOf<'a' | 'b'>();
  expectTypeOf(typeOf({ const: 'a' })).returns.toEqualTypeOf<'a'>();
  expectTypeOf(typeOf({ type: 'array', items: { type: 'number' } })).returns.toEqualTypeOf<number[]>();
  expectTypeOf(typeOf({ type: 'array' })).returns.toEqualTypeOf<unknown[]>();
  expectTypeOf(typeOf({ anyOf: [string, { type: 'null' }] })).returns.toEqualTypeOf<string | null>();
  expectTypeOf(typeOf({ oneOf: [string, { type: 'integer' }] })).returns.toEqualTypeOf<string | number>();
  expectTypeOf(typeOf({ type: 'object' })).returns.toEqualTypeOf<Record<string, unknown>>();
  expectTypeOf(typeOf({ type: 'object', additionalProperties: { type: 'number' } })).returns.toEqualTypeOf<
    Record<string, number>
  >();
  expectTypeOf(typeOf({ type: 'object', additionalProperties: false })).returns.toEqualTypeOf<
    Record<string, unknown>
  >();
  expectTypeOf(typeOf({})).returns.toEqualTypeOf<unknown>();
  expectTypeOf(typeOf({ $ref: '#/x' })).returns.toEqualTypeOf<unknown>();
  expectTypeOf(typeOf(true)).returns.toEqualTypeOf<unknown>();

  const nested = typeOf({
    type: 'object',
    properties: {
      name: { type: 'string', description: 'Its name' },
      kind: { enum: ['city', 'harbour'] },
      size: { type: ['integer', 'null'] },
      place: {
        type: 'object',
        properties: { latitude: { type: 'number' }, longitude: { type: 'number' } },
        required: ['latitude', 'longitude'],
      },
      tides: {
        type: 'array',
        items: {
          type: 'object',
          properties: { at: { type: 'string' }, isHigh: { type: 'boolean' } },
          required: ['at'],
        },
      },
      note: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    },
    required: ['name', 'kind', 'size', 'place', 'tides'],
    additionalProperties: false,
  });
  expectTypeOf(nested).returns.toEqualTypeOf<{
    name: string;
    kind: 'city' | 'harbour';
    size: number | null;
    place: { latitude: number; longitude: number };
    tides: { at: string; isHigh?: boolean }[];
    note?: string | string[];
  }>();

  const wide: { readonly [keyword: string]: unknown } = {};
  expectTypeOf(typeOf(wide)).returns.toEqualTypeOf<unknown>();
});
