import { parseText } from '../document/parse.ts';
import { baseMediaType } from '../http/media-type.ts';
import { type MultipartPart, parseMultipart } from '../http/multipart.ts';
import { decodePercent } from '../http/pairs.ts';
import { normalizePercent } from '../http/percent-encoding.ts';
import type { FormField, Part, Request, RequestBody, Url } from '../http/request.ts';
import { shownPair } from '../http/request-text.ts';
import { shownText } from '../http/secret-text.ts';
import { equalJson } from '../values/equal-json.ts';
import type { JsonValue } from '../values/json.ts';
import { headerValues, type RecordedRequest } from './received.ts';

/** Contents of the files that programs read, by name. */
export type UploadFiles = ReadonlyMap<string, Uint8Array>;

/** Compares a received request with the expected one. Bodies are compared by value. @returns One sentence for each difference. */
export function compareRequest(
  expected: Request,
  actual: RecordedRequest,
  files: UploadFiles,
): readonly string[] {
  return [
    ...(expected.method === actual.method ? [] : [`the method is ${actual.method}, not ${expected.method}`]),
    ...compareTarget(expected.url, actual.target),
    ...expected.headers.flatMap((header) => compareHeader(expected, header, actual)),
    ...compareBody(expected.body, actual, files),
  ];
}

function compareTarget(url: Url, target: string): readonly string[] {
  const [path = '', ...rest] = target.split('?');
  const query = rest.join('?');
  const differences: string[] = [];
  if (!samePath(path, url.path)) differences.push(`the path is ${path}, not ${url.path}`);
  const isRaw = url.query.some(({ raw }) => raw !== undefined);
  const expected = url.query.map((pair) => pair.raw ?? formText(shownPair(pair))).join('&');
  // A space may be encoded as + or %20, unless the pair is raw.
  const withEncodedSpaces = url.query
    .map((pair) => pair.raw ?? formText(shownPair(pair)).replaceAll('+', '%20'))
    .join('&');
  const same = isRaw
    ? [expected, withEncodedSpaces].some((text) => normalQuery(text) === normalQuery(query))
    : sameFields(readForm(expected), readForm(query));
  if (!same)
    differences.push(
      `the query is ${query === '' ? 'empty' : query}, not ${expected === '' ? 'empty' : expected}`,
    );
  return differences;
}

/** Compares decoded path segments: servers split a path at slashes before decoding. */
function samePath(a: string, b: string): boolean {
  const segments = (path: string) => JSON.stringify(path.split('/').map(decodePercent));
  return segments(a) === segments(b);
}

/** Brackets must be percent-encoded in a query (RFC 3986, 3.4), but only some libraries do so. */
function normalQuery(text: string): string {
  return normalizePercent(text).replaceAll('[', '%5B').replaceAll(']', '%5D');
}

function formText({ name, value }: FormField): string {
  return new URLSearchParams([[name, value]]).toString();
}

function readForm(text: string): readonly FormField[] {
  return [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }));
}

/** Compares fields. Only the order of values with the same name matters. */
function sameFields(a: readonly FormField[], b: readonly FormField[]): boolean {
  const [x, y] = [a, b].map((fields) =>
    fields.toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)),
  );
  return a.length === b.length && (x ?? []).every((field, index) => sameField(field, y?.[index]));
}

/** Compares JSON in a field by value, as in a body. */
function sameField(a: FormField, b: FormField | undefined): boolean {
  if (a.name !== b?.name) return false;
  if (a.value === b.value) return true;
  const [x, y] = [a, b].map(({ value }) =>
    /^[[{]/.test(value) ? parseText(value, 'json').value : undefined,
  );
  return x !== undefined && y !== undefined && equalJson(x, y);
}

function compareHeader(
  { body }: Request,
  { name, value }: Request['headers'][number],
  actual: RecordedRequest,
): readonly string[] {
  const expected = shownText(value);
  const values = headerValues(actual, name);
  const [first, ...others] = values;
  if (first === undefined) return [`the header ${name} is missing`];
  if (others.length > 0) return [`the header ${name} was sent ${values.length} times`];
  const isBoundary = name.toLowerCase() === 'content-type' && body?.kind === 'multipart';
  const same = isBoundary ? baseMediaType(first) === baseMediaType(expected) : first === expected;
  return same ? [] : [`the header ${name} is ${JSON.stringify(first)}, not ${JSON.stringify(expected)}`];
}

function compareBody(
  expected: RequestBody | undefined,
  actual: RecordedRequest,
  files: UploadFiles,
): readonly string[] {
  const { body } = actual;
  const text = Buffer.from(body).toString('utf8');
  if (!expected) return body.length === 0 ? [] : [`unexpected request body of ${body.length} bytes`];
  switch (expected.kind) {
    case 'json':
      return compareJson(expected.value, text);
    case 'form':
      return sameFields(expected.fields, readForm(text)) ? [] : [`the form fields differ: ${excerpt(text)}`];
    case 'text':
      return text === expected.text ? [] : [`the text is ${excerpt(text)}, not ${excerpt(expected.text)}`];
    case 'binary':
      return sameBytes(files.get(expected.fileName), body)
        ? []
        : [`the body (${body.length} bytes) differs from ${expected.fileName}`];
    case 'multipart':
      return compareParts(expected, actual, files);
    default:
      return expected satisfies never;
  }
}

function compareJson(expected: JsonValue, text: string): readonly string[] {
  const { value } = parseText(text, 'json');
  if (value === undefined) return [`the body is not valid JSON: ${excerpt(text)}`];
  return equalJson(expected, value) ? [] : [`the JSON body differs: ${excerpt(text)}`];
}

function compareParts(
  { parts }: Extract<RequestBody, { kind: 'multipart' }>,
  actual: RecordedRequest,
  files: UploadFiles,
): readonly string[] {
  const { parts: received, problem } = parseMultipart(
    Buffer.from(actual.body),
    headerValues(actual, 'content-type')[0] ?? '',
  );
  if (!received) return [`the body is not multipart/form-data: ${problem}`];
  const expected = parts.map((part) => expectedPart(part, files));
  if (namesOf(expected) !== namesOf(received))
    return [`the parts are ${namesOf(received)}, not ${namesOf(expected)}`];
  const remaining = [...received];
  return expected.flatMap((part) => {
    const index = remaining.findIndex((one) => samePart(part, one));
    if (index === -1) return [`the part ${part.name} differs`];
    remaining.splice(index, 1);
    return [];
  });
}

function expectedPart(part: Part, files: UploadFiles): MultipartPart {
  const { name, mediaType } = part;
  return {
    name,
    bytes: Buffer.from(part.kind === 'file' ? (files.get(part.fileName) ?? []) : part.value),
    ...(part.kind === 'file' ? { fileName: part.fileName } : {}),
    ...(mediaType === undefined ? {} : { mediaType }),
  };
}

function namesOf(parts: readonly MultipartPart[]): string {
  return parts
    .map(({ name }) => name)
    .toSorted()
    .join(', ');
}

/** Compares media types only if the description defines one. */
function samePart(expected: MultipartPart, received: MultipartPart): boolean {
  return (
    expected.name === received.name &&
    (expected.fileName === undefined || expected.fileName === received.fileName) &&
    (expected.mediaType === undefined || expected.mediaType === received.mediaType) &&
    sameBytes(expected.bytes, received.bytes)
  );
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}

function excerpt(text: string): string {
  return text.length > 300 ? `${JSON.stringify(text.slice(0, 300))} …` : JSON.stringify(text);
}
