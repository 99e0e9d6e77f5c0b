import { ExactNumber, isArray, isObject, type JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';

const maxLength = 6000;
/** Limits that are tried until an example is short enough. */
const limits = [
  { items: 2, properties: 200, depth: 12 },
  { items: 1, properties: 60, depth: 6 },
  { items: 1, properties: 40, depth: 4 },
  { items: 1, properties: 25, depth: 3 },
] as const;

/** Leaves out items, properties and deep values of an example that is too long to read. */
export function shortenExample(value: JsonValue): {
  readonly value: JsonValue;
  readonly isShortened: boolean;
} {
  if (isShort(value)) return { value, isShortened: false };
  let shortened = value;
  for (const limit of limits) {
    shortened = shorten(value, limit);
    if (isShort(shortened)) break;
  }
  return { value: shortened, isShortened: true };
}

function isShort(value: JsonValue): boolean {
  return stringifyJson(value, 2).length <= maxLength;
}

interface Limit {
  readonly items: number;
  readonly properties: number;
  readonly depth: number;
}

const maxString = 300;

function shorten(value: JsonValue, limit: Limit): JsonValue {
  if (typeof value === 'string') return value.length <= maxString ? value : `${value.slice(0, maxString)}…`;
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return value;
  const inner = { ...limit, depth: limit.depth - 1 };
  if (isArray(value))
    return limit.depth === 0 ? [] : value.slice(0, limit.items).map((item) => shorten(item, inner));
  if (!isObject(value) || limit.depth === 0) return {};
  const entries = Object.entries(value).slice(0, limit.properties);
  return Object.fromEntries(entries.map(([name, one]) => [name, shorten(one, inner)]));
}
