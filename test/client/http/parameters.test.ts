import { describe, expect, test } from 'vitest';
import { loadModel as describeDocument } from '../../../codegen/generate.ts';
import { encodeComponent } from '../../../codegen/http/percent-encoding.ts';
import { shownText } from '../../../codegen/http/secret-text.ts';
import {
  serializeCookie,
  serializeField,
  serializeHeader,
  serializePath,
  serializeQuery,
} from '../../../codegen/http/serialize.ts';
import { encodeForm } from '../../../codegen/languages/typescript/runtime/body.ts';
import { buildQueryString } from '../../../codegen/languages/typescript/runtime/media-types.ts';
import {
  buildCookies,
  buildHeaders,
  buildPath,
  buildQuery,
  type SerializationStyle,
} from '../../../codegen/languages/typescript/runtime/parameters.ts';
import type { Call } from '../../../codegen/languages/typescript/runtime/request.ts';
import { cases, configFor } from '../../support/cases.ts';
import { clientOf, sendCall } from '../support/client.ts';
import { serveJson } from '../support/server.ts';

/** OpenAPI 3.1.1, "Style Examples". */
const string = 'blue';
const array = ['blue', 'black', 'brown'];
const object = { R: 100, G: 200, B: 150 };

type Row = readonly [
  style: SerializationStyle['style'],
  explode: boolean,
  empty: string,
  one: string,
  list: string,
  members: string,
];

const inPath: readonly Row[] = [
  ['matrix', false, ';color=', ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'],
  ['matrix', true, ';color=', ';color=blue', ';color=blue;color=black;color=brown', ';R=100;G=200;B=150'],
  ['label', false, '.', '.blue', '.blue,black,brown', '.R,100,G,200,B,150'],
  ['label', true, '.', '.blue', '.blue.black.brown', '.R=100.G=200.B=150'],
  ['simple', false, '', 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
  ['simple', true, '', 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
];

const inQuery: readonly Row[] = [
  ['form', false, 'color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
  ['form', true, 'color=', 'color=blue', 'color=blue&color=black&color=brown', 'R=100&G=200&B=150'],
  [
    'spaceDelimited',
    false,
    'color=',
    'color=blue',
    'color=blue%20black%20brown',
    'color=R%20100%20G%20200%20B%20150',
  ],
  [
    'pipeDelimited',
    false,
    'color=',
    'color=blue',
    'color=blue%7Cblack%7Cbrown',
    'color=R%7C100%7CG%7C200%7CB%7C150',
  ],
  [
    'deepObject',
    true,
    'color=',
    'color=blue',
    'color=blue&color=black&color=brown',
    'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150',
  ],
];

describe.each(inPath)(
  'pathOf serializes style %s with explode %s',
  (style, explode, _, one, list, members) => {
    const styles = { color: { ...(style ? { style } : {}), explode } };
    test.each([
      ['a string', string, one],
      ['an array', array, list],
      ['an object', object, members],
    ])('%s', (__, color, expected) => {
      expect(buildPath('/a/{color}/b', { color }, styles)).toBe(`/a/${expected}/b`);
    });
  },
);

describe.each(inQuery)(
  'queryOf serializes style %s with explode %s',
  (style, explode, empty, one, list, members) => {
    const styles = { color: { ...(style ? { style } : {}), explode } };
    test.each([
      ['an empty string', '', empty],
      ['a string', string, one],
      ['an array', array, list],
      ['an object', object, members],
    ])('%s', (_, color, expected) => {
      expect(buildQuery({ color }, styles)).toBe(expected);
    });
  },
);

test('parameters without a style use exploded form in queries and cookies, and simple in paths', () => {
  expect(buildQuery({ a: array, b: object, c: undefined, d: true })).toBe(
    'a=blue&a=black&a=brown&R=100&G=200&B=150&d=true',
  );
  expect(buildPath('/{a}/{b}', { a: array, b: 7 })).toBe('/blue,black,brown/7');
  expect(buildCookies({ a: array, b: object })).toBe('a=blue; a=black; a=brown; R=100; G=200; B=150');
  expect(buildCookies({ a: array, b: object }, { a: { explode: false }, b: { explode: false } })).toBe(
    'a=blue,black,brown; b=R,100,G,200,B,150',
  );
});

test('missing and empty values are omitted', () => {
  expect([buildQuery(), buildQuery({}), buildCookies(), buildCookies({})]).toEqual(['', '', '', '']);
  expect(buildQuery({ a: [], b: {}, c: undefined })).toBe('');
  expect(buildHeaders(undefined, { a: { explode: true } })).toEqual({});
});

test('values other than strings are converted to strings', () => {
  const at = new Date(Date.UTC(2026, 0, 2));
  expect(buildQuery({ at, none: null, no: false, zero: 0, big: 12n, list: [at, null] })).toBe(
    'at=2026-01-02T00%3A00%3A00.000Z&none=&no=false&zero=0&big=12&list=2026-01-02T00%3A00%3A00.000Z&list=',
  );
  expect(buildQuery({ nested: { a: { b: [1] } } })).toBe('a=%7B%22b%22%3A%5B1%5D%7D');
});

test('parameters with a JSON media type are sent as JSON', () => {
  const value = { a: ['x y', 'ü'] };
  const json = encodeURIComponent(JSON.stringify(value));
  expect(buildQuery({ f: value }, { f: { json: true } })).toBe(`f=${json}`);
  expect(buildCookies({ f: value }, { f: { json: true } })).toBe(`f=${json}`);
  expect(buildPath('/{f}', { f: value }, { f: { json: true } })).toBe(`/${json}`);
  expect(buildHeaders({ f: value }, { f: { json: true } })).toEqual({ f: JSON.stringify(value) });
});

test('deepObject serializes nested objects and numbers the items of arrays of objects', () => {
  const filter = { size: { min: 1 }, tags: ['x', 'y'], items: [{ sku: 'a', count: 2 }, { sku: 'b' }] };
  expect(decodeURIComponent(buildQuery({ filter }, { filter: { style: 'deepObject' } }))).toBe(
    'filter[size][min]=1&filter[tags]=x&filter[tags]=y' +
      '&filter[items][0][sku]=a&filter[items][0][count]=2&filter[items][1][sku]=b',
  );
});

describe('allowReserved', () => {
  const styles = { u: { allowReserved: true } };
  test.each([
    ['https://h/p?q=1', 'https://h/p?q=1'],
    ['a&b#c+d', 'a%26b%23c%2Bd'],
    ['a[0] b', 'a%5B0%5D%20b'],
    ['50% of', '50%25%20of'],
    ['already%20done', 'already%20done'],
    ['😀', '%F0%9F%98%80'],
    ['ü', '%C3%BC'],
  ])('%j', (u, expected) => {
    expect(buildQuery({ u }, styles)).toBe(`u=${expected}`);
  });
});

test('headersOf serializes headers by style', () => {
  const styles = { a: { explode: true }, b: { explode: false }, c: {}, d: {}, e: {} };
  expect(buildHeaders({ a: object, b: object, c: array, d: null, e: undefined, f: 'x' }, styles)).toEqual({
    a: 'R=100,G=200,B=150',
    b: 'R,100,G,200,B,150',
    c: 'blue,black,brown',
    d: null,
  });
});

test('allowReserved in a path encodes characters that end a segment', () => {
  const styles = { p: { allowReserved: true } };
  expect(buildPath('/{p}', { p: "a:b@c;d=e,f&g+h!$'()*[0]" }, styles)).toBe("/a:b@c;d=e,f&g+h!$'()*[0]");
  expect(buildPath('/{p}', { p: '../x?y#z' }, styles)).toBe('/..%2Fx%3Fy%23z');
});

test('a cookie of style cookie (OpenAPI 3.2) is not encoded', () => {
  const styles = { a: { style: 'cookie' } } as const;
  expect(buildCookies({ a: 'x=y z' }, styles)).toBe('a=x=y z');
  expect(buildCookies({ a: array }, styles)).toBe('a=blue; a=black; a=brown');
});

const hostile = [
  '../admin',
  '..%2fadmin',
  'a/b',
  'a\\b',
  'a?b=c',
  'a#b',
  'a;b=c',
  'a&b=c',
  'a=b',
  'a,b',
  '%2e%2e',
  '%',
  'a b',
  'a+b',
  ' ',
  'ünïcödé 😀',
  '\n\r\t\0',
  '{other}',
  '$&$1',
  ":@!$'()*",
  '"<>`|^',
];

async function received(call: Partial<Call>) {
  const server = await serveJson();
  await sendCall(clientOf(server), {}, call);
  return server.received[0];
}

test.each(hostile)('the server decodes a hostile value unchanged: %j', async (value) => {
  const request = await received({
    path: buildPath('/a/{value}/b', { value, other: 'o' }),
    query: buildQuery({ value, list: [value, value] }),
    cookie: buildCookies({ value }),
  });
  const url = new URL(request?.url ?? '', 'http://h');
  expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'a', value, 'b']);
  expect([...url.searchParams]).toEqual([
    ['value', value],
    ['list', value],
    ['list', value],
  ]);
  const [name, text = '', ...more] = (request?.headers.cookie ?? '').split(/[=;]/);
  expect([name, decodeURIComponent(text), more]).toEqual(['value', value, []]);
});

test.each(hostile)('the server decodes hostile array items unchanged: %j', (value) => {
  const parts = (text: string, delimiter: string) => text.split(delimiter).map(decodeURIComponent);
  const form = buildQuery({ v: [value, 'x'] }, { v: { explode: false } });
  expect(parts(form.slice(2), ',')).toEqual([value, 'x']);
  const pipe = buildQuery({ v: [value, 'x'] }, { v: { style: 'pipeDelimited' } });
  expect(pipe.slice(2).split('%7Cx').map(decodeURIComponent)).toEqual([value, '']);
  expect(parts(buildPath('/{v}', { v: [value, 'x'] }).slice(1), ',')).toEqual([value, 'x']);
});

test.each(['.', '..', '%2e', '.%2E', '%2e%2E'])('pathOf rejects the dot segment %j', async (value) => {
  const literal = /%/.test(value);
  if (literal) {
    const request = await received({ path: buildPath('/a/{value}/b', { value }) });
    expect(request?.url).toBe(`/a/${encodeURIComponent(value)}/b`);
  } else expect(() => buildPath('/a/{value}/b', { value })).toThrow('must not be');
});

test.each([[undefined], [null], [''], [[]], [{}]])('pathOf rejects the missing value %j', (value) => {
  expect(() => buildPath('/a/{value}', { value })).toThrow('Missing value for value in path /a/{value}.');
});

test('a path segment may contain several parameters', () => {
  expect(buildPath('/{a}.{b}', { a: 1, b: 2 })).toBe('/1.2');
  expect(() => buildPath('/{a}{b}', { a: '.', b: '.' })).toThrow('must not be');
});

test('properties of the prototype are not used as values', () => {
  expect(() => buildPath('/{constructor}', {})).toThrow(
    'Missing value for constructor in path /{constructor}.',
  );
  expect(buildQuery({ a: 1 }, {})).toBe('a=1');
  expect(buildHeaders({}, { valueOf: { explode: true } })).toEqual({});
  expect(buildQuery({ constructor: 'x', toString: 'y' })).toBe('constructor=x&toString=y');
});

test('lone surrogates are sent as U+FFFD', () => {
  expect(buildQuery({ a: '\uD800' })).toBe('a=%EF%BF%BD');
  expect(buildPath('/{a}', { a: 'x\uDC00' })).toBe('/x%EF%BF%BD');
});

describe('the client and the snippets serialize alike', () => {
  const deep = { items: [{ sku: 'a', tags: ['x', 'y'] }, { sku: 'b' }], grid: [[1, 2], [3]] };
  const values = [string, array, object, deep, [deep, 'c'], '', ...hostile, [''], ['a,b', 'c d'], hostile];
  const query = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'] as const;
  const path = ['simple', 'label', 'matrix'] as const;

  test.each(query)('query parameters of style %s', (style) => {
    for (const explode of [true, false])
      for (const allowReserved of [true, false])
        for (const value of values) {
          const pairs = serializeQuery('na me', value, { kind: 'style', style, explode, allowReserved });
          const encode = allowReserved ? String : encodeComponent;
          const expected = pairs.map(
            (pair) => pair.raw ?? `${encodeComponent(pair.name)}=${encode(shownText(pair.value))}`,
          );
          expect(buildQuery({ 'na me': value }, { 'na me': { style, explode, allowReserved } })).toBe(
            expected.join('&'),
          );
        }
  });

  test.each(path)('path parameters of style %s', (style) => {
    for (const explode of [true, false])
      for (const allowReserved of [true, false])
        for (const value of values.filter((one) => one !== '' && one !== ' ' && `${one}` !== ''))
          expect(
            buildPath('/{na me}', { 'na me': value }, { 'na me': { style, explode, allowReserved } }),
          ).toBe(`/${serializePath('na me', value, { kind: 'style', style, explode, allowReserved })}`);
  });

  test.each(query)('form fields of style %s', (style) => {
    for (const explode of [true, false])
      for (const value of values)
        expect([...encodeForm({ 'na me': value }, { 'na me': { style, explode } })]).toEqual(
          serializeField('na me', value, style, explode).map((field) => [field.name, field.value]),
        );
  });

  test('the whole query string as a form', () => {
    for (const value of values) {
      const pairs = serializeQuery('a', value, {
        kind: 'style',
        style: 'form',
        explode: true,
        allowReserved: false,
      });
      expect([
        ...new URLSearchParams(buildQueryString({ a: value }, 'application/x-www-form-urlencoded')),
      ]).toEqual(pairs.map((pair) => [pair.name, pair.value]));
    }
  });

  test('headers and cookies', () => {
    for (const explode of [true, false])
      for (const value of values) {
        expect(buildHeaders({ a: value }, { a: { explode } })).toEqual({
          a: serializeHeader(value, explode),
        });
        const pairs = (style: 'form' | 'cookie') =>
          serializeCookie('a', value, { kind: 'style', style, explode, allowReserved: false }).join('; ');
        expect(buildCookies({ a: value }, { a: { explode } })).toBe(pairs('form'));
        expect(buildCookies({ a: value }, { a: { explode, style: 'cookie' } })).toBe(pairs('cookie'));
      }
  });
});

/** Compares form bodies of samples with those of the client, for cases without numbers that JavaScript cannot represent. */
describe('the client and the snippets encode forms alike', async () => {
  const forms = await Promise.all(
    cases
      .filter(({ name }) => /^(?:body-form-encoding|client-forms)$/.test(name))
      .map(async ({ name, spec, folder }) => {
        const described = await describeDocument(configFor(spec), folder);
        return (described.document ? described.model.operations : []).flatMap((operation) =>
          operation.samples.flatMap(({ name: sample, content, request: { body } }) => {
            const { styles = new Map() } =
              operation.body?.contents.find(({ mediaType }) => mediaType === content?.mediaType) ?? {};
            return body?.kind === 'form'
              ? [{ name: `${name} ${operation.id} ${sample}`, content, body, styles }]
              : [];
          }),
        );
      }),
  );

  test.each(forms.flat())('$name', ({ content, body, styles }) => {
    expect([...encodeForm(content?.value, Object.fromEntries(styles))]).toEqual(
      body.fields.map((field) => [field.name, field.value]),
    );
  });
});
