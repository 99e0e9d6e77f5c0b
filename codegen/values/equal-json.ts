import { ExactNumber, isArray, isObject, type JsonValue, ownValue } from './json.ts';
import { isSameNumber } from './numbers.ts';

/** True if two values are equal. The order of properties is ignored, and numbers are compared as decimals. */
export function equalJson(a: JsonValue, b: JsonValue): boolean {
  if (isNumber(a) && isNumber(b)) return isSameNumber(decimalText(a), decimalText(b));
  if (isArray(a) && isArray(b))
    return a.length === b.length && a.every((item, index) => equalJson(item, b[index] ?? null));
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every(
        (key) => Object.hasOwn(b, key) && equalJson(ownValue(a, key) ?? null, ownValue(b, key) ?? null),
      )
    );
  }
  return a === b;
}

function isNumber(value: JsonValue): value is number | ExactNumber {
  return typeof value === 'number' || value instanceof ExactNumber;
}

function decimalText(number: number | ExactNumber): string {
  return typeof number === 'number' ? String(number) : number.text;
}
