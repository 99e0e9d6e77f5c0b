import type { FormField, Secret } from '../../http/request.ts';
import { groupFields } from '../../http/request-text.ts';
import { type Code, source } from '../../render/code.ts';
import { type LiteralSyntax, printLiteral } from '../../render/literal.ts';
import { bracedEscape, hex, quotes } from '../../render/quote.ts';
import { controls, invisible } from '../../values/invisible.ts';
import { type ExactNumber, isArray, isObject, type JsonValue } from '../../values/json.ts';
import { depthOf, everyNumber, isExactDouble, isIntegerText } from '../../values/numbers.ts';
import { concatenate } from '../shared/template-literal.ts';

/** Prints a single-quoted string, in which only `\` and `'` are special (PHP Manual, "Strings"). */
const printSingleQuoted = quotes({
  quote: "'",
  unsafe: /['\\]/g,
  escapes: { "'": "\\'", '\\': '\\\\' },
  escape: String.fromCharCode,
});

/** Prints a double-quoted string, for characters that editors would change or hide. `$` is escaped. */
const printDoubleQuoted = quotes({
  quote: '"',
  unsafe: new RegExp(`["\\\\$${controls}${invisible}]`, 'g'),
  escapes: { '"': '\\"', '\\': '\\\\', $: '\\$', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  escape: (point) => (point < 0x80 ? `\\x${hex(point, 2)}` : bracedEscape(point)),
});

const needsEscapes = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${invisible}]`);

export function printString(text: string): Code {
  return needsEscapes.test(text) ? printDoubleQuoted(text) : printSingleQuoted(text);
}

/** Prints text that contains secrets, joined by dots; a single secret is printed as its variable. */
export function printTemplate(
  pieces: readonly (string | Secret)[],
  printSecret: (variable: string) => Code,
): Code {
  return concatenate(pieces, ' . ', printString, printSecret);
}

const syntax = {
  indent: '    ',
  null: 'null',
  true: 'true',
  false: 'false',
  object: { open: '[', close: ']', empty: 'new stdClass()', padding: '' },
  array: { open: '[', close: ']', empty: '[]', padding: '' },
  trailingComma: true,
  string: printString,
  propertyKey: (key: string) => source`${printString(key)} => `,
} satisfies LiteralSyntax;

export function printValue(value: JsonValue): Code {
  return printLiteral(value, syntax);
}

/**
 * True if `json_encode` of a PHP literal gives the same JSON. PHP converts numeric string keys to integers, which may turn an object into an
 * array, and Guzzle treats null as no body.
 */
export function isLiteral(value: JsonValue): boolean {
  return value !== null && depthOf(value) <= 500 && everyNumber(value, isExact) && !hasIntegerKey(value);
}

function isExact(number: number | ExactNumber): boolean {
  if (typeof number === 'number') return true;
  const { text } = number;
  if (!isIntegerText(text)) return isExactDouble(text);
  const integer = BigInt(text);
  return (integer <= maxInteger && integer >= -maxInteger) || isExactDouble(text);
}

/** Range of integers (PHP Manual, "Integers"). */
const maxInteger = 2n ** 63n - 1n;

function hasIntegerKey(value: JsonValue): boolean {
  if (isArray(value)) return value.some(hasIntegerKey);
  return (
    isObject(value) &&
    Object.entries(value).some(([key, property]) => isIntegerText(key) || hasIntegerKey(property))
  );
}

/** True if a PHP array can represent the fields: Guzzle encodes repeated names as `name[1]` and drops an empty body. */
export function fitsArray(fields: readonly FormField[]): boolean {
  return fields.length > 0 && groupFields(fields).size === fields.length;
}
