import { makePattern } from '../../schema/pattern.ts';
import {
  ExactNumber,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../values/json.ts';
import type { Alternative } from './alternative.ts';
import { isSameLimit, limitOf } from './bounds.ts';

/**
 * True if an enum value is valid for an alternative. Only limits and patterns of strings and numbers are checked; conditions such as `not` are
 * compared separately.
 */
export function fits(value: JsonValue, { atoms, literals, isInteger }: Alternative): boolean {
  if (isArray(value) || (isObject(value) && !(value instanceof ExactNumber)) || literals) return true;
  if (typeof value === 'string') return atoms.every((atom) => fitsText(value, atom));
  const number = limitOf(value);
  if (number === undefined) return true;
  return (!isInteger || isWhole(number)) && atoms.every((atom) => fitsNumber(number, atom));
}

function fitsText(value: string, atom: JsonObject): boolean {
  const length = [...value].length;
  const pattern = ownValue(atom, 'pattern');
  return (
    isWithin(length, atom, 'minLength', 'maxLength') &&
    (typeof pattern !== 'string' || fitsPattern(value, pattern))
  );
}

function fitsPattern(value: string, pattern: string): boolean {
  try {
    return makePattern(pattern).test(value);
  } catch {
    // An invalid pattern is ignored.
    return true;
  }
}

function fitsNumber(value: number | bigint, atom: JsonObject): boolean {
  const step = limitOf(ownValue(atom, 'multipleOf'));
  return (
    isWithin(value, atom, 'minimum', 'maximum') &&
    isWithin(value, atom, 'exclusiveMinimum', 'exclusiveMaximum', true) &&
    (step === undefined || isWhole(Number(value) / Number(step)))
  );
}

/** In OpenAPI 3.0, `exclusiveMinimum` and `exclusiveMaximum` are booleans. */
function isWithin(
  value: number | bigint,
  atom: JsonObject,
  lower: string,
  upper: string,
  isExclusive = false,
): boolean {
  const [least, most] = [limitOf(ownValue(atom, lower)), limitOf(ownValue(atom, upper))];
  const isOut = (edge: number | bigint, key: string, isBeyond: boolean): boolean =>
    isBeyond || (isSameLimit(value, edge) && (isExclusive || ownValue(atom, exclusiveOf(key)) === true));
  return !(
    (least !== undefined && isOut(least, lower, value < least)) ||
    (most !== undefined && isOut(most, upper, value > most))
  );
}

function exclusiveOf(key: string): string {
  return `exclusive${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
}

function isWhole(value: number | bigint): boolean {
  return typeof value === 'bigint' || Math.abs(value - Math.round(value)) < 1e-9;
}
