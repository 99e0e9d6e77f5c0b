import { describe, expect, test } from 'vitest';
import { languages } from '../support/languages.ts';
import { publishedSnippets } from '../support/published.ts';
import { snippetText } from '../support/snippet.ts';
import { documentedRequest } from './documented/request.ts';

describe('snippets equal the published examples byte for byte', () => {
  const sdks = languages.filter((language) => language.group === 'sdk');

  test('there are eight examples in the order of the languages', () => {
    expect([...publishedSnippets.keys()]).toEqual(sdks.map((language) => language.fence));
  });

  test.each(sdks.map((language) => [language.label, language] as const))('%s', (_label, language) => {
    expect(snippetText(language.id, documentedRequest)).toBe(publishedSnippets.get(language.fence));
  });
});

describe('`imports: true` only adds import lines', () => {
  test.each([
    ['java', 'import com.mashape.unirest.http.HttpResponse;\nimport com.mashape.unirest.http.Unirest;\n\n'],
    ['csharp', 'using RestSharp;\n\n'],
  ])('%s', (id, prefix) => {
    expect(snippetText(id, documentedRequest, true)).toBe(prefix + snippetText(id, documentedRequest, false));
  });

  test('php', () => {
    expect(snippetText('php', documentedRequest, true)).toBe(
      snippetText('php', documentedRequest, false).replace(
        '<?php\n',
        "<?php\nrequire_once('vendor/autoload.php');\n",
      ),
    );
  });

  test.each(['python', 'javascript', 'go', 'ruby', 'swift', 'curl'])(
    '%s has no import lines to add',
    (id) => {
      expect(snippetText(id, documentedRequest, true)).toBe(snippetText(id, documentedRequest, false));
    },
  );
});
