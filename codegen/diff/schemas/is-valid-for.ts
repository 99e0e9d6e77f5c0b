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
export function isValidFor(value: JsonValue, { atoms, literals, isInteger }: Alternative): boolean {
  if (isArray(value) || (isObject(value) && !(value instanceof ExactNumber)) || literals) return true;
  if (typeof value === 'string') return atoms.every((atom) => fitsText(value, atom));
  const number = limitOf(value);
  if (number === undefined) return true;
  return (!isInteger || isWhole(number)) && atoms.every((atom) => fitsNumber(number, atom));
}

function fitsText(value: string, atom: JsonObject): boolean {
  const length = [...value].length;
  const [least, most] = [limitOf(ownValue(atom, 'minLength')), limitOf(ownValue(atom, 'maxLength'))];
  const pattern = ownValue(atom, 'pattern');
  return (
    (least === undefined || length >= least) &&
    (most === undefined || length <= most) &&
    (typeof pattern !== 'string' || fitsPattern(value, pattern))
  );
}

function fitsPattern(value: string, pattern: string): boolean {
  try {
    return compilePattern(pattern).test(value);
  } catch {
    // An invalid pattern is ignored.
    return true;
  }
}

function fitsNumber(value: number | bigint, atom: JsonObject): boolean {
  const step = limitOf(ownValue(atom, 'multipleOf'));
  return (
    numericBounds(atom, 'minimum').every((bound) => isWithin(value, bound, (limit) => value > limit)) &&
    numericBounds(atom, 'maximum').every((bound) => isWithin(value, bound, (limit) => value < limit)) &&
    (step === undefined || isWhole(Number(value) / Number(step)))
  );
}

function isWithin(
  value: number | bigint,
  { value: bound, isExclusive }: NumericBound,
  isInside: (limit: number | bigint) => boolean,
): boolean {
  const limit = limitOf(bound);
  return limit === undefined || isInside(limit) || (!isExclusive && isSameLimit(value, limit));
}

function isWhole(value: number | bigint): boolean {
  return typeof value === 'bigint' || Math.abs(value - Math.round(value)) < 1e-9;
}
