import { listedValues } from '../../schema/versions.ts';
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
  readonly spot: NodeRef;
}

export type EnumValues = ReadonlyMap<string, EnumValue>;

/** Canonical JSON: equal values have equal text (JSON Schema Core 2020-12, 4.2.2). Properties are sorted. */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' || value instanceof ExactNumber) return numberText(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join()}}`;
}

/** Integers keep all digits; other numbers are rounded to the nearest double. */
function numberText(value: number | ExactNumber): string {
  if (typeof value === 'number') return String(value);
  return /^-?\d+$/.test(value.text) ? String(BigInt(value.text)) : String(Number(value.text));
}

/** Values that both `enum` and `const` allow; undefined if the schema has neither. */
export function literalsOf(schema: JsonObject, original: JsonObject): EnumValues | undefined {
  const values = listedValues(schema);
  const isConstant = Object.hasOwn(schema, 'const');
  return (
    values &&
    new Map(
      values.map((value, key) => [
        canonicalJson(value),
        { value, spot: isConstant ? { node: original, key: 'const' } : { node: values, key } },
      ]),
    )
  );
}

/** The values of `x-extensible-enum`. */
export function extensibleValuesOf(schema: JsonObject): EnumValues {
  const list = ownValue(schema, 'x-extensible-enum');
  return new Map(
    isArray(list)
      ? list.map((value, key) => [canonicalJson(value), { value, spot: { node: list, key } }])
      : [],
  );
}

export function intersect(a: EnumValues | undefined, b: EnumValues | undefined): EnumValues | undefined {
  if (!a || !b) return a ?? b;
  return new Map([...a].filter(([text]) => b.has(text)));
}
