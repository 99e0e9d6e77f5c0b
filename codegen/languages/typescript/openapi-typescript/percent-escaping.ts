import { printPointer, readPointer } from '../../../document/pointer.ts';
import { convertItems, convertProperties } from '../../../values/convert-properties.ts';
import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue } from '../../../values/json.ts';

/**
 * Placeholder for a percent sign that starts no escape. openapi-typescript percent-decodes property names and fails on `50% off`. Text for
 * interchange never contains this noncharacter (Unicode, "Noncharacters").
 */
const placeholder = '\uFDD0';

/** Keywords whose strings are property or schema names. */
const nameKeywords = new Set(['name', 'propertyName', 'required']);

/** Replaces percent signs in names so that they can be decoded, and converts numbers to JavaScript numbers. */
export function escapePercents(description: JsonObject): JsonObject {
  const converted = convertProperties(description, escapeValue);
  return Object.keys(converted).some((key) => key.includes('%'))
    ? Object.fromEntries(Object.entries(converted).map(([key, value]) => [escapeName(key), value]))
    : converted;
}

function escapeValue(value: JsonValue, key: string): JsonValue {
  if (isArray(value)) return convertItems(value, (item) => escapeValue(item, key));
  if (isObject(value)) return escapePercents(value);
  if (value instanceof ExactNumber) return Number(value.text);
  if (typeof value !== 'string') return value;
  if (key === '$ref') return escapeReference(value);
  return nameKeywords.has(key) ? escapeName(value) : value;
}

function escapeName(name: string): string {
  if (!name.includes('%')) return name;
  try {
    decodeURIComponent(name);
    return name;
  } catch {
    return name.replaceAll('%', placeholder);
  }
}

function escapeReference(reference: string): string {
  if (!reference.includes('%')) return reference;
  const tokens = readPointer(decodeURIComponent(reference.slice(1))) ?? [];
  const escaped = tokens.map(escapeName);
  return escaped.some((token, index) => token !== tokens[index]) ? `#${printPointer(escaped)}` : reference;
}

/** Restores percent signs in the generated types. */
export function restorePercents(text: string): string {
  return text.replace(/\uFDD0|\\uFDD0/g, '%');
}
