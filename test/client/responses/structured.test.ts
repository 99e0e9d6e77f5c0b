import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { type as arktype } from 'arktype';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { ApiPromise } from '../../../codegen/languages/typescript/runtime/api-promise.ts';
import { ClientError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import type { FromSchema } from '../../../codegen/languages/typescript/runtime/responses/from-schema.ts';
import {
  outputText,
  type ResponseLike,
  withOutputText,
} from '../../../codegen/languages/typescript/runtime/responses/output.ts';
import {
  addOutputText,
  addParsedOutput,
} from '../../../codegen/languages/typescript/runtime/responses/promises.ts';
import {
  IncompleteOutputError,
  InvalidOutputError,
  type JsonFormat,
  jsonFormat,
  OutputError,
  RefusalError,
  withParsedOutput,
} from '../../../codegen/languages/typescript/runtime/responses/structured.ts';

import { failureOf } from '../support/client.ts';

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
    const parsed = await addParsedOutput<{ city: string; celsius: number }, typeof given, unknown>(
      new ApiPromise(Promise.resolve({ data: given, response: new Response() })),
      format,
    );
    expect(parsed.output_parsed).toEqual({ city: 'Oban', celsius: 11 });
    expect(parsed.output_text).toBe('{"city":"Oban","celsius":11}');
    expect(Object.keys(parsed)).toEqual(['status', 'output']);
    expectTypeOf(parsed.output_parsed).toEqualTypeOf<{ city: string; celsius: number }>();
  });

  test.each([
    [
      'a refusal',
      promise(message({ type: 'refusal', refusal: 'I may not.' })),
      'The model refused: I may not.',
      RefusalError,
    ],
    [
      'incomplete output that is valid JSON',
      {
        status: 'incomplete',
        incomplete_details: { reason: 'max_output_tokens' },
        output: [message(text('12'))],
      },
      'The response is incomplete: max_output_tokens',
      IncompleteOutputError,
    ],
    [
      'a failed response',
      { status: 'failed', error: { code: 'server_error', message: 'Upstream unavailable' }, output: [] },
      'The response failed: Upstream unavailable',
      IncompleteOutputError,
    ],
    [
      'text that is not JSON',
      promise(message(text('Sure! {"a":1}'))),
      'The model output is not valid JSON: Sure! {"a":1}',
      InvalidOutputError,
    ],
    ['no text', promise(), 'The model output is not valid JSON: ', InvalidOutputError],
  ])('rejects %s', async (_name, response, message, type) => {
    const error = await failureOf(withParsedOutput<unknown, ResponseLike>(response, format));
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(OutputError);
    expect(error).toMatchObject({ message, response, name: type.name });
  });
});

const libraries = [
  ['zod', z.object({ city: z.string(), celsius: z.number() })],
  ['arktype', arktype({ city: 'string', celsius: 'number' })],
  ['valibot', toStandardJsonSchema(v.object({ city: v.string(), celsius: v.number() }))],
] as const;

describe.each(libraries)('a schema of %s', (_name, schema) => {
  test('is sent as JSON Schema', () => {
    const { schema: sent } = JSON.parse(JSON.stringify(jsonFormat('reading', schema)));
    expect(sent).toMatchObject({ type: 'object', properties: { city: { type: 'string' } } });
    expect(sent.required.toSorted()).toEqual(['celsius', 'city']);
    expect(sent).not.toHaveProperty('$schema');
  });

  test('validates the output', async () => {
    const format = jsonFormat('reading', schema);
    const good = await withParsedOutput(promise(message(text('{"city":"Oban","celsius":11}'))), format);
    expect(good.output_parsed).toEqual({ city: 'Oban', celsius: 11 });
    const bad = failureOf(withParsedOutput(promise(message(text('{"city":7,"celsius":11}'))), format));
    expect(await bad).toMatchObject({
      name: 'InvalidOutputError',
      message: expect.stringMatching(/^Invalid value: city: .*string.*: \{"city":7,"celsius":11\}$/),
    });
  });
});

test('the type of the output comes from the schema', () => {
  const [[, zod], [, ark], [, valibot]] = libraries;
  expectTypeOf(jsonFormat('reading', zod)).toEqualTypeOf<JsonFormat<{ city: string; celsius: number }>>();
  expectTypeOf(jsonFormat('reading', ark)).toEqualTypeOf<JsonFormat<{ city: string; celsius: number }>>();
  expectTypeOf(jsonFormat('reading', valibot)).toEqualTypeOf<JsonFormat<{ city: string; celsius: number }>>();
});

test('a schema without JSON Schema throws a ClientError', () => {
  expect(() => jsonFormat('reading', v.object({ city: v.string() }))).toThrow(ClientError);
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
