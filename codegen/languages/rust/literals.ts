import type { FormField, Header, Part, Request, RequestBody, SecretText } from '../../http/request.ts';
import {
  bodyPieces,
  encodeForm,
  headersWithBoundary,
  headersWithoutContentType,
  prettyJson,
  urlText,
} from '../../http/request-text.ts';
import { piecesOf } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { bracedEscape, escapeHidden, jsonQuotes } from '../../render/quote.ts';
import { controls, invisible } from '../../values/invisible.ts';
import type { UnsupportedRequest } from '../shared/language.ts';
import { urlPieces } from '../shared/secrets.ts';
import { unquoted } from '../shared/template-literal.ts';
import { chainWidth, type Position, printFormat, printLetValue, printList } from './layout.ts';

/** Prints a string literal (The Rust Reference, "String literals"). */
export const printString = jsonQuotes(`[${controls}${invisible}]`, { escape: bracedEscape });

/** Prints JSON as a raw string literal if that needs fewer escapes. */
function printJson(json: string): Code {
  if (!/["\\]/.test(json)) return printString(json);
  const text = escapeHidden(json);
  const hashes = [...text.matchAll(/"(#*)/g)].map(([, hashRun = '']) => hashRun.length + 1);
  const delimiter = '#'.repeat(Math.max(0, ...hashes));
  return code(`r${delimiter}"${text}"${delimiter}`);
}

/** Rejects requests that reqwest cannot send. */
export function findUnsupported({ method }: Request): UnsupportedRequest | undefined {
  return method === 'CONNECT' ? { reason: 'reqwest opens a tunnel for the method CONNECT' } : undefined;
}

/** Methods for which `Client` has a function. */
const methodFunctions = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']);

export function hasFunction(method: string): boolean {
  return methodFunctions.has(method);
}

/** `get(url)`, or `request("TRACE".parse()?, url)` */
export function printRequestCall(method: string, url = 'url'): Code {
  return methodFunctions.has(method)
    ? code(`${method.toLowerCase()}(${url})`)
    : source`request(${printString(method)}.parse()?, ${code(url)})`;
}

/** Indentation of calls in a chain of a function. */
const chainIndent = 8;

/** Prints a call of `header`. */
export function printHeader(name: string, value: Code): Code {
  return printList(code('.header('), [printString(name), value], code(')'), { indent: chainIndent });
}

/** Prints text that contains secrets; a single secret is printed as its variable. */
export function printTemplate(text: SecretText, printSecret: (variable: string) => Code): Code {
  const pieces = piecesOf(text);
  const [first = '', ...others] = pieces;
  if (pieces.every((piece) => typeof piece === 'string')) return printString(pieces.join(''));
  if (others.length === 0 && typeof first !== 'string') return source`&${printSecret(first.env)}`;
  const inner = pieces.map((piece) =>
    typeof piece === 'string' ? printFormatText(piece) : source`{${printSecret(piece.env)}}`,
  );
  return printFormat(source`"${joinCode(inner, '')}"`, [], { indent: chainIndent + 4, otherLength: 1 });
}

/** Prints the inside of a format string. */
function printFormatText(text: string): Code {
  return unquoted(printString(text.replace(/[{}]/g, '$&$&')));
}

/** Prints the value of `let url`. Secrets are percent-encoded. */
export function printUrl(url: Request['url'], printSecret: (variable: string) => Code): Code {
  const pieces = urlPieces(url);
  const secrets = pieces.flatMap((piece) =>
    typeof piece === 'string' ? [] : [source`percent_encode(&${printSecret(piece.env)})`],
  );
  if (secrets.length === 0) return printLetValue('url', printString(urlText(url)));
  const inner = pieces.map((piece) => (typeof piece === 'string' ? printFormatText(piece) : code('{}')));
  const position = { indent: 4, others: 'let url = ;'.length };
  return source` ${printFormat(source`"${joinCode(inner, '')}"`, secrets, position)}`;
}

/** How a program builds a request body. */
export interface BodyView {
  readonly headers: readonly Header[];
  /** Value of `let payload`. */
  readonly payload: Code | undefined;
  /** Call that adds the payload: `body`, or `form` for pairs. */
  readonly bodyCall: Code | undefined;
  /** Value of `let form`. */
  readonly form: Code | undefined;
  /** True if a part is more than a name and text. */
  readonly usesPart: boolean;
  /** True if the body is bytes of files. */
  readonly readsFile: boolean;
  /** True if parts are files. */
  readonly sendsFile: boolean;
}

/** How a style reads files. */
export interface FileSyntax {
  /** The bytes of a file. */
  printBytes(fileName: Code): Code;
  /** A part for a file. */
  printPart(fileName: Code): Code;
}

export function bodyView(request: Request, files: FileSyntax): BodyView {
  const { body } = request;
  const headers = headersWithBoundary(request);
  const base = { headers, form: undefined, usesPart: false, readsFile: false, sendsFile: false };
  if (body === undefined) return { ...base, payload: undefined, bodyCall: undefined };
  if (body.kind === 'multipart' && fitsForm(body.parts))
    return {
      headers: headersWithoutContentType(request),
      payload: undefined,
      bodyCall: undefined,
      form: printForm(body.parts, files),
      usesPart: body.parts.some((part) => part.mediaType !== undefined || part.kind === 'file'),
      readsFile: false,
      sendsFile: body.parts.some(({ kind }) => kind === 'file'),
    };
  if (body.kind === 'form' && fitsPairs(body.fields))
    return { ...base, payload: printPairs(body.fields), bodyCall: code('form(&payload)') };
  const pieces = bodyPieces(body);
  return {
    ...base,
    payload: printPayload(body, pieces, files),
    bodyCall: code('body(payload)'),
    readsFile: pieces.some(({ kind }) => kind === 'file'),
  };
}

function printPayload(
  body: RequestBody,
  pieces: ReturnType<typeof bodyPieces>,
  { printBytes }: FileSyntax,
): Code {
  if (body.kind === 'json') return printLetValue('payload', printJson(prettyJson(body)));
  if (body.kind === 'form') return printLetValue('payload', printString(encodeForm(body.fields)));
  const [first] = pieces;
  if (pieces.length < 2)
    return printLetValue(
      'payload',
      first?.kind === 'file' ? printBytes(printString(first.fileName)) : printString(first?.text ?? ''),
    );
  const printed = pieces.map((piece) =>
    piece.kind === 'text'
      ? source`${printString(piece.text)}.as_bytes()`
      : source`&${printBytes(printString(piece.fileName))}`,
  );
  return source` [\n        ${joinCode(printed, ',\n        ')},\n    ]\n    .concat()`;
}

/** True if pairs are readable and an array of them can be serialized: Serde supports up to 32 items. */
function fitsPairs(fields: readonly FormField[]): boolean {
  return fields.length > 0 && fields.length <= 32;
}

function printPairs(fields: readonly FormField[]): Code {
  const others = 'let payload = ;'.length;
  const pairs = (indent: number) =>
    fields.map(({ name, value }) =>
      printList(code('('), [printString(name), printString(value)], code(')'), { indent, otherLength: 1 }),
    );
  // rustfmt does not indent a single item that breaks.
  const [single, ...otherPairs] = pairs(4);
  return single?.includes('\n') && otherPairs.length === 0
    ? source` [${single}]`
    : source` ${printList(code('['), pairs(8), code(']'), { indent: 4, otherLength: others })}`;
}

/** True if `Form` sends names, file names and media types unchanged. It encodes other names as `name*`, which few servers read. */
function fitsForm(parts: readonly Part[]): boolean {
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        /^[\w.[\]-]+$/.test(part.name) &&
        (part.kind === 'field' || /^[^\\/"\r\n]*[^\\/"\r\n.]$/.test(part.fileName)) &&
        (part.mediaType === undefined || /^[a-z]+\/[a-z0-9.+-]+$/.test(part.mediaType)),
    )
  );
}

/** Prints a chain as rustfmt does: a single call stays on the line of its value, and a chain that is short up to the arguments of its last call. */
function printForm(parts: readonly Part[], files: FileSyntax): Code {
  const [single, ...others] = parts;
  if (single && others.length === 0)
    return source` Form::new()${printPart(single, files, { indent: 4, otherLength: 'let form = Form::new();'.length })}`;
  const calls = parts.map((part) => printPart(part, files, { indent: chainIndent }));
  const last = parts.at(-1);
  const before = source`Form::new()${joinCode(calls.slice(0, -1), '')}`;
  const overflowing = last && printPart(last, files, { indent: 4 });
  const start = before.length + (overflowing?.split('\n', 1)[0] ?? '').length;
  return overflowing && start <= chainWidth && !before.includes('\n')
    ? source` ${before}${overflowing}`
    : source` Form::new()\n        ${joinCode(calls, '\n        ')}`;
}

function printPart(part: Part, files: FileSyntax, position: Position): Code {
  const name = printString(part.name);
  if (part.kind === 'field' && part.mediaType === undefined)
    return printList(code('.text('), [name, printString(part.value)], code(')'), position);
  const content =
    part.kind === 'field'
      ? source`Part::text(${printString(part.value)})`
      : files.printPart(printString(part.fileName));
  const typed =
    part.mediaType === undefined ? content : source`${content}.mime_str(${printString(part.mediaType)})?`;
  return printList(code('.part('), [name, typed], code(')'), position);
}
