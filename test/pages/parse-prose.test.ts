import { expect, test } from 'vitest';
import { inlineCode, paragraph, text } from '../../codegen/pages/inline.ts';
import { parseProse } from '../../codegen/pages/parse-prose.ts';

test.each([
  ['> [!NOTE]\n> Needs `repo`.', 'info', [text('Needs '), inlineCode('repo'), text('.')]],
  ['> [!CAUTION] Deletes data.', 'warning', [text('Deletes data.')]],
] as const)('an alert of GitHub is a note: %j', (description, tone, content) => {
  expect(parseProse(description)).toEqual([{ kind: 'note', tone, blocks: [paragraph(...content)] }]);
});

test('a quote that mentions the mark of an alert stays a quote', () => {
  expect(parseProse('> See [!NOTE].')).toEqual([
    { kind: 'quote', blocks: [paragraph(text('See [!NOTE].'))] },
  ]);
});
