import { expectTypeOf, test } from 'vitest';
import type { HeaderOptions } from '../../../codegen/languages/typescript/runtime/options.ts';
import type { HeadersOf, OptionsOf } from '../../../codegen/languages/typescript/runtime/types.ts';

/** As openapi-typescript writes an operation. */
interface WithoutHeaders {
  readonly parameters: { query?: never; header?: never; path?: never; cookie?: never };
  readonly requestBody?: never;
  readonly responses: object;
}
interface WithHeaders {
  readonly parameters: {
    query?: never;
    header: { 'X-List'?: string[]; 'X-Object'?: { a?: number }; 'X-Text': string };
    path?: never;
    cookie?: never;
  };
  readonly requestBody?: never;
  readonly responses: object;
}

test('headers that an operation describes have their types, and others may stand beside them', () => {
  const described = { 'X-List': ['a'], 'X-Object': { a: 1 }, 'X-Text': null, 'X-Other': 7 };
  expectTypeOf(described).toExtend<HeadersOf<WithHeaders>>();
  expectTypeOf({ headers: described }).toExtend<OptionsOf<WithHeaders>>();
  expectTypeOf({}).toExtend<HeadersOf<WithHeaders>>();
  expectTypeOf({ 'X-List': 7 }).not.toExtend<HeadersOf<WithHeaders>>();
  expectTypeOf({ 'X-Text': { a: 1 } }).not.toExtend<HeadersOf<WithHeaders>>();
  expectTypeOf({ 'X-Other': 'x', 'X-None': null }).toExtend<HeadersOf<WithoutHeaders>>();
});

test('other headers are text, numbers, truth values, or lists of them', () => {
  expectTypeOf({ a: ['x', 1], b: null, c: undefined, d: true }).toExtend<HeaderOptions>();
  expectTypeOf({ a: { b: 1 } }).not.toExtend<HeaderOptions>();
});
