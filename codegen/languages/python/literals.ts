import type { Part, Secret } from '../../http/request.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { type LiteralSyntax, printLiteral } from '../../render/literal.ts';
import { fourDigitEscape, hex, jsonQuotes, quotes } from '../../render/quote.ts';
import { controls, invisible } from '../../values/invisible.ts';
import type { ExactNumber, JsonValue } from '../../values/json.ts';
import { depthOf, everyNumber, isExactDouble, isIntegerText } from '../../values/numbers.ts';
import { interpolate, unquoted } from '../shared/template-literal.ts';

const escapes = { '\b': '\\b', '\f': '\\f' };
const escapeCharacter = (charCode: number) =>
  charCode < 0x100 ? `\\x${hex(charCode, 2)}` : fourDigitEscape(charCode);

/** Prints a string literal (The Python Language Reference, "String and Bytes literals"). A surrogate pair would be two characters. */
export const printString = jsonQuotes(`[${controls}${invisible}]`, { escapes, escape: escapeCharacter });

const printSingleQuoted = quotes({
  quote: "'",
  unsafe: new RegExp(`['\\\\${controls}${invisible}]`, 'g'),
  escapes: { "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', ...escapes },
  escape: escapeCharacter,
});

/** Prints a string in the quotes that need fewer escapes, as formatters do. */
export function printPreferredString(text: string): Code {
  return prefersSingleQuotes(text) ? printSingleQuoted(text) : printString(text);
}

function prefersSingleQuotes(text: string): boolean {
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
} satisfies LiteralSyntax;

export function printValue(value: JsonValue): Code {
  return printLiteral(value, syntax);
}

const formattedSyntax = {
  ...syntax,
  object: { ...syntax.object, padding: '' },
  string: printPreferredString,
  trailingComma: true,
  // 88, the formatters' width, minus the variable name.
  width: 78,
};

/** Laid out as formatters do. */
export function printFormattedValue(value: JsonValue): Code {
  return printLiteral(value, formattedSyntax);
}

/** Methods for which requests has a function. */
export const methodFunctions = new Set(['HEAD', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * True if `json.dumps` of a Python literal gives the same JSON: requests treats `json=None` as no body, and Python limits integers to
 * 4,300 digits and nesting to 200 brackets.
 */
export function isLiteral(value: JsonValue): boolean {
  return value !== null && depthOf(value) <= 90 && everyNumber(value, isExact);
}

function isExact(number: number | ExactNumber): boolean {
  if (typeof number === 'number') return true;
  return isIntegerText(number.text) ? number.text.length <= 4300 : isExactDouble(number.text);
}

/** requests would encode strings as Latin-1. */
export function printTextOrBytes(text: string, print = printString): Code {
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
      ? source`(None, ${printTextOrBytes(part.value)}, ${type})`
      : source`(None, ${printTextOrBytes(part.value)})`;
  }
  const file = openFile(part.fileName);
  return type ? source`(${printString(part.fileName)}, ${file}, ${type})` : file;
}

/** Prints an expression for the bytes of a file. */
export function printBytes(fileName: string): Code {
  return source`Path(${printPreferredString(fileName)}).read_bytes()`;
}

/** Laid out as formatters do, and without leaving a file open. */
export function printFormattedPart(part: Part): Code {
  const [name, content] =
    part.kind === 'field'
      ? [code('None'), printTextOrBytes(part.value, printPreferredString)]
      : [printPreferredString(part.fileName), printBytes(part.fileName)];
  const type = part.mediaType === undefined ? [] : [printPreferredString(part.mediaType)];
  return source`(${joinCode([name, content, ...type], ', ')})`;
}

/** Prints text that contains secrets; a single secret is printed as its variable. */
export function printTemplate(
  pieces: readonly (string | Secret)[],
  printSecret: (variable: string) => Code,
): Code {
  const texts = pieces.filter((piece) => typeof piece === 'string').join('');
  const print = prefersSingleQuotes(texts) ? printSingleQuoted : printString;
  const quote = code(print('').slice(1));
  return interpolate(pieces, {
    printString: printPreferredString,
    printText: (text) => code(unquoted(print(text)).replace(/[{}]/g, '$&$&')),
    printSecret,
    embed: (secret) => source`{${secret}}`,
    wrap: (inner) => source`f${quote}${inner}${quote}`,
  });
}
