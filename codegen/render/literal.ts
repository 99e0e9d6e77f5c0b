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
  member?(key: string): Code;
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

/** @param before Length of the text between the indentation and the value. */
function print(value: JsonValue, syntax: LiteralSyntax, depth: number, before = 0): string {
  if (typeof value === 'string') return syntax.string(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? syntax.true : syntax.false;
  if (value === null) return syntax.null;
  if (value instanceof ExactNumber) return value.text;
  return isArray(value)
    ? printArray(value, syntax, depth, before)
    : printObject(value, syntax, depth, before);
}

function printArray(
  values: readonly JsonValue[],
  syntax: LiteralSyntax,
  depth: number,
  before: number,
): string {
  const items = values.map((value) => print(value, syntax, depth + 1));
  const lastObject = values.findLast(isObject);
  const broken = lastObject !== undefined && Object.keys(lastObject).length > 1;
  return enclose(items, syntax.array, broken, syntax, { depth, before });
}

function printObject(object: JsonObject, syntax: LiteralSyntax, depth: number, before: number): string {
  const members = Object.entries(object).map(([key, value]) => {
    const name = printKey(key, syntax);
    return name + print(value, syntax, depth + 1, name.length);
  });
  return enclose(members, syntax.object, members.length > 1, syntax, { depth, before });
}

function printKey(key: string, syntax: LiteralSyntax): string {
  return syntax.member ? syntax.member(key) : `${syntax.string(key)}: `;
}

interface Place {
  readonly depth: number;
  readonly before: number;
}

function enclose(
  parts: readonly string[],
  { open, close, empty, padding }: Brackets,
  broken: boolean,
  { indent, trailingComma, width }: LiteralSyntax,
  { depth, before }: Place,
): string {
  if (parts.length === 0) return empty;
  const outer = indent.repeat(depth - 1);
  if (width !== undefined || !broken) {
    const line = open + padding + parts.join(', ') + padding + close;
    const room = width === undefined ? Number.POSITIVE_INFINITY : width - outer.length - before;
    if (line.length < room && (width === undefined || !line.includes('\n'))) return line;
  }
  const inner = `\n${outer}${indent}`;
  const last = trailingComma ? ',' : '';
  return `${open}${inner}${parts.join(`,${inner}`)}${last}\n${outer}${close}`;
}
