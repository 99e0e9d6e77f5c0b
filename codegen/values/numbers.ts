import { ExactNumber, isArray, type JsonValue } from './json.ts';

/** True if every number in a value, at any depth, passes a test. */
export function everyNumber(value: JsonValue, test: (number: number | ExactNumber) => boolean): boolean {
  if (typeof value === 'number' || value instanceof ExactNumber) return test(value);
  if (typeof value !== 'object' || value === null) return true;
  const children = isArray(value) ? value : Object.values(value);
  return children.every((child) => everyNumber(child, test));
}

/** Nesting depth: 0 for a scalar, 1 for `[]`. */
export function depthOf(value: JsonValue): number {
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return 0;
  const children = isArray(value) ? value : Object.values(value);
  return 1 + children.reduce((maxDepth: number, child) => Math.max(maxDepth, depthOf(child)), 0);
}

export function isIntegerText(text: string): boolean {
  return /^-?\d+$/.test(text);
}

/** True if a double (IEEE 754) preserves the decimal value: true for `1.0` and `1e2`, false for `0.1000000000000000055` and `1e400`. */
export function isExactDouble(text: string): boolean {
  const double = Number(text);
  return Number.isFinite(double) && normalDecimal(text) === normalDecimal(String(double));
}

/** True if two decimal strings are the same number. */
export function isSameNumber(a: string, b: string): boolean {
  return normalDecimal(a) === normalDecimal(b);
}

/** Canonical form of a decimal text: digits without leading and trailing zeros, and the exponent. */
function normalDecimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const scale = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return `${sign}${significant}e${scale}`;
}
