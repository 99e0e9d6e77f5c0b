import { printPointer, readPointer } from '../../../document/pointer.ts';
import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue } from '../../../values/json.ts';

/**
 * Placeholder for a percent sign that starts no escape. openapi-typescript percent-decodes property names and fails on `50% off`. Text for
 * interchange never contains this noncharacter (Unicode, "Noncharacters").
 */
const standIn = '\uFDD0';

/** Keywords whose strings are property or schema names. */
const naming = new Set(['name', 'propertyName', 'required']);

/** Copies the description, with percent signs in names replaced so that they can be decoded and with JavaScript numbers. */
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
  if (!name.includes('%')) return name;
  try {
    decodeURIComponent(name);
    return name;
  } catch {
    return name.replaceAll('%', standIn);
  }
}

function hideInReference(reference: string): string {
  if (!reference.includes('%')) return reference;
  const tokens = readPointer(decodeURIComponent(reference.slice(1))) ?? [];
  const hidden = tokens.map(hideInName);
  return hidden.some((token, index) => token !== tokens[index]) ? `#${printPointer(hidden)}` : reference;
}

/** Restores percent signs in the generated types. */
export function showPercents(text: string): string {
  return text.replace(/\uFDD0|\\uFDD0/g, '%');
}
