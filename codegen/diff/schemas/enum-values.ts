import { extensibleValueEntries, type ListedValue, listedValueEntries } from '../../schema/listed-values.ts';
import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue } from '../../values/json.ts';

export type EnumValues = ReadonlyMap<string, ListedValue>;

/** Canonical JSON: equal values have equal text (JSON Schema Core 2020-12, 4.2.2). Properties are sorted. */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' || value instanceof ExactNumber) return formatNumber(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const properties = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${properties.map(([key, property]) => `${JSON.stringify(key)}:${canonicalJson(property)}`).join()}}`;
}

/** Integers keep all digits; other numbers are rounded to the nearest double. */
function formatNumber(value: number | ExactNumber): string {
  if (typeof value === 'number') return String(value);
  return /^-?\d+$/.test(value.text) ? String(BigInt(value.text)) : String(Number(value.text));
}

/** The values of `enum` and `const`; undefined if the schema has neither. */
export function enumValuesOf(schema: JsonObject): EnumValues | undefined {
  const entries = listedValueEntries(schema);
  return entries && byCanonicalJson(entries);
}

/** The values of `x-extensible-enum`. */
export function extensibleValuesOf(schema: JsonObject): EnumValues {
  return byCanonicalJson(extensibleValueEntries(schema));
}

function byCanonicalJson(entries: readonly ListedValue[]): EnumValues {
  return new Map(entries.map((entry) => [canonicalJson(entry.value), entry]));
}

export function intersect(a: EnumValues | undefined, b: EnumValues | undefined): EnumValues | undefined {
  if (!a || !b) return a ?? b;
  return new Map([...a].filter(([text]) => b.has(text)));
}
