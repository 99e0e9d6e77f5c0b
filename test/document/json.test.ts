import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../codegen/document/parse.ts';
import { ExactNumber, type JsonValue } from '../../codegen/values/json.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';

const read = (text: string) => parseText(text, 'json');

/** The result of `JSON.parse`; `undefined` for invalid JSON. */
function readByEngine(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

describe('the JSON parser rejects a duplicate key at its second occurrence', () => {
  test.each([
    ['{"a": 1, "a": 2}', 9],
    ['{"a": 1, "a": 1}', 9],
    ['{"a": {}, "b": [], "a": {}}', 19],
    ['[0, {"a": {"b": null, "b": null}}]', 22],
    ['{"a": 1, "\\u0061": 1}', 9],
    ['{"__proto__": 1, "__proto__": 1}', 17],
    ['{"": 1, "": 1}', 8],
    ['{"a": {"b": 1, "b": 1}, "a": 2}', 15],
    ['{"a": 1, "a": {"b": 1, "b": 1}}', 9],
  ])('%s', (text, offset) => {
    expect(read(text).problem).toEqual({
      message: expect.stringMatching(/^Duplicate key '.*'$/),
      offset,
    });
  });
});

test.each([
  ['', 'JSON value expected but reached end of input', 0],
  [' ', 'JSON value expected but reached end of input', 1],
  ['tru', "JSON value expected but got 't'", 0],
  ['[1 2]', "Comma ',' expected after value but got '2'", 3],
  ['[1,]', "Array item expected but got ']'", 3],
  ['[1', "Array item or end of array ']' expected but reached end of input", 2],
  ['{"a" 1}', "Colon ':' expected after property name but got '1'", 5],
  ['{"a":}', "Object value expected after ':' but got '}'", 5],
  ['{"a":1', "Quoted object key or end of object '}' expected but reached end of input", 6],
  ['{a: 1}', "Quoted object key expected but got 'a'", 1],
  ['{} {}', "Expected end of input but got '{'", 3],
  ['"a', "End of string '\"' expected but reached end of input", 2],
  ['"a\nb"', "Invalid character '\n'", 2],
  ['"a\\x"', "Invalid escape character '\\x'", 2],
  ['"a\\u12G4"', "Invalid unicode character '\\u12G4'", 2],
  ['01', "Expected end of input but got '1'", 1],
  ['-', "JSON value expected but got '-'", 0],
  ['['.repeat(100_000), 'Nested more than 1000 levels deep', 1000],
])('the JSON parser rejects %.20j and reports the position', (text, message, offset) => {
  expect(read(text).problem).toEqual({ message, offset });
});

test('the JSON parser preserves all values and the digits of numbers', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => JSON.stringify(one)),
    fc.constantFrom('12345678901234567890', '1.0', '1e400', '-0', '0.10', '1E+2'),
  );
  const exact = number.map((text) => (String(Number(text)) === text ? Number(text) : new ExactNumber(text)));
  const text = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
  const value = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, true, false),
      exact,
      text,
      fc.array(tie('value')),
      fc.dictionary(fc.oneof(text, fc.constant('__proto__')), tie('value')),
    ),
  })).value;
  fc.assert(
    fc.property(value, fc.nat(3), (one, indent) => {
      expect(read(stringifyJson(one, indent))).toEqual({ value: one });
    }),
    { numRuns: 500 },
  );
});

test('the JSON parser accepts and rejects the same input as JSON.parse', () => {
  const piece = fc.constantFrom(
    ...'{}[],:"\\ \n\t\u0000\u001f\u007f\u00a0\u2028-+.eE0129aubtrnf/',
    'true',
    'null',
  );
  const broken = fc.tuple(fc.json(), fc.nat(), fc.nat(3), piece).map(([text, at, length, inserted]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + inserted + text.slice(start + length);
  });
  const any = fc.oneof(
    broken,
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(any, (text) => {
      const { value, problem } = read(text);
      if (problem?.message.startsWith('Duplicate key')) return;
      const known = readByEngine(text);
      expect(problem === undefined).toBe(known !== undefined);
      if (known && value !== undefined) expect(JSON.parse(stringifyJson(value))).toEqual(known.value);
    }),
    { numRuns: 5_000 },
  );
});
