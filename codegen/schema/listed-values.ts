import { equalJson } from '../values/equal-json.ts';
import { isArray, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';

/** A value that `enum` or `const` lists, with its location in the description. */
export interface ListedValue {
  readonly value: JsonValue;
  readonly location: { readonly node: JsonObject | readonly JsonValue[]; readonly key: string | number };
}

/**
 * The values that `enum` and `const` allow together (JSON Schema Validation 2020-12, 6.1.2 and 6.1.3): none if `enum` lacks the constant.
 *
 * @returns undefined if the schema has neither keyword.
 */
export function listedValueEntries(schema: JsonObject): readonly ListedValue[] | undefined {
  const listed = arrayEntries(schema, 'enum');
  const constant = ownValue(schema, 'const');
  if (constant === undefined) return listed;
  const isAllowed = listed?.some(({ value }) => equalJson(value, constant)) ?? true;
  return isAllowed ? [{ value: constant, location: { node: schema, key: 'const' } }] : [];
}

/** The values of {@link listedValueEntries}, without their locations. */
export function listedValues(schema: JsonObject): readonly JsonValue[] | undefined {
  return listedValueEntries(schema)?.map(({ value }) => value);
}

/** The values of `x-extensible-enum`, which are known but not the only valid ones. */
export function extensibleValueEntries(schema: JsonObject): readonly ListedValue[] {
  return arrayEntries(schema, 'x-extensible-enum') ?? [];
}

function arrayEntries(schema: JsonObject, keyword: string): readonly ListedValue[] | undefined {
  const list = ownValue(schema, keyword);
  return isArray(list) ? list.map((value, key) => ({ value, location: { node: list, key } })) : undefined;
}
