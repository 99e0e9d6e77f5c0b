import type { FormField, Part, Request, RequestBody } from '../../http/request.ts';
import { groupFields, hasFile, type Piece } from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { printLiteral } from '../../render/literal.ts';
import { controls, fourDigits, hex, hidden, quotes } from '../../render/quote.ts';
import type { JsonValue } from '../../values/json.ts';
import type { Refusal } from '../shared/language.ts';
import type { SecretPiece } from '../shared/secrets.ts';

const escapes = {
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};
const spell = (charCode: number) => (charCode < 0x100 ? `\\x${hex(charCode, 2)}` : fourDigits(charCode));

/** A string literal (ECMAScript, "String Literals"). */
export const printString = quotes({
  quote: "'",
  unsafe: new RegExp(`['\\\\${controls}${hidden}]`, 'g'),
  escapes,
  escape: spell,
});

/** The inside of a template literal (ECMAScript, "Template Literal Lexical Components"), with a quote at each end. */
const printTemplateText = quotes({
  quote: "'",
  unsafe: new RegExp(`[\`$\\\\${controls}${hidden}]`, 'g'),
  escapes: { ...escapes, '`': '\\`', $: '\\$' },
  escape: spell,
});

/** A text with secrets in it; one that is nothing but a secret is that expression. */
export function printTemplate(pieces: readonly SecretPiece[], printSecret: (variable: string) => Code): Code {
  const [first] = pieces;
  if (pieces.every((piece) => piece.kind === 'text'))
    return printString(pieces.map(({ text }) => text).join(''));
  if (pieces.length === 1 && first?.kind === 'secret') return printSecret(first.variable);
  const printed = pieces.map((piece) =>
    piece.kind === 'text'
      ? code(printTemplateText(piece.text).slice(1, -1))
      : code(`\${${printSecret(piece.variable)}}`),
  );
  return source`\`${joinCode(printed, '')}\``;
}

/** As formatters have it. */
export function printValue(value: JsonValue): Code {
  return printLiteral(value, {
    indent: '  ',
    null: 'null',
    true: 'true',
    false: 'false',
    object: { open: '{', close: '}', empty: '{}', padding: ' ' },
    array: { open: '[', close: ']', empty: '[]', padding: '' },
    string: printString,
    member: (key) => source`${printKey(key)}: `,
    trailingComma: true,
    // The formatters' 80 without the name that the value is given to.
    width: 64,
  });
}

/** `__proto__` as a plain key would set the prototype (ECMAScript, "__proto__ Property Names in Object Initializers"). */
export function printKey(name: string): Code {
  if (name === '__proto__') return code("['__proto__']");
  return isName(name) ? code(name) : printString(name);
}

/** `.name` or `['odd name']` */
export function printMember(name: string): Code {
  return isName(name) ? source`.${code(name)}` : source`[${printString(name)}]`;
}

function isName(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

/** Fetch Standard, "forbidden method" and the Request constructor; undici sets the header `__proto__` as a prototype. */
export function refuse({ method, headers, body }: Request): Refusal | undefined {
  if (['CONNECT', 'TRACE', 'TRACK'].includes(method))
    return { refusal: `fetch refuses the method ${method}` };
  if (body && (method === 'GET' || method === 'HEAD'))
    return { refusal: `fetch refuses a body with ${method}` };
  if (headers.some(({ name }) => name === '__proto__'))
    return { refusal: 'fetch loses a header that is called __proto__' };
  return undefined;
}

export function readsFile(body: RequestBody): boolean {
  return body.kind === 'binary' || (body.kind === 'multipart' && hasFile(body.parts));
}

/**
 * FormData gives every part with a media type a file name, and makes every line end of a value CRLF (WHATWG HTML, "multipart/form-data
 * encoding algorithm"): such parts have to be written as they are.
 */
export function needsPieces(parts: readonly Part[]): boolean {
  return parts.some(
    (part) => part.kind === 'field' && (part.mediaType !== undefined || /[\r\n]/.test(part.value)),
  );
}

export function printPieces(pieces: readonly Piece[]): Code {
  const list = joinCode(pieces.map(printPiece), ', ');
  return pieces.length === 1 ? list : source`new Blob([${list}])`;
}

function printPiece(piece: Piece): Code {
  return piece.kind === 'text' ? printString(piece.text) : printFile(piece.fileName);
}

export function printFile(fileName: string): Code {
  return source`await readFile(${printString(fileName)})`;
}

/** What `FormData.append` takes. */
export function printPart(part: Part): Code {
  const name = printString(part.name);
  if (part.kind === 'field') return source`${name}, ${printString(part.value)}`;
  const type = part.mediaType === undefined ? code('') : source`, {type: ${printString(part.mediaType)}}`;
  return source`${name}, new Blob([${printFile(part.fileName)}]${type}), ${printString(part.fileName)}`;
}

/** An object where it keeps every field in its place, else pairs: names that come twice, and integers, which objects put first. */
export function printFields(fields: readonly FormField[]): Code {
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
export function printObject(members: readonly (readonly [string, Code])[], depth: number): Code {
  const printed = members.map(([name, value]) => source`${printKey(name)}: ${value}`);
  const line = source`{${joinCode(printed, ', ')}}`;
  if (line.length <= 80) return line;
  const indent = code(`\n${'  '.repeat(depth + 1)}`);
  return source`{${indent}${joinCode(printed, `,${indent}`)}\n${code('  '.repeat(depth))}}`;
}
