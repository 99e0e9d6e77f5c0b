import { describe, expect, test } from 'vitest';
import type { Part, Request } from '../../codegen/http/request.ts';
import { ExactNumber, type JsonValue } from '../../codegen/values/json.ts';
import { publishedText } from '../support/published-text.ts';
import { jsonBody, requestWith, textBody } from '../support/requests.ts';
import { snippetText } from '../support/snippet.ts';

/**
 * A deviation from httpsnippet, the renderer of the published examples, which prints wrong data for some requests. If a later version prints
 * the right data, its half of the test fails, and the row can be deleted.
 */
interface Row {
  readonly language: string;
  readonly what: string;
  readonly request: Request;
  /** Text that occurs only in the output of httpsnippet. */
  readonly wrong?: string;
  /** Text that occurs only in our output. */
  readonly right: string;
}

const json = (value: JsonValue) => requestWith(jsonBody(value));
const multipart = (...parts: readonly Part[]): Request =>
  requestWith({ kind: 'multipart', mediaType: 'multipart/form-data', parts });
const file: Part = { kind: 'file', name: 'photo', fileName: 'photo.png', mediaType: 'image/png' };
const field: Part = { kind: 'field', name: 'note', value: 'hello' };
const withQuery = (...query: Request['url']['query']): Request => ({
  ...requestWith(undefined, 'GET'),
  url: { origin: 'https://api.example.com', path: '/things', query },
});

const rows: readonly Row[] = [
  { language: 'python', what: 'a newline', request: json({ a: 'x\ny' }), wrong: '"x\ny"', right: '"x\\ny"' },
  {
    language: 'python',
    what: 'a backslash',
    request: json({ a: 'C:\\new' }),
    wrong: '"C:\\new"',
    right: '"C:\\\\new"',
  },
  {
    language: 'python',
    what: 'a quote in a key',
    request: json({ 'a"b': 1 }),
    wrong: '"a"b"',
    right: '"a\\"b"',
  },
  { language: 'python', what: 'a falsy body', request: json(0), right: 'payload = 0' },
  {
    language: 'python',
    what: 'a null body, which the library treats as no body',
    request: json(null),
    right: 'payload = "null"',
  },
  { language: 'python', what: 'a file', request: multipart(file), right: 'open("photo.png", "rb")' },
  {
    language: 'javascript',
    what: 'an escape inside the JSON',
    request: json({ a: 'x\ny"z\\' }),
    wrong: '"x\\ny\\"z\\\\"',
    right: '"x\\\\ny\\\\"z\\\\\\\\"',
  },
  {
    language: 'javascript',
    what: 'a line separator',
    request: json({ a: '\u2028' }),
    wrong: '\u2028',
    right: '\\u2028',
  },
  {
    language: 'ruby',
    what: 'interpolation',
    request: json({ a: '#{x} #$y #@z' }),
    wrong: '"#{x} #$y #@z',
    right: '\\#{x} \\#$y \\#@z',
  },
  {
    language: 'ruby',
    what: 'interpolation in text',
    request: requestWith(textBody('#{x}')),
    wrong: '"#{x}"',
    right: '"\\#{x}"',
  },
  {
    language: 'swift',
    what: 'null',
    request: json({ a: null, b: 1 }),
    wrong: '"a": ,',
    right: '"a": NSNull(),',
  },
  {
    language: 'swift',
    what: 'an empty object',
    request: json({ a: {}, b: 1 }),
    wrong: '"a": [],',
    right: '"a": [:],',
  },
  {
    language: 'swift',
    what: 'interpolation',
    request: json({ a: '\\(x)' }),
    wrong: '"\\(x)"',
    right: '"\\\\(x)"',
  },
  {
    language: 'php',
    what: 'a multipart body with headers',
    request: multipart(field, file),
    right: "Utils::tryFopen('photo.png'",
  },
  {
    language: 'csharp',
    what: 'the bytes of a file',
    request: multipart(field, file),
    right: 'AddFile("photo", "photo.png", "image/png")',
  },
  {
    language: 'go',
    what: 'the bytes of a file',
    request: multipart(field, file),
    right: 'os.ReadFile("photo.png")',
  },
  {
    language: 'ruby',
    what: 'the bytes of a file',
    request: multipart(field, file),
    right: "File.binread('photo.png')",
  },
  {
    language: 'java',
    what: 'the bytes of a file',
    request: multipart(field, file),
    right: 'new java.io.File("photo.png"), "image/png")',
  },
  {
    language: 'python',
    what: 'a bare delimiter in the query',
    request: withQuery({ name: 'a', value: 'x,y', raw: 'a=x,y' }),
    wrong: 'querystring',
    right: 'things?a=x,y"',
  },
];

describe('snippets fix wrong data of httpsnippet', () => {
  test.each(rows.map((row) => [row.language, row.what, row] as const))(
    '%s: %s',
    async (language, _what, row) => {
      const ours = snippetText(language, row.request);
      const theirs = await publishedText(language, row.request);
      expect(ours).toContain(row.right);
      expect(theirs).not.toContain(row.right);
      if (row.wrong === undefined) return;
      expect(theirs).toContain(row.wrong);
      expect(ours).not.toContain(row.wrong);
    },
  );
});

describe('snippets keep all digits of numbers', () => {
  const request = json({ big: new ExactNumber('12345678901234567890'), one: new ExactNumber('1.0') });

  test.each(['python', 'javascript', 'go', 'ruby', 'java', 'php', 'csharp', 'swift', 'curl'])(
    '%s',
    (language) => {
      const text = snippetText(language, request);
      expect(text).toContain('12345678901234567890');
      expect(text).toMatch(/1\.0(?!\d)/);
    },
  );
});

describe('a request that a library cannot send has a refusal instead of a snippet', () => {
  test.each([
    ['javascript', 'fetch rejects a body with GET'],
    ['java', 'Unirest does not support a body with GET'],
    ['csharp', '.NET rejects a body with GET'],
    ['swift', 'URLSession rejects a body with GET'],
  ])('%s', (language, reason) => {
    expect(snippetText(language, requestWith(jsonBody({ a: 1 }), 'GET'))).toBe(`refused: ${reason}`);
  });
});
