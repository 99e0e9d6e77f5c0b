import { describe, expect, test } from 'vitest';
import { ExactNumber } from '../../codegen/values/json.ts';
import { publishedText } from '../support/published-text.ts';
import { jsonBody, requestWith } from '../support/requests.ts';
import { snippetText } from '../support/snippet.ts';
import { json } from './fixture.ts';
import { fixtures } from './fixtures.ts';

const rows = fixtures.flatMap(([id, { deviations }]) =>
  deviations.map((deviation) => [id, deviation.name, deviation] as const),
);

describe('snippets print correct data where httpsnippet does not', () => {
  test.each(rows)('%s: %s', async (language, _name, { request, ours, published }) => {
    const text = snippetText(language, request);
    const publishedExample = await publishedText(language, request);
    expect(text).toContain(ours);
    expect(publishedExample).not.toContain(ours);
    if (published === undefined) return;
    expect(publishedExample).toContain(published);
    expect(text).not.toContain(published);
  });
});

describe('snippets keep all digits of numbers', () => {
  const request = json({ big: new ExactNumber('12345678901234567890'), one: new ExactNumber('1.0') });

  test.each(fixtures.map(([id]) => id))('%s', (language) => {
    const text = snippetText(language, request);
    expect(text).toContain('12345678901234567890');
    expect(text).toMatch(/1\.0(?!\d)/);
  });
});

describe('a request that a library cannot send has a reason instead of a snippet', () => {
  const rejecting = fixtures.filter(([, { rejectsBodyWithGet }]) => rejectsBodyWithGet !== undefined);

  test.each(rejecting)('%s', (language, { rejectsBodyWithGet }) => {
    const request = requestWith(jsonBody({ a: 1 }), 'GET');
    expect(snippetText(language, request)).toBe(`unsupported: ${rejectsBodyWithGet}`);
  });
});
