import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { languageIds, loadLanguages } from '../../../codegen/languages/registry.ts';
import { highlight } from '../../../codegen/targets/site/highlight/highlight.ts';
import { syntaxes } from '../../../codegen/targets/site/highlight/syntax.ts';

const snippets = fileURLToPath(new URL('../../../generated/snippets', import.meta.url));
const languages = await loadLanguages(languageIds);

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const shownText = (markup: string) => textOf(parseFragment(markup));

/** The kinds of the tokens of a program. */
function tokensOf(text: string, language: string): readonly string[] {
  return [...highlight(text, language).matchAll(/<span class="(\w)">([^<]*)<\/span>/g)].map(
    ([, kind, token]) => `${kind} ${token}`,
  );
}

test('every language of the snippets has a syntax', () => {
  expect(languages.map(({ fence }) => fence).filter((fence) => !Object.hasOwn(syntaxes, fence))).toEqual([]);
});

test.each(Object.keys(syntaxes))('the text of %s is unchanged for random text', (language) => {
  const pieces = fc.constantFrom(
    '"',
    "'",
    '`',
    '/*',
    '*/',
    '//',
    '#',
    '\n',
    '\\',
    '<',
    '&',
    '"""',
    '<<<',
    '$a',
    '1.5',
    'if',
    ':',
    ' ',
    '@"',
    'r#"',
    '-',
  );
  const program = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(program, (text) => {
      fc.pre(!text.includes('\0'));
      expect(shownText(highlight(text, language))).toBe(text);
    }),
    { numRuns: 200 },
  );
});

describe.each(languages)('the snippets in $label', ({ fence, extension }) => {
  test('are unchanged, and have marked tokens', () => {
    const files = readdirSync(snippets, { recursive: true, encoding: 'utf8' }).filter(
      (path) => extname(path) === `.${extension}`,
    );
    expect(files).not.toEqual([]);
    for (const file of files) {
      const text = readFileSync(join(snippets, file), 'utf8');
      const markup = highlight(text, fence);
      expect(markup).toContain('<span class="s">');
      expect(shownText(markup)).toBe(text);
    }
  });
});

test.each([
  ['python', 'x = f"a {b}" # note', ['s f&quot;a {b}&quot;', 'c # note']],
  ['javascript', 'const a1 = `x\ny`; // 1', ['k const', 's `x\ny`', 'c // 1']],
  [
    'json',
    '{"key": "value", "n": -1.5e3, "b": true}',
    ['p "key"', 's "value"', 'p "n"', 'n 1.5e3', 'p "b"', 'k true'],
  ],
  ['shell', "curl -X POST 'https://a/#b' # c", ['k curl', 'v -X', "s 'https://a/#b'", 'c # c']],
  ['yaml', '- a-b: "c" # d\nurl: http://x', ['p - a-b', 's "c"', 'c # d', 'p url']],
  ['php', '<?php\n$a = <<<EOT\n"x"\nEOT;', ['k php', 'v $a', 's &lt;&lt;&lt;EOT\n"x"\nEOT']],
  ['rust', 'let s = r#"a"b"#; // c', ['k let', 's r#"a"b"#', 'c // c']],
  ['unknown', 'if "a"', []],
])('%s: %s', (language, text, tokens) => {
  expect(tokensOf(text, language).map((token) => token.replaceAll('"', '&quot;'))).toEqual(
    tokens.map((token) => token.replaceAll('"', '&quot;')),
  );
});

test('an unclosed token takes linear time', () => {
  for (const [language, piece] of [
    ['python', '"""'],
    ['php', '<<<A\n'],
    ['rust', 'r#"'],
    ['javascript', '/*'],
    ['yaml', '    -'],
    ['shell', '"'],
  ] as const) {
    const text = piece.repeat(100_000);
    expect(shownText(highlight(text, language)).length).toBe(text.length);
  }
});
