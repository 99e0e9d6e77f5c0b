import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormName, formNames, forms, printForm } from '../../codegen/embed/forms/registry.ts';
import { hostileCode, snippetOf } from './hostile.ts';
import { contexts, fillPage } from './pages.ts';
import { parserOf } from './parsers.ts';

const generated = fileURLToPath(new URL('../../generated/snippets/createResponses/', import.meta.url));
const published = [
  'weather.py',
  'weather.go',
  'weather.sh',
  'weather.rb',
  'weather.ts',
  'weather.complete.php',
];

/** Element around the code blocks of a form. */
const elements: Readonly<Partial<Record<FormName, string>>> = {
  mintlify: 'CodeGroup',
  fern: 'CodeBlocks',
  docusaurus: 'TabItem',
  starlight: 'TabItem',
  vitepress: 'container_code-group',
  html: 'figure',
};

const cases = formNames.flatMap((name) =>
  forms[name].documents.flatMap((kind) => {
    const parse = parserOf(name, kind);
    return parse ? contexts[kind].map((context) => ({ name, kind, context, parse })) : [];
  }),
);

describe('the parser of the platform reads the text of every file from the form', () => {
  test.each(cases)('$name in $kind after $context', ({ name, kind, context, parse }) => {
    const texts = published.map((file) => readFileSync(generated + file, 'utf8'));
    const snippets = texts.map((text, index) =>
      snippetOf(text.slice(0, -1), index % 2 ? 'csharp' : 'python'),
    );
    const blocks = parse(fillPage(name, snippets, kind, context) ?? '');
    expect(blocks.map(({ text }) => text)).toEqual(texts);
    expect(blocks.map(({ language }) => language)).toEqual(snippets.map(({ fence }) => fence));
    const element = elements[name];
    if (element !== undefined) for (const { parents } of blocks) expect(parents).toContain(element);
  });
});

describe('hostile code is inert in the form', () => {
  test.each(cases)('$name in $kind after $context', ({ name, kind, context, parse }) => {
    fc.assert(
      fc.property(hostileCode, hostileCode, (first, second) => {
        const page = fillPage(name, [snippetOf(first), snippetOf(second, 'csharp')], kind, context);
        fc.pre(page !== undefined);
        const blocks = parse(page);
        expect(blocks.map(({ text }) => text)).toEqual([`${first}\n`, `${second}\n`]);
      }),
      { numRuns: 15, seed: 1 },
    );
  });
});

test('every form prints two snippets', async () => {
  const snippets = [snippetOf('first()\n\nsecond({{ x }})'), snippetOf('First();', 'csharp')];
  const pages = formNames.map((name) => `${name}\n${printForm(name, snippets)}\n`);
  await expect(pages.join('\n')).toMatchFileSnapshot('expected/forms.txt');
});

test.each([
  ['plain', 'a\rb'],
  ['docsy', '{{< ref'],
  ['mkdocs', '--8<-- "secret.md"'],
  ['mkdocs', 'a\u0001'],
  ['rst', 'a  '],
  ['rst', 'a\tb'],
] as const)('%s rejects %j, which the platform would change', (name, code) => {
  expect(printForm(name, [snippetOf(code)])).toEqual({ reason: expect.any(String) });
});
