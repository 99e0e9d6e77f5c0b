import { ExactNumber, isArray, type JsonObject, type JsonValue } from './json.ts';

/**
 * Prints JSON (RFC 8259) like `JSON.stringify`, and keeps the digits of every {@link ExactNumber}.
 *
 * @param indent Spaces per level. The default is compact output.
 */
export function stringifyJson(value: JsonValue, indent = 0): string {
  if (!containsExactNumber(value)) return JSON.stringify(value, undefined, indent);
  return printValue(value, indent === 0 ? '' : '\n', ' '.repeat(indent));
}

/** Most values contain no exact number, and the built-in `JSON.stringify` prints those many times faster. */
function containsExactNumber(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof ExactNumber) return true;
  if (isArray(value)) return value.some(containsExactNumber);
  for (const key in value) if (containsExactNumber(value[key] ?? null)) return true;
  return false;
}

/** `lineBreak` is the line feed and indent of the enclosing level, or `''` for compact output. */
function printValue(value: JsonValue, lineBreak: string, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof ExactNumber) return value.text;
  return isArray(value) ? printArray(value, lineBreak, indent) : printObject(value, lineBreak, indent);
}

function printArray(values: readonly JsonValue[], lineBreak: string, indent: string): string {
  const inner = lineBreak + indent;
  const items = values.map((value) => printValue(value, inner, indent));
  return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${lineBreak}]`;
}

function printObject(object: JsonObject, lineBreak: string, indent: string): string {
  const inner = lineBreak + indent;
  const colon = indent === '' ? ':' : ': ';
  const properties = Object.entries(object).map(
    ([key, value]) => `${JSON.stringify(key)}${colon}${printValue(value, inner, indent)}`,
  );
  return properties.length === 0 ? '{}' : `{${inner}${properties.join(`,${inner}`)}${lineBreak}}`;
}
