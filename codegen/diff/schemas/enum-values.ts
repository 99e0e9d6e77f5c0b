import {
  ExactNumber,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../values/json.ts';
import type { NodeRef } from '../change.ts';

/** A value of `enum` or `const`, with its location. */
interface EnumValue {
  readonly value: JsonValue;
  readonly location: NodeRef;
}

export type EnumValues = ReadonlyMap<string, EnumValue>;

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

/** Values that both `enum` and `const` allow; undefined if the schema has neither. */
export function enumValuesOf(schema: JsonObject, original: JsonObject): EnumValues | undefined {
  const enumArray = ownValue(schema, 'enum');
  const constValue = ownValue(schema, 'const');
  const enumValues = isArray(enumArray)
    ? new Map(
        enumArray.map((value, key) => [canonicalJson(value), { value, location: { node: enumArray, key } }]),
      )
    : undefined;
  if (constValue === undefined) return enumValues;
  const text = canonicalJson(constValue);
  return enumValues && !enumValues.has(text)
    ? new Map()
    : new Map([[text, { value: constValue, location: { node: original, key: 'const' } }]]);
}

/** The values of `x-extensible-enum`. */
export function extensibleValuesOf(schema: JsonObject): EnumValues {
  const enumArray = ownValue(schema, 'x-extensible-enum');
  return new Map(
    isArray(enumArray)
      ? enumArray.map((value, key) => [canonicalJson(value), { value, location: { node: enumArray, key } }])
      : [],
  );
}

export function intersect(a: EnumValues | undefined, b: EnumValues | undefined): EnumValues | undefined {
  if (!a || !b) return a ?? b;
  return new Map([...a].filter(([text]) => b.has(text)));
}
