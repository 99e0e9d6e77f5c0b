import { type Code, code, joinCode, source } from '../../render/code.ts';

/** Default `max_width` of rustfmt. */
const lineWidth = 100;
/** Default `fn_call_width` and `array_width` of rustfmt. */
const argumentsWidth = 60;
/** Default `chain_width` of rustfmt. */
export const chainWidth = 60;
const indentWidth = 4;

/** Position of an expression in its line. */
export interface Position {
  /** Spaces before the line. */
  readonly indent: number;
  /** Length of the line's other text. */
  readonly otherLength?: number;
}

/**
 * Prints a call, tuple or array as rustfmt does: on one line if it fits, otherwise one item per line. rustfmt leaves statements unchanged if
 * a line is too long either way.
 */
export function printList(
  open: Code,
  items: readonly Code[],
  close: Code,
  { indent, otherLength = 0 }: Position,
): Code {
  const inner = joinCode(items, ', ');
  const line = source`${open}${inner}${close}`;
  const fits =
    !inner.includes('\n') &&
    inner.length <= argumentsWidth &&
    indent + line.length + otherLength <= lineWidth;
  return fits || items.length === 0 ? line : source`${open}${printLines(items, indent, ',')}${close}`;
}

/** Prints a call of `format!`, whose arguments rustfmt keeps on one line. */
export function printFormat(
  format: Code,
  values: readonly Code[],
  { indent, otherLength = 0 }: Position,
): Code {
  const inner = joinCode([format, ...values], ', ');
  const line = source`format!(${inner})`;
  if (inner.length <= argumentsWidth && indent + line.length + otherLength <= lineWidth) return line;
  const lines = values.length === 0 ? [format] : [format, joinCode(values, ', ')];
  return source`format!(${printLines(lines, indent, '')})`;
}

function printLines(items: readonly Code[], indent: number, last: string): Code {
  const inner = code(`\n${' '.repeat(indent + indentWidth)}`);
  return source`${inner}${joinCode(items, `,${inner}`)}${code(last)}\n${code(' '.repeat(indent))}`;
}

/** Prints the value of a `let` statement, on a new line if it fits only there. */
export function printLetValue(name: string, value: Code): Code {
  const before = `    let ${name} = `.length;
  const fits = (indent: number) => indent + value.length + 1 <= lineWidth;
  return !value.includes('\n') && !fits(before) && fits(2 * indentWidth)
    ? source`\n${code(' '.repeat(2 * indentWidth))}${value}`
    : source` ${value}`;
}

/** Prints the pattern of a match arm for a string option, with one alternative per line if it is too long. */
export function printPattern(alternatives: readonly Code[], indent: number): Code {
  const inner = joinCode(alternatives, ' | ');
  const line = source`Some(${inner})`;
  if (inner.length <= argumentsWidth && indent + line.length + ' => {'.length <= lineWidth) return line;
  const outer = ' '.repeat(indent);
  const separator = `\n${outer}${' '.repeat(indentWidth)}| `;
  return source`Some(${code(separator.slice(0, -2))}${joinCode(alternatives, separator)},\n${code(outer)})`;
}
