import type { FormField, Part, Request, Secret } from '../../http/request.ts';
import { groupFields, type Piece } from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { printLiteral } from '../../render/literal.ts';
import { fourDigitEscape, hex, quotes } from '../../render/quote.ts';
import { controls, invisible } from '../../values/invisible.ts';
import type { JsonValue } from '../../values/json.ts';
import type { UnsupportedRequest } from '../shared/language.ts';
import { interpolate, unquoted } from '../shared/template-literal.ts';

const escapes = {
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};
const escapeCharacter = (charCode: number) =>
  charCode < 0x100 ? `\\x${hex(charCode, 2)}` : fourDigitEscape(charCode);

/** Prints a string literal (ECMAScript, "String Literals"). */
export const printString = quotes({
  quote: "'",
  unsafe: new RegExp(`['\\\\${controls}${invisible}]`, 'g'),
  escapes,
  escape: escapeCharacter,
});

/** Prints the contents of a template literal (ECMAScript, "Template Literal Lexical Components") in quotes. */
const printTemplateText = quotes({
  quote: "'",
  unsafe: new RegExp(`[\`$\\\\${controls}${invisible}]`, 'g'),
  escapes: { ...escapes, '`': '\\`', $: '\\$' },
  escape: escapeCharacter,
});

/** Prints text that contains secrets; a single secret is printed as its variable. */
export function printTemplate(
  pieces: readonly (string | Secret)[],
  printSecret: (variable: string) => Code,
): Code {
  return interpolate(pieces, {
    printString,
    printText: (text) => unquoted(printTemplateText(text)),
    printSecret,
    embed: (secret) => code(`\${${secret}}`),
    wrap: (inner) => source`\`${inner}\``,
  });
}

/** Laid out as formatters do. */
export function printValue(value: JsonValue): Code {
  return printLiteral(value, {
    indent: '  ',
    null: 'null',
    true: 'true',
    false: 'false',
    object: { open: '{', close: '}', empty: '{}', padding: ' ' },
    array: { open: '[', close: ']', empty: '[]', padding: '' },
    string: printString,
    propertyKey: (key) => source`${printKey(key)}: `,
    trailingComma: true,
    // 80, the formatters' width, minus the variable name.
    width: 64,
  });
}

/** Prints a property key. A plain `__proto__` would set the prototype (ECMAScript, "__proto__ Property Names in Object Initializers"). */
export function printKey(name: string): Code {
  if (name === '__proto__') return code("['__proto__']");
  return isIdentifier(name) ? code(name) : printString(name);
}

/** `.name` or `['property name']` */
export function printPropertyAccess(name: string): Code {
  return isIdentifier(name) ? source`.${code(name)}` : source`[${printString(name)}]`;
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

/** Rejects requests that fetch cannot send (Fetch Standard, "forbidden method" and Request constructor). undici drops a header named `__proto__`. */
export function findUnsupported({ method, headers, body }: Request): UnsupportedRequest | undefined {
  if (['CONNECT', 'TRACE', 'TRACK'].includes(method))
    return { reason: `fetch does not support the method ${method}` };
  if (body && (method === 'GET' || method === 'HEAD'))
    return { reason: `fetch rejects a body with ${method}` };
  if (headers.some(({ name }) => name === '__proto__'))
    return { reason: 'fetch drops a header named __proto__' };
  return undefined;
}

/**
 * True if the body must be encoded by hand: FormData adds a file name to parts with a media type, and converts line ends to CRLF (WHATWG HTML,
 * "multipart/form-data encoding algorithm").
 */
export function needsManualEncoding(parts: readonly Part[]): boolean {
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

/**
 * Prints the arguments of `FormData.append`.
 *
 * @param padding Space between the braces of an object and its properties.
 */
export function printPart(part: Part, padding = ''): Code {
  const name = printString(part.name);
  if (part.kind === 'field') return source`${name}, ${printString(part.value)}`;
  const type =
    part.mediaType === undefined
      ? code('')
      : source`, {${code(padding)}type: ${printString(part.mediaType)}${code(padding)}}`;
  return source`${name}, new Blob([${printFile(part.fileName)}]${type}), ${printString(part.fileName)}`;
}

/** Prints fields as an object, or as pairs if an object would lose duplicates or move integer keys to the front. */
export function printFields(fields: readonly FormField[]): Code {
  const isObject =
    groupFields(fields).size === fields.length && !fields.some(({ name }) => /^\d+$/.test(name));
  if (isObject)
    return printObject(
      fields.map(({ name, value }) => [name, printString(value)]),
      1,
    );
  const pairs = fields.map(({ name, value }) => source`[${printString(name)}, ${printString(value)}]`);
  return source`[${joinCode(pairs, ', ')}]`;
}

/** Prints on one line if it fits in 80 characters. */
export function printObject(properties: readonly (readonly [string, Code])[], depth: number): Code {
  const printed = properties.map(([name, value]) => source`${printKey(name)}: ${value}`);
  const line = source`{${joinCode(printed, ', ')}}`;
  if (line.length <= 80) return line;
  const indent = code(`\n${'  '.repeat(depth + 1)}`);
  return source`{${indent}${joinCode(printed, `,${indent}`)}\n${code('  '.repeat(depth))}}`;
}
