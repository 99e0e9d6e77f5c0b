import { ClientError } from './errors.ts';
import { property } from './unknown.ts';

/** Serialization of a value (OpenAPI, "Style Values"). */
export interface Style {
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
export type Styles = Readonly<Record<string, Style>>;

type Encode = (text: string) => string;

/** Fills in a path template such as `/users/{id}`. @throws ClientError if a value is missing or makes a segment `.` or `..`. */
export function pathOf(template: string, values: object, styles: Styles = {}): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? property(values, name) : undefined;
    const isMissing = value === undefined || value === null || value === '';
    const text = isMissing ? '' : pathValue(name, value, styles[name] ?? {});
    if (text === '') throw new ClientError(`Missing value for ${name} in path ${template}.`);
    return text;
  });
  if (/\/\.{1,2}(\/|$)/.test(path))
    throw new ClientError(`A segment of path ${template} must not be "." or "..".`);
  return path;
}

function pathValue(name: string, value: unknown, style: Style): string {
  const { style: form, explode = false, json } = style;
  const encode = style.allowReserved ? keepInPath : encodeAll;
  if (json) return encode(JSON.stringify(value));
  if (form === 'label') return `.${flat(value, encode, explode ? '.' : ',', explode)}`;
  if (form !== 'matrix') return flat(value, encode, ',', explode);
  const key = encodeAll(name);
  if (explode && Array.isArray(value)) return value.map((one) => `;${key}=${encode(plain(one))}`).join('');
  if (explode && isObject(value)) return `;${flat(value, encode, ';', true)}`;
  return `;${key}=${flat(value, encode, ',', false)}`;
}

/** Serializes query parameters, without `?`. */
export function queryOf(values: object = {}, styles: Styles = {}): string {
  return pairsOf(values, styles).join('&');
}

/** Serializes cookie parameters as a Cookie header. */
export function cookieOf(values: object = {}, styles: Styles = {}): string {
  return pairsOf(values, styles).join('; ');
}

/** Serializes header parameters that have a style entry (style `simple` or JSON). */
export function headersOf(values: object = {}, styles: Styles = {}): Record<string, string | null> {
  const found: Record<string, string | null> = {};
  for (const [name, { explode = false, json }] of Object.entries(styles)) {
    const value = Object.hasOwn(values, name) ? property(values, name) : undefined;
    if (value === null) found[name] = null;
    else if (value !== undefined) found[name] = json ? JSON.stringify(value) : headerText(value, explode);
  }
  return found;
}

/** Serializes a header value. Headers are not percent-encoded. */
export function headerText(value: unknown, explode = false): string {
  return flat(value, String, ',', explode);
}

function pairsOf(values: object, styles: Styles): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : pairsOfValue(name, value, styles[name] ?? {}),
  );
}

function pairsOfValue(name: string, value: unknown, style: Style): readonly string[] {
  const { style: form = 'form', json } = style;
  const encode = form === 'cookie' ? String : style.allowReserved ? keepInQuery : encodeAll;
  const encodeName = form === 'cookie' ? String : encodeAll;
  const pair = (key: string, text: string) => `${encodeName(key)}=${encode(text)}`;
  if (json) return [pair(name, JSON.stringify(value))];
  const pairs = spread(name, value, style);
  if (pairs) return pairs.map(([key, text]) => pair(key, text));
  const delimiter = form === 'spaceDelimited' ? '%20' : form === 'pipeDelimited' ? '%7C' : ',';
  // An unencoded comma would separate items.
  const encodeItem: Encode = form === 'cookie' ? encode : (text) => encode(text).replaceAll(',', '%2C');
  return [`${encodeName(name)}=${flat(value, encodeItem, delimiter, false)}`];
}

type Pair = readonly [name: string, value: string];

/** Returns a form property as name-value pairs, not yet encoded. */
export function fieldsOf(name: string, value: unknown, style: Style): readonly Pair[] {
  const delimiter = style.style === 'spaceDelimited' ? ' ' : style.style === 'pipeDelimited' ? '|' : ',';
  return spread(name, value, style) ?? [[name, flat(value, String, delimiter, false)]];
}

/** Returns one pair per value, or undefined if the style joins all values in one pair. */
function spread(name: string, value: unknown, style: Style): readonly Pair[] | undefined {
  const { style: form = 'form', explode = form === 'form' || form === 'cookie' } = style;
  if (form === 'deepObject') return deep(name, value);
  if (Array.isArray(value))
    return explode || value.length < 2 ? value.map((one) => [name, plain(one)]) : undefined;
  if (!isObject(value)) return [[name, plain(value)]];
  return explode ? Object.entries(value).map(([key, one]) => [key, plain(one)]) : undefined;
}

/** Serializes `deepObject`. Arrays of objects get an index, because otherwise properties could not be assigned to items. */
function deep(name: string, value: unknown): readonly Pair[] {
  if (Array.isArray(value)) {
    const isPlain = value.every((one) => !Array.isArray(one) && !isObject(one));
    return value.flatMap((one, index) => deep(isPlain ? name : `${name}[${index}]`, one));
  }
  if (!isObject(value)) return [[name, plain(value)]];
  return Object.entries(value).flatMap(([key, one]) => deep(`${name}[${key}]`, one));
}

/** Percent-encodes all but unreserved characters (RFC 6570, 3.2.1). Lone surrogates become U+FFFD. */
const encodeAll: Encode = (text) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Percent-encodes but keeps reserved characters (RFC 6570, 3.2.3), except those that end a pair or the query. */
const keepInQuery: Encode = (text) =>
  text.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?@!$'()*,;=%]/gu, encodeAll);

/** Percent-encodes but keeps reserved characters, except those that end a path segment. */
const keepInPath: Encode = (text) =>
  text.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~:@!$&'()*+,;=[\]%]/gu, encodeAll);

/** Serializes a value as one string: `a,b`, `k,v,l,w` or, exploded, `k=v,l=w`. */
function flat(value: unknown, encode: Encode, delimiter: string, explode: boolean): string {
  if (Array.isArray(value)) return value.map((one) => encode(plain(one))).join(delimiter);
  if (!isObject(value)) return encode(plain(value));
  return Object.entries(value)
    .map(([key, one]) => `${encode(key)}${explode ? '=' : delimiter}${encode(plain(one))}`)
    .join(delimiter);
}

/** Converts a value to a string; objects become JSON. */
export function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
