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

describe('snippets fix wrong data of httpsnippet', () => {
  test.each(rows)('%s: %s', async (language, _name, { request, ours: right, published: wrong }) => {
    const ours = snippetText(language, request);
    const theirs = await publishedText(language, request);
    expect(ours).toContain(right);
    expect(theirs).not.toContain(right);
    if (wrong === undefined) return;
    expect(theirs).toContain(wrong);
    expect(ours).not.toContain(wrong);
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
