import { ExactNumber, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { isExactDouble } from '../values/numbers.ts';
import { numericBounds } from './versions.ts';

/** A decimal number: `digits` divided by 10 to the power of `scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Exponents above this limit are ignored: the limit of a double is 308. */
const maxExponent = 400;

/** The valid number closest to 1; further ones for higher variants. Undefined if the limits exclude all numbers. */
export function sampleNumber(
  parts: readonly JsonObject[],
  isInteger: boolean,
  variant: number,
): JsonValue | undefined {
  const limits = parts.flatMap((part) => limitsOf(part));
  const multiples = parts.flatMap((part) => readDecimal(ownValue(part, 'multipleOf')) ?? []);
  // Two more digits than the limits have, for a value between two exclusive ones.
  const scale = Math.max(1, ...[...limits, ...multiples].map((one) => one.scale)) + 2;
  const one = 10n ** BigInt(scale);
  const steps = [...multiples.map((multiple) => atScale(multiple, scale)), ...(isInteger ? [one] : [])];
  const step = steps.length === 0 ? undefined : steps.reduce(leastCommonMultiple);
  const low = largest(
    limits.filter(({ side }) => side === 'minimum').map((limit) => inclusive(limit, scale, step)),
  );
  const high = smallest(
    limits.filter(({ side }) => side === 'maximum').map((limit) => inclusive(limit, scale, step)),
  );
  const value = step === undefined ? between(low, high, one, variant) : onStep(low, high, one, step, variant);
  return value === undefined ? undefined : toJson(value, scale);
}

interface Limit extends Decimal {
  readonly side: 'minimum' | 'maximum';
  readonly isExclusive: boolean;
}

function limitsOf(schema: JsonObject): readonly Limit[] {
  return (['minimum', 'maximum'] as const).flatMap((side) =>
    numericBounds(schema, side).flatMap(({ value, isExclusive }) => {
      const decimal = readDecimal(value);
      return decimal === undefined ? [] : [{ ...decimal, side, isExclusive }];
    }),
  );
}

function readDecimal(value: JsonValue | undefined): Decimal | undefined {
  if (typeof value !== 'number' && !(value instanceof ExactNumber)) return undefined;
  const text = typeof value === 'number' ? String(value) : value.text;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const exponent = Number(exponentText) - fraction.length;
  if (whole === '' || Math.abs(exponent) > maxExponent) return undefined;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return exponent > 0 ? { digits: digits * 10n ** BigInt(exponent), scale: 0 } : { digits, scale: -exponent };
}

function atScale({ digits, scale }: Decimal, target: number): bigint {
  return digits * 10n ** BigInt(target - scale);
}

/** The limit as the first allowed value. Without a step, 0.1 from an exclusive limit. */
function inclusive(limit: Limit, scale: number, step: bigint | undefined): bigint {
  const value = atScale(limit, scale);
  if (!limit.isExclusive) return value;
  const distance = step === undefined ? 10n ** BigInt(scale - 1) : 1n;
  return limit.side === 'minimum' ? value + distance : value - distance;
}

function between(
  low: bigint | undefined,
  high: bigint | undefined,
  one: bigint,
  variant: number,
): bigint | undefined {
  // The limits are closer than 0.1 each: the middle between them is still allowed.
  if (low !== undefined && high !== undefined && low > high)
    return variant === 0 && low - high < one / 5n ? (low + high) / 2n : undefined;
  const value = clamp(one, low, high);
  const offset = (BigInt(variant) * one) / 2n;
  return [value + offset, value - offset].find((candidate) => clamp(candidate, low, high) === candidate);
}

function onStep(
  low: bigint | undefined,
  high: bigint | undefined,
  one: bigint,
  step: bigint,
  variant: number,
): bigint | undefined {
  const value = clamp(one, low, high);
  const below = floor(value, step);
  const above = below === value ? value : below + step;
  const offset = BigInt(variant) * step;
  return [above + offset, below - offset].find((candidate) => clamp(candidate, low, high) === candidate);
}

function floor(value: bigint, step: bigint): bigint {
  const remainder = value % step;
  return remainder < 0n ? value - remainder - step : value - remainder;
}

function clamp(value: bigint, low: bigint | undefined, high: bigint | undefined): bigint {
  if (high !== undefined && value > high) return low !== undefined && low > high ? low : high;
  return low !== undefined && value < low ? low : value;
}

function largest(values: readonly bigint[]): bigint | undefined {
  const [first] = values;
  return first === undefined ? undefined : values.reduce((a, b) => (a > b ? a : b), first);
}

function smallest(values: readonly bigint[]): bigint | undefined {
  const [first] = values;
  return first === undefined ? undefined : values.reduce((a, b) => (a < b ? a : b), first);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? a : (a / x) * b;
}

function toJson(digits: bigint, scale: number): JsonValue {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const fraction = text.slice(text.length - scale).replace(/0+$/, '');
  const decimal = `${digits < 0n ? '-' : ''}${text.slice(0, text.length - scale)}${fraction === '' ? '' : `.${fraction}`}`;
  return isExactDouble(decimal) && String(Number(decimal)) === decimal
    ? Number(decimal)
    : new ExactNumber(decimal);
}
