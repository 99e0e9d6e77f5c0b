import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { scalarToString } from '../values/read-property.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { ParameterSerialization, ParameterStyle } from './parameter-style.ts';
import { encodeComponent, encodeKeepingReserved } from './percent-encoding.ts';
import type { FormField, QueryPair } from './request.ts';

type Encode = (text: string) => string;
type StyleSerialization = ParameterSerialization & { readonly kind: 'style' };

/**
 * Serializes a parameter value (OpenAPI 3.1.1, "Style Values" and appendix C; RFC 6570). Nested arrays and objects, which the styles do not
 * define, are written as JSON.
 */
export function printScalar(value: JsonValue): string {
  if (value === null) return '';
  return scalarToString(value) ?? stringifyJson(value);
}

/** Percent-encoded replacement of `{name}` in a path. */
export function serializePath(
  name: string,
  value: JsonValue,
  { style, explode, allowReserved }: StyleSerialization,
): string {
  const encode: Encode = allowReserved
    ? (text) => encodeKeepingReserved(text).replace(/[/?#]/g, encodeURIComponent)
    : encodeComponent;
  if (style === 'label') return `.${joinValue(value, encode, explode ? '.' : ',', explode)}`;
  if (style === 'matrix') return serializeMatrix(encode(name), value, explode, encode);
  return joinValue(value, encode, ',', explode);
}

/** A name without a value has no `=` (RFC 6570, 3.2.7). */
function serializeMatrix(name: string, value: JsonValue, explode: boolean, encode: Encode): string {
  const pair = (key: string, text: string) => (text === '' ? `;${key}` : `;${key}=${text}`);
  if (explode && isArray(value)) return value.map((item) => pair(name, encode(printScalar(item)))).join('');
  if (explode && isObject(value))
    return Object.entries(value)
      .map(([key, item]) => pair(encode(key), encode(printScalar(item))))
      .join('');
  return pair(name, joinValue(value, encode, ',', false));
}

/** A value as one string: `a,b`, `k,v,l,w` or, exploded, `k=v,l=w`. */
function joinValue(value: JsonValue, encode: Encode, delimiter: string, explode: boolean): string {
  if (isArray(value)) return value.map((item) => encode(printScalar(item))).join(delimiter);
  if (!isObject(value)) return encode(printScalar(value));
  return Object.entries(value)
    .map(([key, item]) => `${encode(key)}${explode ? '=' : delimiter}${encode(printScalar(item))}`)
    .join(delimiter);
}

/** Header value in style `simple`, without percent-encoding. */
export function serializeHeader(value: JsonValue, explode: boolean): string {
  return joinValue(value, String, ',', explode);
}

/** Query pairs of a parameter. A pair has a `raw` form if form encoding would encode a delimiter or an allowed reserved character. */
export function serializeQuery(
  name: string,
  value: JsonValue,
  { style, explode, allowReserved }: StyleSerialization,
): readonly QueryPair[] {
  const pairs = toPairs(name, value, style, explode);
  if (pairs) return allowReserved ? pairs.map(keepReserved) : pairs;
  const encode = allowReserved ? encodeReservedList : encodeComponent;
  const delimiter = delimiters[style] ?? ',';
  const text = joinValue(value, String, plainDelimiters[style] ?? ',', false);
  const raw = `${encodeComponent(name)}=${joinValue(value, encode, delimiter, false)}`;
  return [{ name, value: text, raw }];
}

/** In the query, space and pipe delimiters are percent-encoded (OpenAPI 3.1.1, "Style Examples"). */
const delimiters: Partial<Record<ParameterStyle, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' };
const plainDelimiters: Partial<Record<ParameterStyle, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** Form fields of a value by style, as in a query. */
export function serializeField(
  name: string,
  value: JsonValue,
  style: ParameterStyle,
  explode: boolean,
): readonly FormField[] {
  return (
    toPairs(name, value, style, explode) ?? [
      { name, value: joinValue(value, String, plainDelimiters[style] ?? ',', false) },
    ]
  );
}

/** One pair per value; `undefined` if the style combines several values in one pair. */
function toPairs(
  name: string,
  value: JsonValue,
  style: ParameterStyle,
  explode: boolean,
): readonly FormField[] | undefined {
  if (style === 'deepObject') return deepPairs(name, value);
  if (isArray(value))
    return explode || value.length < 2
      ? value.map((item) => ({ name, value: printScalar(item) }))
      : undefined;
  if (!isObject(value)) return [{ name, value: printScalar(value) }];
  return explode ? propertyPairs(value) : undefined;
}

function propertyPairs(object: JsonObject): readonly FormField[] {
  return Object.entries(object).map(([name, item]) => ({ name, value: printScalar(item) }));
}

/**
 * `filter[size][min]=1&filter[tags]=x&filter[tags]=y&filter[items][0][sku]=a`. The specification defines only one level. Deeper levels follow
 * qs, Rack and PHP. Objects in arrays need an index, so that the server can assign each property to its item.
 */
function deepPairs(name: string, value: JsonValue): readonly FormField[] {
  if (isArray(value)) {
    const isPlain = value.every((item) => !isArray(item) && !isObject(item));
    return value.flatMap((item, index) => deepPairs(isPlain ? name : `${name}[${index}]`, item));
  }
  if (!isObject(value)) return [{ name, value: printScalar(value) }];
  return Object.entries(value).flatMap(([key, item]) => deepPairs(`${name}[${key}]`, item));
}

function keepReserved({ name, value }: FormField): QueryPair {
  const raw = `${encodeComponent(name)}=${encodeReservedQuery(value)}`;
  return raw === new URLSearchParams([[name, value]]).toString() ? { name, value } : { name, value, raw };
}

/** An unencoded `#` would end the query, and `&` the pair. */
function encodeReservedQuery(value: string): string {
  return encodeKeepingReserved(value).replace(/[#&+[\]]/g, encodeURIComponent);
}

/** An unencoded `,` would also end the item. */
function encodeReservedList(value: string): string {
  return encodeReservedQuery(value).replaceAll(',', '%2C');
}

/** Pairs of a Cookie header. Values are percent-encoded except with style `cookie` (OpenAPI 3.2). */
export function serializeCookie(
  name: string,
  value: JsonValue,
  { style, explode }: StyleSerialization,
): readonly string[] {
  const encode: Encode = style === 'cookie' ? String : encodeComponent;
  const pairs = toPairs(name, value, 'form', explode);
  if (pairs) return pairs.map((pair) => `${encode(pair.name)}=${encode(pair.value)}`);
  return [`${encode(name)}=${joinValue(value, encode, ',', false)}`];
}
