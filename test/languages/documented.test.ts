import { describe, expect, test } from 'vitest';
import { languages } from '../../codegen/languages/registry.ts';
import { publishedSnippets } from '../support/published.ts';
import { snippetText } from '../support/snippet.ts';
import { documentedRequest } from './documented/request.ts';
import { fixtures } from './fixtures.ts';

describe('snippets equal the published examples byte for byte', () => {
  const sdks = languages.filter((language) => language.group === 'sdk');

  test('there are eight examples in the order of the languages', () => {
    expect([...publishedSnippets.keys()]).toEqual(sdks.map((language) => language.fence));
  });

  test.each(sdks.map((language) => [language.label, language] as const))('%s', (_label, language) => {
    expect(snippetText(language.id, documentedRequest)).toBe(publishedSnippets.get(language.fence));
  });
});

describe('dialect b only adds import lines', () => {
  test.each(fixtures)('%s', (id, { addImports }) => {
    expect(snippetText(id, documentedRequest, 'b')).toBe(addImports(snippetText(id, documentedRequest, 'a')));
  });
});
