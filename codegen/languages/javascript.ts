import type { FormField, Part, Request, RequestBody } from '../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../render/code.ts';
import { controls, fourDigits, hex, hidden, quotes } from '../render/quote.ts';
import type { Language, Refusal } from './language.ts';
import {
  bodyPieces,
  compactJson,
  groupFields,
  hasFile,
  headersWithBoundary,
  headersWithoutContentType,
  type Piece,
  urlText,
} from './wire.ts';

/** A string literal (ECMAScript, "String Literals"). */
export const printString = quotes({
  quote: "'",
  unsafe: new RegExp(`['\\\\${controls}${hidden}]`, 'g'),
  escapes: { "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' },
  escape: (point) => (point < 0x100 ? `\\x${hex(point, 2)}` : fourDigits(point)),
});

export const javascript: Language = {
  id: 'javascript',
  label: 'JavaScript',
  fence: 'javascript',
  // Top-level `await` needs a module.
  extension: 'mjs',
  group: 'sdk',
  styles: { documented: { template: 'javascript/documented.hbs', view: documentedView } },
};

/** Fetch Standard, "forbidden method" and the Request constructor. */
function refuse({ method, body }: Request): Refusal | undefined {
  if (['CONNECT', 'TRACE', 'TRACK'].includes(method))
    return { refusal: `fetch refuses the method ${method}` };
  if (body && (method === 'GET' || method === 'HEAD'))
    return { refusal: `fetch refuses a body with ${method}` };
  return undefined;
}

function documentedView(request: Request): View | Refusal {
  const refusal = refuse(request);
  if (refusal) return refusal;
  const { url, body } = request;
  const parts = body?.kind === 'multipart' && !needsPieces(body.parts) ? body.parts : undefined;
  return {
    readsFile: body !== undefined && readsFile(body),
    url: printString(urlText(url)),
    form: parts !== undefined,
    parts: parts?.map(printPart) ?? [],
    options: parts ? printOptions(request, headersWithoutContentType(request)) : withBody(request),
  };
}

function readsFile(body: RequestBody): boolean {
  return body.kind === 'binary' || (body.kind === 'multipart' && hasFile(body.parts));
}

/**
 * FormData gives every part with a media type a file name, and makes every line end of a value CRLF (WHATWG HTML, "multipart/form-data
 * encoding algorithm"): such parts have to be written as they are.
 */
function needsPieces(parts: readonly Part[]): boolean {
  return parts.some(
    (part) => part.kind === 'field' && (part.mediaType !== undefined || /[\r\n]/.test(part.value)),
  );
}

function withBody(request: Request): Code {
  const { body } = request;
  return body
    ? printOptions(request, headersWithBoundary(request), printBody(body))
    : printOptions(request, request.headers);
}

function printOptions(request: Request, headers: Request['headers'], body?: Code): Code {
  const members: [string, Code][] = [['method', printString(request.method)]];
  if (headers.length > 0)
    members.push([
      'headers',
      printObject(
        headers.map(({ name, value }) => [name, printString(value)]),
        1,
      ),
    ]);
  if (body !== undefined) members.push(['body', body]);
  return printObject(members, 0);
}

function printBody(body: RequestBody): Code {
  switch (body.kind) {
    case 'json':
      return printString(compactJson(body.value));
    case 'form':
      return source`new URLSearchParams(${printFields(body.fields)})`;
    case 'text':
      return printString(body.text);
    case 'binary':
      return printFile(body.fileName);
    case 'multipart':
      return printPieces(bodyPieces(body).map(printPiece));
    default:
      return body satisfies never;
  }
}

function printPieces(pieces: readonly Code[]): Code {
  const list = joinCode(pieces, ', ');
  return pieces.length === 1 ? list : source`new Blob([${list}])`;
}

function printPiece(piece: Piece): Code {
  return piece.kind === 'text' ? printString(piece.text) : printFile(piece.fileName);
}

function printFile(fileName: string): Code {
  return source`await readFile(${printString(fileName)})`;
}

function printPart(part: Part): Code {
  const name = printString(part.name);
  if (part.kind === 'field') return source`${name}, ${printString(part.value)}`;
  const type = part.mediaType === undefined ? code('') : source`, {type: ${printString(part.mediaType)}}`;
  return source`${name}, new Blob([${printFile(part.fileName)}]${type}), ${printString(part.fileName)}`;
}

/** An object where it keeps every field in its place, else pairs: names that come twice, and integers, which objects put first. */
function printFields(fields: readonly FormField[]): Code {
  const plain = groupFields(fields).size === fields.length && !fields.some(({ name }) => /^\d+$/.test(name));
  if (plain)
    return printObject(
      fields.map(({ name, value }) => [name, printString(value)]),
      1,
    );
  const pairs = fields.map(({ name, value }) => source`[${printString(name)}, ${printString(value)}]`);
  return source`[${joinCode(pairs, ', ')}]`;
}

/** On one line where that has at most 80 characters. */
function printObject(members: readonly (readonly [string, Code])[], depth: number): Code {
  const printed = members.map(([name, value]) => source`${printKey(name)}: ${value}`);
  const line = source`{${joinCode(printed, ', ')}}`;
  if (line.length <= 80) return line;
  const indent = code(`\n${'  '.repeat(depth + 1)}`);
  return source`{${indent}${joinCode(printed, `,${indent}`)}\n${code('  '.repeat(depth))}}`;
}

/** `__proto__` as a plain key would set the prototype (ECMAScript, "__proto__ Property Names in Object Initializers"). */
export function printKey(name: string): Code {
  if (name === '__proto__') return code("['__proto__']");
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? code(name) : printString(name);
}
