import { ExactNumber, isArray, type JsonObject, type JsonValue } from './json.ts';

/**
 * JSON text (RFC 8259), as `JSON.stringify` writes it, with the digits of every {@link ExactNumber} kept.
 *
 * @param indent Spaces a level; without it the text is compact.
 */
export function stringifyJson(value: JsonValue, indent = 0): string {
  if (!holdsExactNumber(value)) return JSON.stringify(value, undefined, indent);
  return write(value, indent === 0 ? '' : '\n', ' '.repeat(indent));
}

/** Nearly no value does, and the others are left to the engine, many times faster. */
function holdsExactNumber(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof ExactNumber) return true;
  if (isArray(value)) return value.some(holdsExactNumber);
  for (const key in value) if (holdsExactNumber(value[key] ?? null)) return true;
  return false;
}

/** `lineBreak` is what stands before a member of the level around: a line feed and its indent, or nothing. */
function write(value: JsonValue, lineBreak: string, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof ExactNumber) return value.text;
  return isArray(value) ? writeArray(value, lineBreak, indent) : writeObject(value, lineBreak, indent);
}

function writeArray(values: readonly JsonValue[], lineBreak: string, indent: string): string {
  const inner = lineBreak + indent;
  const items = values.map((value) => write(value, inner, indent));
  return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${lineBreak}]`;
}

function writeObject(object: JsonObject, lineBreak: string, indent: string): string {
  const inner = lineBreak + indent;
  const colon = indent === '' ? ':' : ': ';
  const members = Object.entries(object).map(
    ([key, value]) => `${JSON.stringify(key)}${colon}${write(value, inner, indent)}`,
  );
  return members.length === 0 ? '{}' : `{${inner}${members.join(`,${inner}`)}${lineBreak}}`;
}
