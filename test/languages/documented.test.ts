import { describe, expect, test } from 'vitest';
import { languages } from '../support/languages.ts';
import { publishedSnippets } from '../support/published.ts';
import { snippetText } from '../support/snippet.ts';
import { documentedRequest } from './documented/request.ts';
import { fixtureOf, fixtures } from './fixtures.ts';

describe('snippets equal the published examples byte for byte', () => {
  const published = languages.filter(({ id }) => fixtureOf(id).published);

  test('there are eight examples in the order of the languages', () => {
    expect([...publishedSnippets.keys()]).toEqual(published.map((language) => language.fence));
  });

  test.each(published.map((language) => [language.label, language] as const))('%s', (_label, language) => {
    expect(snippetText(language.id, documentedRequest)).toBe(publishedSnippets.get(language.fence));
  });
});

describe('`imports: true` only adds import lines', () => {
  test.each(fixtures)('%s', (id, { addImports }) => {
    expect(snippetText(id, documentedRequest, true)).toBe(
      addImports(snippetText(id, documentedRequest, false)),
    );
  });
});
