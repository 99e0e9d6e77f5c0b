import type { Part } from '../../http/request.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { printLiteral } from '../../render/literal.ts';
import { controls, fourDigits, hex, hidden, jsonQuotes, quotes } from '../../render/quote.ts';
import type { ExactNumber, JsonValue } from '../../values/json.ts';
import { depthOf, everyNumber, isExactDouble, isIntegerText } from '../../values/numbers.ts';
import type { SecretPiece } from '../shared/secrets.ts';

const escapes = { '\b': '\\b', '\f': '\\f' };
const spell = (charCode: number) => (charCode < 0x100 ? `\\x${hex(charCode, 2)}` : fourDigits(charCode));

/** A string literal (The Python Language Reference, "String and Bytes literals"). A surrogate pair would be two characters. */
export const printString = jsonQuotes(`[${controls}${hidden}]`, { escapes, escape: spell });

const inSingleQuotes = quotes({
  quote: "'",
  unsafe: new RegExp(`['\\\\${controls}${hidden}]`, 'g'),
  escapes: { "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', ...escapes },
  escape: spell,
});

/** In the quotes that ask for fewer escapes, as formatters have it. */
export function printNeatString(text: string): Code {
  return asksForSingleQuotes(text) ? inSingleQuotes(text) : printString(text);
}

function asksForSingleQuotes(text: string): boolean {
  return text.split('"').length > text.split("'").length;
}

const syntax = {
  indent: '    ',
  null: 'None',
  true: 'True',
  false: 'False',
  object: { open: '{', close: '}', empty: '{}', padding: ' ' },
  array: { open: '[', close: ']', empty: '[]', padding: '' },
  string: printString,
};

export function printValue(value: JsonValue): Code {
  return printLiteral(value, syntax);
}

const neatSyntax = {
  ...syntax,
  object: { ...syntax.object, padding: '' },
  string: printNeatString,
  trailingComma: true,
  // The formatters' 88 without the name that the value is given to.
  width: 78,
};

/** As formatters have it. */
export function printNeatValue(value: JsonValue): Code {
  return printLiteral(value, neatSyntax);
}

/** Methods that requests has a function for. */
export const functions = new Set(['HEAD', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * Whether the value can be written as a literal and comes out of `json.dumps` as it was: requests takes `json=None` for no body, Python
 * reads at most 4,300 digits, and its parser nests at most 200 brackets.
 */
export function isLiteral(value: JsonValue): boolean {
  return value !== null && depthOf(value) <= 90 && everyNumber(value, isExact);
}

function isExact(number: number | ExactNumber): boolean {
  if (typeof number === 'number') return true;
  return isIntegerText(number.text) ? number.text.length <= 4300 : isExactDouble(number.text);
}

/** requests would send text as Latin-1. */
export function printText(text: string, print = printString): Code {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII.
  return /^[\x00-\x7f]*$/.test(text) ? print(text) : source`${print(text)}.encode()`;
}

export function openFile(fileName: string): Code {
  return source`open(${printString(fileName)}, "rb")`;
}

export function printPart(part: Part): Code {
  const type = part.mediaType === undefined ? undefined : printString(part.mediaType);
  if (part.kind === 'field') {
    return type
      ? source`(None, ${printText(part.value)}, ${type})`
      : source`(None, ${printText(part.value)})`;
  }
  const file = openFile(part.fileName);
  return type ? source`(${printString(part.fileName)}, ${file}, ${type})` : file;
}

/** The bytes of a file. */
export function printBytes(fileName: string): Code {
  return source`Path(${printNeatString(fileName)}).read_bytes()`;
}

/** As formatters have it, and without a file that is left open. */
export function printNeatPart(part: Part): Code {
  const [name, content] =
    part.kind === 'field'
      ? [code('None'), printText(part.value, printNeatString)]
      : [printNeatString(part.fileName), printBytes(part.fileName)];
  const type = part.mediaType === undefined ? [] : [printNeatString(part.mediaType)];
  return source`(${joinCode([name, content, ...type], ', ')})`;
}

/** A text with secrets in it; one that is nothing but a secret is that expression. */
export function printTemplate(pieces: readonly SecretPiece[], printSecret: (variable: string) => Code): Code {
  const [first] = pieces;
  if (pieces.every((piece) => piece.kind === 'text'))
    return printNeatString(pieces.map(({ text }) => text).join(''));
  if (pieces.length === 1 && first?.kind === 'secret') return printSecret(first.variable);
  const texts = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  const print = asksForSingleQuotes(texts) ? inSingleQuotes : printString;
  const printed = pieces.map((piece) =>
    piece.kind === 'text'
      ? code(print(piece.text).slice(1, -1).replace(/[{}]/g, '$&$&'))
      : source`{${printSecret(piece.variable)}}`,
  );
  const quote = code(print('').slice(1));
  return source`f${quote}${joinCode(printed, '')}${quote}`;
}
