import { printPointer, readPointer } from '../../document/pointer.ts';
import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue } from '../../values/json.ts';

/**
 * Stands for a percent sign that begins no escape: openapi-typescript decodes the names of members as if they stood in a URL, and gives up on
 * `50% off`. No text that is exchanged has this character (Unicode, "Noncharacters").
 */
const standIn = '\uFDD0';

/** The members whose texts name others. */
const naming = new Set(['name', 'propertyName', 'required']);

/** A copy of the description with names that can be decoded, and with the numbers that JavaScript has. */
export function hidePercents(description: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(description).map(([key, value]) => [hideInName(key), hide(value, key)]),
  );
}

function hide(value: JsonValue, key: string): JsonValue {
  if (isArray(value)) return value.map((item) => hide(item, key));
  if (isObject(value)) return hidePercents(value);
  if (value instanceof ExactNumber) return Number(value.text);
  if (typeof value !== 'string') return value;
  if (key === '$ref') return hideInReference(value);
  return naming.has(key) ? hideInName(value) : value;
}

function hideInName(name: string): string {
  try {
    decodeURIComponent(name);
    return name;
  } catch {
    return name.replaceAll('%', standIn);
  }
}

function hideInReference(reference: string): string {
  const tokens = readPointer(decodeURIComponent(reference.slice(1))) ?? [];
  const hidden = tokens.map(hideInName);
  return hidden.some((token, index) => token !== tokens[index]) ? `#${printPointer(hidden)}` : reference;
}

/** The signs again, in the text of the types. */
export function showPercents(text: string): string {
  return text.replace(/\uFDD0|\\uFDD0/g, '%');
}
