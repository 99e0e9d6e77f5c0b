import { ClientError } from './errors.ts';

/** How a value is written (OpenAPI, "Style Values"); `json` where the description gives its media type. */
export interface Style {
  /** How lists and objects are put together. */
  readonly style?:
    | 'simple'
    | 'label'
    | 'matrix'
    | 'form'
    | 'spaceDelimited'
    | 'pipeDelimited'
    | 'deepObject'
    | 'cookie';
  /** Each member stands for itself. */
  readonly explode?: boolean;
  /** Characters that mean something in a URL stay as they are. */
  readonly allowReserved?: boolean;
  /** The value is JSON. */
  readonly json?: boolean;
  /** The media type of a part that has no style. */
  readonly contentType?: string;
}

/** Only those that are not written as the default says: `form`, exploded, and in a path `simple`. */
export type Styles = Readonly<Record<string, Style>>;

type Encode = (text: string) => string;

/** The path of a template such as `/users/{id}`. @throws ClientError where a value is missing, or would lead to another path. */
export function pathOf(template: string, values: object, styles: Styles = {}): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value: unknown = Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
    const isMissing = value === undefined || value === null || value === '';
    const text = isMissing ? '' : pathValue(name, value, styles[name] ?? {});
    if (text === '') throw new ClientError(`The path ${template} needs a value for ${name}.`);
    return text;
  });
  if (/\/\.{1,2}(\/|$)/.test(path)) throw new ClientError(`A part of ${template} may not be "." or "..".`);
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

/** The query of a URL, without `?`. */
export function queryOf(values: object = {}, styles: Styles = {}): string {
  return pairsOf(values, styles).join('&');
}

/** The value of a Cookie header. */
export function cookieOf(values: object = {}, styles: Styles = {}): string {
  return pairsOf(values, styles).join('; ');
}

/** The headers that are not written as text alone, of style `simple`. */
export function headersOf(values: object = {}, styles: Styles = {}): Record<string, string | null> {
  const found: Record<string, string | null> = {};
  for (const [name, { explode = false, json }] of Object.entries(styles)) {
    const value: unknown = Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
    if (value === null) found[name] = null;
    else if (value !== undefined) found[name] = json ? JSON.stringify(value) : headerText(value, explode);
  }
  return found;
}

/** A value in a header, where nothing is encoded. */
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
  // A bare comma would end the item.
  const encodeItem: Encode = form === 'cookie' ? encode : (text) => encode(text).replaceAll(',', '%2C');
  return [`${encodeName(name)}=${flat(value, encodeItem, delimiter, false)}`];
}

type Pair = readonly [name: string, value: string];

/** A member of a form as its fields, which are still to be encoded. */
export function fieldsOf(name: string, value: unknown, style: Style): readonly Pair[] {
  const delimiter = style.style === 'spaceDelimited' ? ' ' : style.style === 'pipeDelimited' ? '|' : ',';
  return spread(name, value, style) ?? [[name, flat(value, String, delimiter, false)]];
}

/** Where every pair stands for itself; nothing where one pair holds several values. */
function spread(name: string, value: unknown, style: Style): readonly Pair[] | undefined {
  const { style: form = 'form', explode = form === 'form' || form === 'cookie' } = style;
  if (form === 'deepObject') return deep(name, value);
  if (Array.isArray(value))
    return explode || value.length < 2 ? value.map((one) => [name, plain(one)]) : undefined;
  if (!isObject(value)) return [[name, plain(value)]];
  return explode ? Object.entries(value).map(([key, one]) => [key, plain(one)]) : undefined;
}

/** Lists of what is no plain value are numbered, as without it no one could tell whose a member is. */
function deep(name: string, value: unknown): readonly Pair[] {
  if (Array.isArray(value)) {
    const isPlain = value.every((one) => !Array.isArray(one) && !isObject(one));
    return value.flatMap((one, index) => deep(isPlain ? name : `${name}[${index}]`, one));
  }
  if (!isObject(value)) return [[name, plain(value)]];
  return Object.entries(value).flatMap(([key, one]) => deep(`${name}[${key}]`, one));
}

/** RFC 6570, 3.2.1: all but unreserved characters. Halves of characters become the replacement character, as everywhere on the web. */
const encodeAll: Encode = (text) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** RFC 6570, 3.2.3: but for what would end the pair or the query. */
const keepInQuery: Encode = (text) =>
  text.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~:/?@!$'()*,;=%]/gu, encodeAll);

/** And but for what would end the segment. */
const keepInPath: Encode = (text) =>
  text.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~:@!$&'()*+,;=[\]%]/gu, encodeAll);

/** One text of a value: `a,b`, `k,v,l,w` or, exploded, `k=v,l=w`. */
function flat(value: unknown, encode: Encode, delimiter: string, explode: boolean): string {
  if (Array.isArray(value)) return value.map((one) => encode(plain(one))).join(delimiter);
  if (!isObject(value)) return encode(plain(value));
  return Object.entries(value)
    .map(([key, one]) => `${encode(key)}${explode ? '=' : delimiter}${encode(plain(one))}`)
    .join(delimiter);
}

/** What is no plain value is JSON. */
export function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
