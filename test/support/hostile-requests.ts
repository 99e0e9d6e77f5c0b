import fc from 'fast-check';
import type { FormField, Header, Part, Request, RequestBody } from '../../codegen/http/request.ts';
import { ExactNumber, type JsonValue } from '../../codegen/values/json.ts';

/** Values that try to break out of string literals. Executed code would create a file named CANARY. */
const payloads = [
  '#{`touch CANARY`}',
  '#{File.write("CANARY","")}',
  "'+__import__('os').system('touch CANARY')+'",
  '"+str(__import__("os").system("touch CANARY"))+"',
  '\\"+str(__import__("os").system("touch CANARY"))}#',
  "'+require('fs').writeFileSync('CANARY','')+'",
  "\\'+require('fs').writeFileSync('CANARY','')//",
  "'.file_put_contents('CANARY','').'",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the test data is a string with this content.
  '{${file_put_contents("CANARY","")}}',
  '$(touch CANARY)',
  "'$(touch CANARY)'",
  '`touch CANARY`',
  '\\(FileManager.default.createFile(atPath: "CANARY", contents: nil))',
  '\\u0022+1+\\u0022',
  '*/ /* ?> <?php // # -- =end """ \'\'\'',
  '@CANARY',
  '%s %d %n %% {0} {{x}}',
  '\u2028\u2029\u0085\ufeff\u202e\u200b',
  '\u0001\u0007\u001b\u007f',
  'a\r\nX-Evil: 1',
  '12345678901234567890',
];
const text = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'\'"`\\$#{}()@%\n\r\t &|;<>!*?~=abu0é日😀'), maxLength: 30 }),
);
const ascii = fc
  .oneof(fc.constantFrom(...payloads.filter((one) => /^[ -~]*$/.test(one))), fc.string({ maxLength: 30 }))
  .map((value) => value.trim())
  .filter((value) => /^[!-~](?:[ -~]*[!-~])?$/.test(value));

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map((value) => new ExactNumber(String(value))),
);
const json = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', '')), tie('value')), {
        maxLength: 4,
      })
      .map((members): JsonValue => Object.fromEntries(members)),
  ),
}));

const field: fc.Arbitrary<FormField> = fc.record({ name: text.filter((name) => name !== ''), value: text });
const partName = fc.string({ unit: fc.constantFrom(...'abc \'"\\$#{}é日'), minLength: 1, maxLength: 8 });
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ name: partName, value: text }).map((one): Part => ({ kind: 'field', ...one })),
  fc
    .record({ name: partName, fileName: fc.constantFrom('photo.png', 'notes.txt') })
    .map((one): Part => ({ kind: 'file', ...one })),
);
const body: fc.Arbitrary<RequestBody> = fc.oneof(
  json.value.map((value): RequestBody => ({ kind: 'json', mediaType: 'application/json', value })),
  fc
    .array(field, { minLength: 1, maxLength: 4 })
    .map((fields): RequestBody => ({ kind: 'form', mediaType: 'application/x-www-form-urlencoded', fields })),
  fc
    .array(part, { minLength: 1, maxLength: 4 })
    .map((parts): RequestBody => ({ kind: 'multipart', mediaType: 'multipart/form-data', parts })),
  text
    .filter((one) => one !== '')
    .map((one): RequestBody => ({ kind: 'text', mediaType: 'text/plain; charset=utf-8', text: one })),
  fc.constant<RequestBody>({ kind: 'binary', mediaType: 'image/png', fileName: 'photo.png' }),
);
const header: fc.Arbitrary<Header> = fc.record({
  name: fc.constantFrom('X-A', 'X-B-c', 'X_D'),
  value: ascii,
});

/** Requests like those of the model: percent-encoded once, header values of visible ASCII. */
export const hostileRequest: fc.Arbitrary<Request> = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
    segments: fc.array(
      text.map(encodeURIComponent).filter((segment) => !/^\.*$/.test(segment)),
      { maxLength: 3 },
    ),
    query: fc.array(field, { maxLength: 3 }),
    headers: fc.uniqueArray(header, { selector: ({ name }) => name, maxLength: 3 }),
    body: fc.option(body, { nil: undefined, freq: 8 }),
  })
  .map(({ method, segments, query, headers, body: made }) => {
    const request: Request = {
      method: made && method === 'GET' ? 'POST' : method,
      url: { origin: 'https://api.example.org', path: `/v1/${segments.join('/')}`, query },
      headers: made ? [...headers, { name: 'Content-Type', value: made.mediaType }] : headers,
    };
    return made ? { ...request, body: made } : request;
  });
