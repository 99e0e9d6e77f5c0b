import { ExactNumber, isArray, type JsonObject, type JsonValue } from './json.ts';

/**
 * Prints JSON (RFC 8259) like `JSON.stringify`, and keeps the digits of every {@link ExactNumber}.
 *
 * @param indent Spaces per level. The default is compact output.
 */
export function stringifyJson(value: JsonValue, indent = 0): string {
  if (!holdsExactNumber(value)) return JSON.stringify(value, undefined, indent);
  return write(value, indent === 0 ? '' : '\n', ' '.repeat(indent));
}

/** Most values contain no exact number, and the built-in `JSON.stringify` prints those many times faster. */
function holdsExactNumber(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof ExactNumber) return true;
  if (isArray(value)) return value.some(holdsExactNumber);
  for (const key in value) if (holdsExactNumber(value[key] ?? null)) return true;
  return false;
}

/** `lineBreak` is the line feed and indent of the enclosing level, or `''` for compact output. */
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
