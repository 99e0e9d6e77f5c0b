import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { type Code, code } from './code.ts';

/** How a language writes JSON values: all that {@link printLiteral} has to know of it. */
export interface LiteralSyntax {
  /** One level of depth. */
  readonly indent: string;
  readonly null: string;
  readonly true: string;
  readonly false: string;
  readonly object: Brackets;
  readonly array: Brackets;
  string(text: string): Code;
  /** The key of a member and what stands between it and its value: a string and a colon, if not said. */
  member?(key: string): Code;
  /** Whether a comma follows the last of several lines. */
  readonly trailingComma?: boolean;
  /** How long a line may be, for what shall break only where it has to. */
  readonly width?: number;
}

interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly empty: string;
  /** Between the brackets and what they hold, on one line. */
  readonly padding: string;
}

/**
 * Any JSON value as an expression, laid out as the documented examples are: an object breaks when it has two members or more, an
 * array when the last object among its elements does; depth grows by one a level, broken or not. With a width all that fits stands on
 * one line.
 */
export function printLiteral(value: JsonValue, syntax: LiteralSyntax): Code {
  return code(print(value, syntax, 1));
}

/** @param before The length of what stands before the value on its line, behind the indentation. */
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
