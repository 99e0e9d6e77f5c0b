import { isArray, isObject, type JsonValue } from '../values/json.ts';
import { scalarToString } from '../values/read-property.ts';

/** Converts the values at these paths between strings and the booleans and numbers that are sent as the same text. */
export function convertAt(value: JsonValue, paths: readonly (readonly string[])[]): JsonValue {
  if (paths.some((path) => path.length === 0)) return convert(value);
  const below = (key: string) => paths.filter(([first]) => first === key).map((path) => path.slice(1));
  const convertChild = (child: JsonValue, key: string): JsonValue => {
    const inner = below(key);
    return inner.length === 0 ? child : convertAt(child, inner);
  };
  if (isArray(value)) return value.map((item, index) => convertChild(item, String(index)));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, convertChild(child, key)]));
}

const numberText = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** Several items of an array can be one string with commas. */
function convert(value: JsonValue): JsonValue {
  if (typeof value !== 'string') return scalarToString(value) ?? value;
  if (value === 'true' || value === 'false') return value === 'true';
  if (numberText.test(value)) return Number(value);
  return value.includes(',') ? value.split(',').map(readItem) : value;
}

function readItem(text: string): JsonValue {
  return numberText.test(text) ? Number(text) : text;
}
