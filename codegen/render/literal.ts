import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { type Code, code } from './code.ts';

/** Syntax of JSON values in a language, for {@link printLiteral}. */
export interface LiteralSyntax {
  /** Indentation of one level. */
  readonly indent: string;
  readonly null: string;
  readonly true: string;
  readonly false: string;
  readonly object: Brackets;
  readonly array: Brackets;
  string(text: string): Code;
  /** Prints a key and its separator. Default: a string and a colon. */
  propertyKey?(key: string): Code;
  /** True to add a trailing comma to multi-line values. */
  readonly trailingComma?: boolean;
  /** Maximum line length. If set, values break only where necessary. */
  readonly width?: number;
}

interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly empty: string;
  /** Padding inside brackets on one line. */
  readonly padding: string;
}

/**
 * Prints a JSON value as an expression, laid out as in the documented examples: an object breaks if it has two or more properties, an array
 * if its last object breaks. Every level adds indentation, even on one line. With a width, values break only if they do not fit on one line.
 */
export function printLiteral(value: JsonValue, syntax: LiteralSyntax): Code {
  return code(print(value, syntax, 1));
}

/** @param prefixLength Length of the text between the indentation and the value. */
function print(value: JsonValue, syntax: LiteralSyntax, depth: number, prefixLength = 0): string {
  if (typeof value === 'string') return syntax.string(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? syntax.true : syntax.false;
  if (value === null) return syntax.null;
  if (value instanceof ExactNumber) return value.text;
  return isArray(value)
    ? printArray(value, syntax, depth, prefixLength)
    : printObject(value, syntax, depth, prefixLength);
}

function printArray(
  values: readonly JsonValue[],
  syntax: LiteralSyntax,
  depth: number,
  prefixLength: number,
): string {
  const items = values.map((value) => print(value, syntax, depth + 1));
  const lastObject = values.findLast(isObject);
  const isMultiline = lastObject !== undefined && Object.keys(lastObject).length > 1;
  return enclose(items, syntax.array, isMultiline, syntax, { depth, prefixLength: prefixLength });
}

function printObject(object: JsonObject, syntax: LiteralSyntax, depth: number, prefixLength: number): string {
  const properties = Object.entries(object).map(([key, value]) => {
    const name = printKey(key, syntax);
    return name + print(value, syntax, depth + 1, name.length);
  });
  return enclose(properties, syntax.object, properties.length > 1, syntax, {
    depth,
    prefixLength: prefixLength,
  });
}

function printKey(key: string, syntax: LiteralSyntax): string {
  return syntax.propertyKey ? syntax.propertyKey(key) : `${syntax.string(key)}: `;
}

interface LinePosition {
  readonly depth: number;
  readonly prefixLength: number;
}

function enclose(
  items: readonly string[],
  { open, close, empty, padding }: Brackets,
  isMultiline: boolean,
  { indent, trailingComma, width }: LiteralSyntax,
  { depth, prefixLength }: LinePosition,
): string {
  if (items.length === 0) return empty;
  const outer = indent.repeat(depth - 1);
  if (width !== undefined || !isMultiline) {
    const line = open + padding + items.join(', ') + padding + close;
    const availableLength =
      width === undefined ? Number.POSITIVE_INFINITY : width - outer.length - prefixLength;
    if (line.length < availableLength && (width === undefined || !line.includes('\n'))) return line;
  }
  const inner = `\n${outer}${indent}`;
  const trailing = trailingComma ? ',' : '';
  return `${open}${inner}${items.join(`,${inner}`)}${trailing}\n${outer}${close}`;
}
