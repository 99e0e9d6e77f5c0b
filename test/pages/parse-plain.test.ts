import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlain } from '../../codegen/pages/parse-plain.ts';
import { parseCommonMark } from '../../codegen/pages/parse-prose.ts';
import { removeHidden } from '../../codegen/values/invisible.ts';

const pieces = [
  ...['a', 'Word ', ' ', '\n', '\n\n', '. ', '`', 'b_c', '_', '*', '&', 'amp;', '<', '>', 'b>', '#', '1. '],
  ...['- ', '|', '~', '[', ']', '](', '[x](https://a.example/b_c)', ')', '!', '@', 'https://a.example', '\\'],
  ...['www.', '=', '---', ':', '\t', '    ', '$', '{', '`code`', '`a_b`', 'é', '😀', '?x=1', '"', "'"],
];

test('plain text has the same blocks as with the CommonMark parser', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = removeHidden(parts.join('')).trim();
      const blocks = parsePlain(text);
      if (!blocks) return;
      plain += 1;
      expect(blocks).toEqual(parseCommonMark(text));
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(200);
});

test.each([
  'One sentence.',
  'Set `stream` to true, or `a | b`.',
  'Two\nlines.\n\nAnother paragraph, 5 > 3 and snake_case.',
  'See [the guide](https://example.com/a_b?c=d#e) first.',
])('is used for %j', (text) => {
  expect(parsePlain(text)).toEqual(parseCommonMark(text));
});
