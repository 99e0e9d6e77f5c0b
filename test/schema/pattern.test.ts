import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLinear } from '../../codegen/schema/linear-pattern.ts';
import { compilePattern } from '../../codegen/schema/pattern.ts';

describe('patterns are matched in linear time', () => {
  test.each([
    ['^((a|a|a|a|a|a|a|a|a|a)+)+$', `${'a'.repeat(14)}!`],
    ['^(a+)+$', `${'a'.repeat(50_000)}!`],
    ['(.*)*x', 'a'.repeat(5_000)],
    [String.raw`^(\s*\w+\s*)*;$`, 'a '.repeat(5_000)],
  ])('%s', (pattern, text) => {
    expect(compileLinear(pattern)).toBeDefined();
    expect(compilePattern(pattern).test(text)).toBe(false);
  });

  test.each([['^(?=a)(a+)+$'], [String.raw`^(a+)+\1$`]])(
    '%s needs backtracking, which has a limit',
    (pattern) => {
      expect(compileLinear(pattern)).toBeUndefined();
      expect(() => compilePattern(pattern).test(`${'a'.repeat(200)}!`)).toThrow(/takes too long/);
    },
  );
});

const patterns = [
  '',
  '^a$',
  'a.b',
  '^[^]$',
  String.raw`^\S+@\S+$`,
  String.raw`[\s]`,
  String.raw`[^\s]`,
  String.raw`\bword\b`,
  String.raw`^\d{4}-\d{2}-\d{2}T`,
  String.raw`^[\w.\-]+$`,
  '^[[:a-z]$',
  String.raw`^[[\]a&&b]+$`,
  String.raw`^[\b\0\cA\v\f]$`,
  String.raw`^\u{1f600}\ud83d\ude00\u00e9\x41$`,
  String.raw`^\p{L}+\P{Lu}$`,
  String.raw`^\p{Script=Greek}+$`,
  '^(?<year>[0-9]+)(?:-|/)$',
  '^a{0,3}?b{2,}$',
  '^(?:a|ab)(?:c|bcd)$',
  String.raw`^https?:\/\/[^/]+$`,
  '^$|^x',
  '[a-z]$',
  String.raw`^\$\{[^}]+\}$`,
];

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      'c',
      '\n',
      '\r',
      '\u2028',
      '\u00a0',
      '\ufeff',
      '\ud83d',
      '😀',
      'é',
      'α',
      ':',
      '[',
      ']',
      '&',
      '-',
      '/',
      '0',
      '9',
      '\0',
      '\b',
      '\u0001',
      '\v',
      '$',
      '{',
      '}',
      '@',
      '.',
    ),
    maxLength: 6,
  }),
  fc.constantFrom(
    '2024-01-31T',
    '😀😀éA',
    'a@b',
    'word',
    'sword',
    '2024-',
    'https://a',
    '$' + '{a}',
    'abcd',
    'αβ',
  ),
);

describe('the linear engine agrees with ECMAScript', () => {
  test.each(patterns)('%s', (pattern) => {
    const linear = compileLinear(pattern);
    const expression = new RegExp(pattern, 'u');
    expect(linear).toBeDefined();
    fc.assert(
      fc.property(texts, (text) => {
        expect(linear?.(text)).toBe(expression.test(text));
      }),
      { numRuns: 300 },
    );
  });
});

test('a pattern that is only valid without the `u` flag is matched without it', () => {
  expect(compilePattern(String.raw`^a\-b$`).test('a-b')).toBe(true);
});

test('an invalid pattern is an error', () => {
  expect(() => compilePattern('(')).toThrow(SyntaxError);
});
