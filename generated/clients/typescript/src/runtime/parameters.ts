import { ClientError } from './errors.ts';
import { property } from './unknown.ts';

/** Serialization of a value (OpenAPI, "Style Values"). */
export interface SerializationStyle {
  /** Serialization style of arrays and objects. */
  readonly style?:
    | 'simple'
    | 'label'
    | 'matrix'
    | 'form'
    | 'spaceDelimited'
    | 'pipeDelimited'
    | 'deepObject'
    | 'cookie';
  /** Serializes each item or property as a separate parameter. */
  readonly explode?: boolean;
  /** Leaves reserved URL characters unencoded. */
  readonly allowReserved?: boolean;
  /** Serializes the value as JSON. */
  readonly json?: boolean;
  /** Media type of a multipart part without a style. */
  readonly contentType?: string;
}

/** Styles that differ from the default: exploded `form`, or `simple` in a path. */
export type SerializationStyles = Readonly<Record<string, SerializationStyle>>;

type Encode = (text: string) => string;

/** Fills in a path template such as `/users/{id}`. @throws ClientError if a value is missing or makes a segment `.` or `..`. */
export function buildPath(template: string, values: object, styles: SerializationStyles = {}): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? property(values, name) : undefined;
    const isMissing = value === undefined || value === null;
    const text = isMissing ? '' : serializePathValue(name, value, styles[name] ?? {});
    if (text === '') throw new ClientError(`Missing value for ${name} in path ${template}.`);
    return text;
  });
  if (/\/\.{1,2}(\/|$)/.test(path))
    throw new ClientError(`A segment of path ${template} must not be "." or "..".`);
  return path;
}

function serializePathValue(name: string, value: unknown, style: SerializationStyle): string {
  const { style: styleName, explode = false, json } = style;
  const encode = style.allowReserved ? encodePathValue : percentEncode;
  if (json) return encode(JSON.stringify(value));
  if (styleName === 'label') return `.${joinValues(value, encode, explode ? '.' : ',', explode)}`;
  if (styleName !== 'matrix') return joinValues(value, encode, ',', explode);
  const key = percentEncode(name);
  if (explode && Array.isArray(value))
    return value.map((item) => matrixPair(key, encode(valueToString(item)))).join('');
  if (explode && isObject(value))
    return Object.entries(value)
      .map(([property, item]) => matrixPair(encode(property), encode(valueToString(item))))
      .join('');
  return matrixPair(key, joinValues(value, encode, ',', false));
}

/** A name without a value has no `=` (RFC 6570, 3.2.7). */
function matrixPair(key: string, text: string): string {
  return text === '' ? `;${key}` : `;${key}=${text}`;
}

/** Serializes query parameters, without `?`. */
export function buildQuery(values: object = {}, styles: SerializationStyles = {}): string {
  return serializePairs(values, styles).join('&');
}

/** Serializes cookie parameters as a Cookie header. */
export function buildCookies(values: object = {}, styles: SerializationStyles = {}): string {
  return serializePairs(values, styles).join('; ');
}

/** Serializes header parameters that have a style entry (style `simple` or JSON). */
export function buildHeaders(
  values: object = {},
  styles: SerializationStyles = {},
): Record<string, string | null> {
  const headers: Record<string, string | null> = {};
  for (const [name, { explode = false, json }] of Object.entries(styles)) {
    const value = Object.hasOwn(values, name) ? property(values, name) : undefined;
    if (value === null) headers[name] = null;
    else if (value !== undefined)
      headers[name] = json ? JSON.stringify(value) : serializeHeaderValue(value, explode);
  }
  return headers;
}

/** Serializes a header value. Headers are not percent-encoded. */
export function serializeHeaderValue(value: unknown, explode = false): string {
  return joinValues(value, String, ',', explode);
}

function serializePairs(values: object, styles: SerializationStyles): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : serializePairsOfValue(name, value, styles[name] ?? {}),
  );
}

function serializePairsOfValue(name: string, value: unknown, style: SerializationStyle): readonly string[] {
  const { style: styleName = 'form', json } = style;
  const encode = styleName === 'cookie' ? String : style.allowReserved ? encodeQueryValue : percentEncode;
  const encodeName = styleName === 'cookie' ? String : percentEncode;
  const pair = (key: string, text: string) => `${encodeName(key)}=${encode(text)}`;
  if (json) return [pair(name, JSON.stringify(value))];
  const pairs = explodedPairs(name, value, style);
  if (pairs) return pairs.map(([key, text]) => pair(key, text));
  const delimiter = styleName === 'spaceDelimited' ? '%20' : styleName === 'pipeDelimited' ? '%7C' : ',';
  // An unencoded comma would separate items.
  const encodeItem: Encode = styleName === 'cookie' ? encode : (text) => encode(text).replaceAll(',', '%2C');
  return [`${encodeName(name)}=${joinValues(value, encodeItem, delimiter, false)}`];
}

type NameValuePair = readonly [name: string, value: string];

/** Returns a form property as name-value pairs, not yet encoded. */
export function formFields(
  name: string,
  value: unknown,
  style: SerializationStyle,
): readonly NameValuePair[] {
  const delimiter = style.style === 'spaceDelimited' ? ' ' : style.style === 'pipeDelimited' ? '|' : ',';
  return explodedPairs(name, value, style) ?? [[name, joinValues(value, String, delimiter, false)]];
}

/** Returns one pair per value, or undefined if the style joins all values in one pair. */
function explodedPairs(
  name: string,
  value: unknown,
  style: SerializationStyle,
): readonly NameValuePair[] | undefined {
  const { style: styleName = 'form', explode = styleName === 'form' || styleName === 'cookie' } = style;
  if (styleName === 'deepObject') return deepObjectPairs(name, value);
  if (Array.isArray(value))
    return explode || value.length < 2 ? value.map((item) => [name, valueToString(item)]) : undefined;
  if (!isObject(value)) return [[name, valueToString(value)]];
  return explode ? Object.entries(value).map(([key, item]) => [key, valueToString(item)]) : undefined;
}

/** Serializes `deepObject`. Arrays of objects get an index, because otherwise properties could not be assigned to items. */
function deepObjectPairs(name: string, value: unknown): readonly NameValuePair[] {
  if (Array.isArray(value)) {
    const hasOnlyScalars = value.every((item) => !Array.isArray(item) && !isObject(item));
    return value.flatMap((item, index) => deepObjectPairs(hasOnlyScalars ? name : `${name}[${index}]`, item));
  }
  if (!isObject(value)) return [[name, valueToString(value)]];
  return Object.entries(value).flatMap(([key, item]) => deepObjectPairs(`${name}[${key}]`, item));
}

/** Percent-encodes all but unreserved characters (RFC 6570, 3.2.1). Lone surrogates become U+FFFD. */
const percentEncode: Encode = (text) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Percent-encodes but keeps reserved characters (RFC 6570, 3.2.3), except those that end a pair or the query. */
const encodeQueryValue: Encode = (text) =>
  text.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?@!$'()*,;=%]/gu, percentEncode);

/** Percent-encodes but keeps reserved characters, except those that end a path segment. */
const encodePathValue: Encode = (text) =>
  text.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~:@!$&'()*+,;=[\]%]/gu, percentEncode);

/** Serializes a value as one string: `a,b`, `k,v,l,w` or, exploded, `k=v,l=w`. */
function joinValues(value: unknown, encode: Encode, delimiter: string, explode: boolean): string {
  if (Array.isArray(value)) return value.map((item) => encode(valueToString(item))).join(delimiter);
  if (!isObject(value)) return encode(valueToString(value));
  return Object.entries(value)
    .map(([key, item]) => `${encode(key)}${explode ? '=' : delimiter}${encode(valueToString(item))}`)
    .join(delimiter);
}

/** Converts a value to a string; objects become JSON. */
export function valueToString(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
