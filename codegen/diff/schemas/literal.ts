import {
  ExactNumber,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../values/json.ts';
import type { Spot } from '../change.ts';

/** A value that an `enum` or `const` names, and where. */
export interface Literal {
  readonly value: JsonValue;
  readonly spot: Spot;
}

export type Literals = ReadonlyMap<string, Literal>;

/** The same text for the same value (JSON Schema Core 2020-12, 4.2.2): members in order of their names, numbers by their size. */
export function canonicalText(value: JsonValue): string {
  if (typeof value === 'number' || value instanceof ExactNumber) return numberText(value);
  if (isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join()}}`;
}

/** Integers keep all their digits; what else a double cannot hold is taken for the nearest that it can. */
function numberText(value: number | ExactNumber): string {
  if (typeof value === 'number') return String(value);
  return /^-?\d+$/.test(value.text) ? String(BigInt(value.text)) : String(Number(value.text));
}

/** What `enum` and `const` of a schema allow together; nothing where it has neither. */
export function literalsOf(schema: JsonObject, original: JsonObject): Literals | undefined {
  const list = ownValue(schema, 'enum');
  const only = ownValue(schema, 'const');
  const listed = isArray(list)
    ? new Map(list.map((value, key) => [canonicalText(value), { value, spot: { node: list, key } }]))
    : undefined;
  if (only === undefined) return listed;
  const text = canonicalText(only);
  return listed && !listed.has(text)
    ? new Map()
    : new Map([[text, { value: only, spot: { node: original, key: 'const' } }]]);
}

/** The values of an open list (`x-extensible-enum`). */
export function knownOf(schema: JsonObject): Literals {
  const list = ownValue(schema, 'x-extensible-enum');
  return new Map(
    isArray(list)
      ? list.map((value, key) => [canonicalText(value), { value, spot: { node: list, key } }])
      : [],
  );
}

export function intersect(a: Literals | undefined, b: Literals | undefined): Literals | undefined {
  if (!a || !b) return a ?? b;
  return new Map([...a].filter(([text]) => b.has(text)));
}
