import type { FormField } from '../../http/request.ts';
import { groupFields } from '../../http/request-text.ts';
import { type Code, joinCode, source } from '../../render/code.ts';
import { printLiteral } from '../../render/literal.ts';
import { braced, controls, hex, hidden, quotes } from '../../render/quote.ts';
import { type ExactNumber, isArray, isObject, type JsonValue } from '../../values/json.ts';
import { depthOf, everyNumber, isExactDouble, isIntegerText } from '../../values/numbers.ts';
import type { SecretPiece } from '../shared/secrets.ts';

/** Single quotes keep everything but `\` and `'` as it is, line feeds too (PHP Manual, "Strings"). */
const printSingle = quotes({
  quote: "'",
  unsafe: /['\\]/g,
  escapes: { "'": "\\'", '\\': '\\\\' },
  escape: String.fromCharCode,
});

/** Double quotes, for what an editor would change or hide in the source. `$` would begin a variable. */
const printDouble = quotes({
  quote: '"',
  unsafe: new RegExp(`["\\\\$${controls}${hidden}]`, 'g'),
  escapes: { '"': '\\"', '\\': '\\\\', $: '\\$', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  escape: (point) => (point < 0x80 ? `\\x${hex(point, 2)}` : braced(point)),
});

const invisible = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${hidden}]`);

export function printString(text: string): Code {
  return invisible.test(text) ? printDouble(text) : printSingle(text);
}

/** A text with secrets in it, joined by dots; one that is nothing but a secret is that expression. */
export function printTemplate(pieces: readonly SecretPiece[], printSecret: (variable: string) => Code): Code {
  if (pieces.length === 0) return printString('');
  const printed = pieces.map((piece) =>
    piece.kind === 'text' ? printString(piece.text) : printSecret(piece.variable),
  );
  return joinCode(printed, ' . ');
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
  member: (key: string) => source`${printString(key)} => `,
};

export function printValue(value: JsonValue): Code {
  return printLiteral(value, syntax);
}

/**
 * Whether the value can be written as an array and comes out of `json_encode` as it was: a key that is an integer would be one, which makes
 * a list of them, and Guzzle takes null for no body.
 */
export function isLiteral(value: JsonValue): boolean {
  return value !== null && depthOf(value) <= 500 && everyNumber(value, isExact) && !hasIntegerKey(value);
}

function isExact(number: number | ExactNumber): boolean {
  if (typeof number === 'number') return true;
  const { text } = number;
  if (!isIntegerText(text)) return isExactDouble(text);
  const integer = BigInt(text);
  return (integer <= largest && integer >= -largest) || isExactDouble(text);
}

/** PHP Manual, "Integers". */
const largest = 2n ** 63n - 1n;

function hasIntegerKey(value: JsonValue): boolean {
  if (isArray(value)) return value.some(hasIntegerKey);
  return (
    isObject(value) && Object.entries(value).some(([key, one]) => isIntegerText(key) || hasIntegerKey(one))
  );
}

/** Whether an array of PHP can hold the fields: it would write the second of a name as `name[1]`, and drop the body when it is empty. */
export function isMap(fields: readonly FormField[]): boolean {
  return fields.length > 0 && groupFields(fields).size === fields.length;
}
