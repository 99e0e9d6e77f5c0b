import { ClientError } from './errors.ts';

/** How a value is written (OpenAPI, "Style Values"); `json` where the description gives its media type. */
export interface Style {
  readonly style?: 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly json?: boolean;
}

/** Only those that are not written as the default says: `form`, exploded, and in a path `simple`. */
export type Styles = Readonly<Record<string, Style>>;

type Encode = (text: string) => string;

/** The path of a template such as `/users/{id}`. @throws ClientError where a value is missing, or would lead to another path. */
export function pathOf(template: string, values: object, styles: Styles = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value: unknown = Reflect.get(values, name);
    if (value === undefined || value === null || value === '')
      throw new ClientError(`The path ${template} needs a value for ${name}.`);
    const text = pathValue(name, value, styles[name] ?? {});
    if (/^\.{1,2}$/.test(text)) throw new ClientError(`${name} may not be ${JSON.stringify(value)}.`);
    return text;
  });
}

function pathValue(name: string, value: unknown, { style, explode = false, json }: Style): string {
  const encode = encodeURIComponent;
  if (json) return encode(JSON.stringify(value));
  if (style === 'label') return `.${flat(value, encode, explode ? '.' : ',', explode)}`;
  if (style !== 'matrix') return flat(value, encode, ',', explode);
  if (explode && Array.isArray(value))
    return value.map((one) => `;${encode(name)}=${encode(plain(one))}`).join('');
  if (explode && isObject(value)) return `;${flat(value, encode, ';', true)}`;
  return `;${encode(name)}=${flat(value, encode, ',', false)}`;
}

/** The query of a URL, without `?`. */
export function queryOf(values: object = {}, styles: Styles = {}): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : queryPairs(name, value, styles[name] ?? {})))
    .join('&');
}

/** The value of a Cookie header. */
export function cookieOf(values: object = {}, styles: Styles = {}): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : queryPairs(name, value, styles[name] ?? {})))
    .join('; ');
}

/** The headers that are not written as text alone, of style `simple`. */
export function headersOf(values: object = {}, styles: Styles = {}): Record<string, string | null> {
  const found: Record<string, string | null> = {};
  for (const [name, { explode = false, json }] of Object.entries(styles)) {
    const value: unknown = Reflect.get(values, name);
    if (value === null) found[name] = null;
    else if (value !== undefined)
      found[name] = json ? JSON.stringify(value) : flat(value, String, ',', explode);
  }
  return found;
}

function queryPairs(name: string, value: unknown, style: Style): readonly string[] {
  const encode = style.allowReserved ? keepReserved : encodeURIComponent;
  const pair = (key: string, text: string) => `${encodeURIComponent(key)}=${encode(text)}`;
  if (style.json) return [pair(name, JSON.stringify(value))];
  if (style.style === 'deepObject') return deep(name, value).map(([key, text]) => pair(key, text));
  const { explode = style.style === undefined || style.style === 'form' } = style;
  if (explode && Array.isArray(value)) return value.map((one) => pair(name, plain(one)));
  if (explode && isObject(value)) return Object.entries(value).map(([key, one]) => pair(key, plain(one)));
  const delimiter = style.style === 'spaceDelimited' ? '%20' : style.style === 'pipeDelimited' ? '%7C' : ',';
  return [`${encodeURIComponent(name)}=${flat(value, encode, delimiter, false)}`];
}

function deep(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap((one) => deep(name, one));
  if (!isObject(value)) return [[name, plain(value)]];
  return Object.entries(value).flatMap(([key, one]) => deep(`${name}[${key}]`, one));
}

/** RFC 6570, 3.2.3, but for what would end the pair or the query. */
const keepReserved: Encode = (text) => encodeURI(text).replace(/[#&+]/g, encodeURIComponent);

/** One text of a value: `a,b`, `k,v,l,w` or, exploded, `k=v,l=w`. */
function flat(value: unknown, encode: Encode, delimiter: string, explode: boolean): string {
  if (Array.isArray(value)) return value.map((one) => encode(plain(one))).join(delimiter);
  if (!isObject(value)) return encode(plain(value));
  return Object.entries(value)
    .map(([key, one]) => `${encode(key)}${explode ? '=' : delimiter}${encode(plain(one))}`)
    .join(delimiter);
}

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
