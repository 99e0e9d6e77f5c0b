import { compilePattern } from '../../schema/pattern.ts';
import { type NumericBound, numericBounds } from '../../schema/versions.ts';
import {
  ExactNumber,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../values/json.ts';
import type { Alternative } from './alternative.ts';
import { isSameLimit, limitOf } from './limits.ts';

/**
 * True if an enum value is valid for an alternative. Only limits and patterns of strings and numbers are checked; conditions such as `not` are
 * compared separately.
 */
export function isValidFor(value: JsonValue, { conjuncts, enumValues, isInteger }: Alternative): boolean {
  if (isArray(value) || (isObject(value) && !(value instanceof ExactNumber)) || enumValues) return true;
  if (typeof value === 'string') return conjuncts.every((conjunct) => isValidString(value, conjunct));
  const number = limitOf(value);
  if (number === undefined) return true;
  return (!isInteger || isWhole(number)) && conjuncts.every((conjunct) => isValidNumber(number, conjunct));
}

function isValidString(value: string, conjunct: JsonObject): boolean {
  const length = [...value].length;
  const [minLength, maxLength] = [
    limitOf(ownValue(conjunct, 'minLength')),
    limitOf(ownValue(conjunct, 'maxLength')),
  ];
  const pattern = ownValue(conjunct, 'pattern');
  return (
    (minLength === undefined || length >= minLength) &&
    (maxLength === undefined || length <= maxLength) &&
    (typeof pattern !== 'string' || matchesPattern(value, pattern))
  );
}

function matchesPattern(value: string, pattern: string): boolean {
  try {
    return compilePattern(pattern).test(value);
  } catch {
    // An invalid pattern is ignored.
    return true;
  }
}

function isValidNumber(value: number | bigint, conjunct: JsonObject): boolean {
  const divisor = limitOf(ownValue(conjunct, 'multipleOf'));
  return (
    numericBounds(conjunct, 'minimum').every((bound) =>
      isWithinBound(value, bound, (limit) => value > limit),
    ) &&
    numericBounds(conjunct, 'maximum').every((bound) =>
      isWithinBound(value, bound, (limit) => value < limit),
    ) &&
    (divisor === undefined || isWhole(Number(value) / Number(divisor)))
  );
}

function isWithinBound(
  value: number | bigint,
  { value: bound, isExclusive }: NumericBound,
  isBeyondLimit: (limit: number | bigint) => boolean,
): boolean {
  const limit = limitOf(bound);
  return limit === undefined || isBeyondLimit(limit) || (!isExclusive && isSameLimit(value, limit));
}

function isWhole(value: number | bigint): boolean {
  return typeof value === 'bigint' || Math.abs(value - Math.round(value)) < 1e-9;
}
