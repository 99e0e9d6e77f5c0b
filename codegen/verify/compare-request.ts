import { parseText } from '../document/parse.ts';
import { baseMediaType } from '../http/media-type.ts';
import { decodePercent } from '../http/pairs.ts';
import { normalizePercent } from '../http/percent-encoding.ts';
import type { FormField, Request, RequestBody, Url } from '../http/request.ts';
import { shownPair } from '../http/request-text.ts';
import { shownText } from '../http/secret-text.ts';
import { equalJson } from '../values/equal-json.ts';
import type { JsonValue } from '../values/json.ts';
import { headerValues, type RecordedRequest } from './received.ts';
import { parseRecordedMultipart, type RecordedPart } from './recorded-multipart.ts';

/** Contents of the files that programs read, by name. */
export type UploadFiles = ReadonlyMap<string, Uint8Array>;

/** Compares a received request with the expected one. Bodies are compared by value. @returns One sentence for each difference. */
export function compareRequest(
  wanted: Request,
  arrived: RecordedRequest,
  files: UploadFiles,
): readonly string[] {
  return [
    ...(wanted.method === arrived.method ? [] : [`the method is ${arrived.method}, not ${wanted.method}`]),
    ...compareTarget(wanted.url, arrived.target),
    ...wanted.headers.flatMap((header) => compareHeader(wanted, header, arrived)),
    ...compareBody(wanted.body, arrived, files),
  ];
}

function compareTarget(url: Url, target: string): readonly string[] {
  const [path = '', ...rest] = target.split('?');
  const query = rest.join('?');
  const found: string[] = [];
  if (!samePath(path, url.path)) found.push(`the path is ${path}, not ${url.path}`);
  const isRaw = url.query.some(({ raw }) => raw !== undefined);
  const wanted = url.query.map((pair) => pair.raw ?? formText(shownPair(pair))).join('&');
  // A space may be encoded as + or %20, unless the pair is raw.
  const spelled = url.query
    .map((pair) => pair.raw ?? formText(shownPair(pair)).replaceAll('+', '%20'))
    .join('&');
  const same = isRaw
    ? [wanted, spelled].some((text) => normalQuery(text) === normalQuery(query))
    : sameFields(readForm(wanted), readForm(query));
  if (!same)
    found.push(`the query is ${query === '' ? 'empty' : query}, not ${wanted === '' ? 'empty' : wanted}`);
  return found;
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
  arrived: RecordedRequest,
): readonly string[] {
  const expected = shownText(value);
  const values = headerValues(arrived, name);
  const [first, ...others] = values;
  if (first === undefined) return [`the header ${name} is missing`];
  if (others.length > 0) return [`the header ${name} was sent ${values.length} times`];
  const isBoundary = name.toLowerCase() === 'content-type' && body?.kind === 'multipart';
  const same = isBoundary ? baseMediaType(first) === baseMediaType(expected) : first === expected;
  return same ? [] : [`the header ${name} is ${JSON.stringify(first)}, not ${JSON.stringify(expected)}`];
}

function compareBody(
  wanted: RequestBody | undefined,
  arrived: RecordedRequest,
  files: UploadFiles,
): readonly string[] {
  const { body } = arrived;
  const text = Buffer.from(body).toString('utf8');
  if (!wanted) return body.length === 0 ? [] : [`unexpected request body of ${body.length} bytes`];
  switch (wanted.kind) {
    case 'json':
      return compareJson(wanted.value, text);
    case 'form':
      return sameFields(wanted.fields, readForm(text)) ? [] : [`the form fields differ: ${shorten(text)}`];
    case 'text':
      return text === wanted.text ? [] : [`the text is ${shorten(text)}, not ${shorten(wanted.text)}`];
    case 'binary':
      return sameBytes(files.get(wanted.fileName), body)
        ? []
        : [`the body (${body.length} bytes) differs from ${wanted.fileName}`];
    case 'multipart':
      return compareParts(wanted, arrived, files);
    default:
      return wanted satisfies never;
  }
}

function compareJson(wanted: JsonValue, text: string): readonly string[] {
  const { value } = parseText(text, 'json');
  if (value === undefined) return [`the body is not valid JSON: ${shorten(text)}`];
  return equalJson(wanted, value) ? [] : [`the JSON body differs: ${shorten(text)}`];
}

function compareParts(
  { parts }: Extract<RequestBody, { kind: 'multipart' }>,
  arrived: RecordedRequest,
  files: UploadFiles,
): readonly string[] {
  const found = parseRecordedMultipart(headerValues(arrived, 'content-type')[0] ?? '', arrived.body);
  if (!found) return ['the body is not multipart/form-data'];
  const wanted = parts.map(
    (part): RecordedPart => ({
      name: part.name,
      fileName: part.kind === 'file' ? part.fileName : undefined,
      mediaType: part.mediaType,
      body: part.kind === 'file' ? (files.get(part.fileName) ?? new Uint8Array()) : Buffer.from(part.value),
    }),
  );
  const show = (list: readonly RecordedPart[]) =>
    list
      .map(({ name }) => name)
      .toSorted()
      .join(', ');
  if (show(wanted) !== show(found)) return [`the parts are ${show(found)}, not ${show(wanted)}`];
  const left = [...found];
  return wanted.flatMap((part) => {
    const at = left.findIndex((one) => samePart(part, one));
    if (at === -1) return [`the part ${part.name} differs`];
    left.splice(at, 1);
    return [];
  });
}

/** Compares media types only if the description defines one. */
function samePart(wanted: RecordedPart, found: RecordedPart): boolean {
  return (
    wanted.name === found.name &&
    (wanted.fileName === undefined || wanted.fileName === found.fileName) &&
    (wanted.mediaType === undefined || wanted.mediaType === found.mediaType) &&
    sameBytes(wanted.body, found.body)
  );
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}

function shorten(text: string): string {
  return text.length > 300 ? `${JSON.stringify(text.slice(0, 300))} …` : JSON.stringify(text);
}
