import type { JsonObject, JsonValue } from './json.ts';

/**
 * Converts the values of an object.
 *
 * @param convert Returns the new value of a property, or `undefined` to remove the property.
 * @returns The same object if no value changes, so that the conversion of a large document copies little.
 */
export function convertProperties(
  object: JsonObject,
  convert: (value: JsonValue, key: string) => JsonValue | undefined,
): JsonObject {
  const keys = Object.keys(object);
  const values = keys.map((key) => convert(object[key] ?? null, key));
  if (values.every((value, index) => value === object[keys[index] ?? ''])) return object;
  return Object.fromEntries(
    keys.flatMap((key, index) => {
      const value = values[index];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Converts the items of an array. @returns The same array if no item changes. */
export function convertItems(
  items: readonly JsonValue[],
  convert: (item: JsonValue, index: number) => JsonValue,
): readonly JsonValue[] {
  const converted = items.map(convert);
  return converted.every((item, index) => item === items[index]) ? items : converted;
}
