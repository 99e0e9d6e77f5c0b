import fc from 'fast-check';
import type { FormField, Part, Request, RequestBody } from '../../codegen/http/request.ts';
import type { JsonValue } from '../../codegen/values/json.ts';

/**
 * Requests without data that needs escaping. httpsnippet prints them correctly, so its output and ours must be equal.
 */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const word = fc.string({
  unit: fc.constantFrom(...`${letters}0123456789_-.`),
  minLength: 1,
  maxLength: 12,
});
const name = fc
  .tuple(
    fc.constantFrom(...letters),
    fc.string({ unit: fc.constantFrom(...`${letters}0123456789_-`), maxLength: 8 }),
  )
  .map(([first, rest]) => first + rest);
const prose = fc.string({
  unit: fc.constantFrom(...`${letters}0123456789 .,:;!?()[]{}<>/&=+*%$@^|~-_éß日本😀`),
  maxLength: 40,
});

/** Keys whose order JavaScript preserves. */
const json = fc.letrec<{ value: JsonValue; object: JsonValue; array: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      prose,
      fc.integer(),
      fc.boolean(),
      fc.double({ noNaN: true, min: -1e15, max: 1e15 }).map(plainZero),
    ),
    tie('array'),
    tie('object'),
  ),
  array: fc.array(tie('value'), { maxLength: 4 }),
  object: fc
    .array(fc.tuple(name, tie('value')), { minLength: 1, maxLength: 5 })
    .map((members) => Object.fromEntries(members)),
}));

/** Converts -0 to 0, because both have the same JSON text. */
function plainZero(value: number): number {
  return value === 0 ? 0 : value;
}

const field: fc.Arbitrary<FormField> = fc.record({ name, value: word });
const fields = fc.uniqueArray(field, { selector: (entry) => entry.name, minLength: 1, maxLength: 4 });

const jsonBody: fc.Arbitrary<RequestBody> = fc.oneof(json.object, json.array).map((value) => ({
  kind: 'json',
  mediaType: 'application/json',
  value,
}));
const formBody: fc.Arbitrary<RequestBody> = fields.map((entries) => ({
  kind: 'form',
  mediaType: 'application/x-www-form-urlencoded',
  fields: entries,
}));
const textBody: fc.Arbitrary<RequestBody> = fc
  .string({
    unit: fc.constantFrom(...`${letters}0123456789 .,:;!?()[]{}<>/&=+*^|~-_`),
    minLength: 1,
    maxLength: 60,
  })
  .map((text) => ({ kind: 'text', mediaType: 'text/plain', text }));
const multipartBody: fc.Arbitrary<RequestBody> = fields.map((entries) => ({
  kind: 'multipart',
  mediaType: 'multipart/form-data',
  parts: entries.map((entry): Part => ({ kind: 'field', ...entry })),
}));

const headerValue = fc
  .string({
    unit: fc.constantFrom(...`${letters}0123456789 .,:;!?()[]{}<>/&=+*^|~-_"`),
    minLength: 1,
    maxLength: 20,
  })
  .map((value) => value.trim() || 'x');

const contentfulMethods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export const plainRequest: fc.Arbitrary<Request> = fc
  .record({
    method: fc.constantFrom('GET', 'HEAD', ...contentfulMethods),
    scheme: fc.constantFrom('http', 'https'),
    host: fc.constantFrom('api.example.com', 'localhost:8080', 'h.example:444'),
    segments: fc.array(
      word.filter((text) => !/^\.+$/.test(text)),
      { maxLength: 4 },
    ),
    query: fc.array(field, { maxLength: 4 }),
    headers: fc.uniqueArray(fc.record({ name, value: headerValue }), {
      selector: (entry) => entry.name.toLowerCase(),
      maxLength: 4,
    }),
    body: fc.option(fc.oneof(jsonBody, formBody, textBody, multipartBody), { nil: undefined }),
  })
  .map(({ method, scheme, host, segments, query, headers, body }) => {
    const own = headers.filter((header) => !/^(content-type|cookie)$/i.test(header.name));
    const head: Request = {
      method: body && !contentfulMethods.includes(method) ? 'POST' : method,
      url: { origin: `${scheme}://${host}`, path: `/${segments.join('/')}`, query: distinct(query) },
      headers: body ? [...own, { name: 'Content-Type', value: body.mediaType }] : own,
    };
    return body ? { ...head, body } : head;
  });

/** Keeps one field per name, because httpsnippet sends only the last. */
function distinct(pairs: readonly FormField[]): readonly FormField[] {
  return pairs.filter((pair, index) => pairs.findIndex((other) => other.name === pair.name) === index);
}
