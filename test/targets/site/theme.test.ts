import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, parseHex } from '../../../codegen/targets/site/contrast.ts';
import { printTheme } from '../../../codegen/targets/site/theme.ts';

/** Colors of both schemes by name. */
function colorsOf(style: string): ReadonlyMap<string, readonly [string, string]> {
  const pairs = style.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

const texts = ['strong', 'text', 'quiet', 'accent', 'get', 'post', 'put', 'delete'];
const tokens = ['text', 'comment', 'string', 'number', 'keyword', 'property', 'variable'];

/** Text colors with a contrast below 4.5. */
function unreadable(style: string): readonly string[] {
  const colors = colorsOf(style);
  const pairs = [
    ...texts.flatMap((name) => [[name, 'page'] as const]),
    ...tokens.map((name) => [name, 'sunken'] as const),
    ...['accent', 'strong', 'text', 'quiet', 'post', 'put'].map((name) => [name, 'tint'] as const),
    ...['quiet', 'strong', 'accent'].map((name) => [name, 'sunken'] as const),
  ];
  return pairs.flatMap(([text, background]) =>
    [0, 1].flatMap((scheme) => {
      const ratio = contrast(
        parseHex(colors.get(text)?.[scheme] ?? ''),
        parseHex(colors.get(background)?.[scheme] ?? ''),
      );
      return ratio >= 4.5 ? [] : [`${text} on ${background}: ${ratio}`];
    }),
  );
}

describe('the colors of the site', () => {
  test('can be read in both schemes (WCAG 2.2, 1.4.3)', () => {
    expect(unreadable(printTheme({}))).toEqual([]);
  });

  test('can be read with every accent color', () => {
    const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (channels) => {
        const style = printTheme({ accent: `#${channels.join('')}` });
        expect(
          unreadable(style).filter(
            (pair) => pair.startsWith('accent on page') || pair.startsWith('accent on tint'),
          ),
        ).toEqual([]);
      }),
    );
  });
});

test('contrast has the values of WCAG', () => {
  expect(contrast(parseHex('#ffffff'), parseHex('#000000'))).toBe(21);
  expect(contrast(parseHex('#777777'), parseHex('#ffffff'))).toBeCloseTo(4.478, 3);
});
