import { essence, kindOf } from '../http/media-type.ts';
import { encodeAll, encodePath, hasDotSegment } from '../http/percent-encoding.ts';
import type { Header, QueryPair, Request, RequestBody } from '../http/request.ts';
import { serializeCookie, serializeHeader, serializePath, serializeQuery } from '../http/serialize.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { isObject } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { Context } from './context.ts';
import type { Operation } from './model.ts';
import type { ParameterNode } from './parameters.ts';
import { isKey, joinCookies, showCredentials } from './security.ts';
import type { Base } from './servers.ts';

/** What the samples of an operation are made of. */
export interface SampleSource {
  readonly operation: Pick<Operation, 'id' | 'method' | 'path' | 'security'>;
  /** The Operation Object. */
  readonly node: JsonObject;
  readonly parameters: readonly ParameterNode[];
  readonly base: Base;
  /** The environment variable that holds the key. */
  readonly variable: string;
}

/** What parameters hold; those without a value are left out. */
export type Values = ReadonlyMap<ParameterNode, JsonValue | undefined>;

/** What of a request its sample decides. */
export interface RequestParts {
  readonly values: Values;
  readonly body?: RequestBody;
  /** The media types that are asked for. */
  readonly accept?: string;
}

/** @returns The request, or why there can be none. */
export function buildRequest(
  context: Context,
  { operation, base, variable }: SampleSource,
  { values: chosen, body, accept }: RequestParts,
): Request | string {
  const values = withoutKeys(chosen, operation);
  const path = fillPath(operation.path, values);
  if (typeof path !== 'string') return path.reason;
  const credentials = showCredentials(context, operation.security, variable);
  const cookies = [...cookiePairs(values).map((text) => ({ text })), ...credentials.cookies];
  const headers = distinct([
    ...(accept === undefined ? [] : [{ name: 'Accept', value: accept }]),
    ...headerValues(values),
    ...credentials.headers,
    ...joinCookies(cookies),
    ...(body ? [{ name: 'Content-Type', value: body.mediaType }] : []),
  ]);
  const bad = headers.find(({ value }) => !isHeaderValue(value));
  if (bad) return `the header ${bad.name} cannot carry its value`;
  return {
    method: operation.method,
    url: {
      origin: base.origin,
      path: base.path + path,
      query: [...queryPairs(values), ...credentials.query],
    },
    headers,
    ...(body ? { body } : {}),
  };
}

/** What is sent beside the credentials. */
function withoutKeys(values: Values, { security }: SampleSource['operation']): Values {
  return new Map([...values].filter(([{ parameter }]) => !isKey(parameter, security)));
}

/** @returns The path, percent-encoded, or why it cannot be filled. */
function fillPath(template: string, values: Values): string | { readonly reason: string } {
  if (!template.startsWith('/')) return { reason: 'its path does not begin with /' };
  if (/[?#]/.test(template)) return { reason: 'its path holds a query or a fragment' };
  const byName = new Map(
    [...values]
      .filter(([{ parameter }]) => parameter.location === 'path')
      .map((entry) => [entry[0].parameter.name, entry]),
  );
  let reason: string | undefined;
  const path = template
    .split(/(\{[^{}]*\})/)
    .map((part, index) => {
      if (index % 2 === 0) {
        if (/[{}]/.test(part)) reason = 'its path has a brace without its pair';
        return encodePath(part);
      }
      const [{ parameter }, value] = byName.get(part.slice(1, -1)) ?? [{ parameter: undefined }, undefined];
      return fillParameter(parameter, part.slice(1, -1), value);
    })
    .join('');
  if (hasDotSegment(path)) reason = 'a segment of its path is "." or "..", which clients remove';
  return reason === undefined ? path : { reason };
}

function fillParameter(
  parameter: ParameterNode['parameter'] | undefined,
  name: string,
  value: JsonValue | undefined,
): string {
  if (!parameter || value === undefined) return encodeAll(name);
  const { serialization } = parameter;
  const text =
    serialization.kind === 'style'
      ? serializePath(name, value, serialization)
      : encodeAll(printContent(serialization.mediaType, value));
  return text === '' ? encodeAll(name) : text;
}

/** OpenAPI, "Parameter Object": `content` instead of `schema` says how the value is written. */
function printContent(mediaType: string, value: JsonValue): string {
  return kindOf(mediaType) === 'json' || typeof value !== 'string' ? stringifyJson(value) : value;
}

function queryPairs(values: Values): readonly QueryPair[] {
  return [...values].flatMap(([{ parameter }, value]): readonly QueryPair[] => {
    const { name, location, serialization } = parameter;
    if (value === undefined) return [];
    if (location === 'querystring') return wholeQuery(serialization, value);
    if (location !== 'query') return [];
    if (serialization.kind === 'style') return serializeQuery(name, value, serialization);
    return [{ name, value: printContent(serialization.mediaType, value) }];
  });
}

const wholeForm = { kind: 'style', style: 'form', explode: true, allowReserved: false } as const;

/** OpenAPI 3.2, `in: querystring`: the value is the whole query, in a media type. */
function wholeQuery(
  serialization: ParameterNode['parameter']['serialization'],
  value: JsonValue,
): readonly QueryPair[] {
  const mediaType = serialization.kind === 'content' ? serialization.mediaType : '';
  if (essence(mediaType) === 'application/x-www-form-urlencoded' && isObject(value))
    return Object.entries(value).flatMap(([name, member]) => serializeQuery(name, member, wholeForm));
  const text = printContent(mediaType, value);
  return [{ name: text, value: '', raw: encodeAll(text) }];
}

function headerValues(values: Values): readonly Header[] {
  return [...values].flatMap(([{ parameter }, value]): readonly Header[] => {
    const { name, location, serialization } = parameter;
    if (location !== 'header' || value === undefined) return [];
    if (serialization.kind === 'style')
      return [{ name, value: serializeHeader(value, serialization.explode) }];
    return [{ name, value: printContent(serialization.mediaType, value) }];
  });
}

function cookiePairs(values: Values): readonly string[] {
  return [...values].flatMap(([{ parameter }, value]): readonly string[] => {
    const { name, location, serialization } = parameter;
    if (location !== 'cookie' || value === undefined) return [];
    if (serialization.kind === 'style') return serializeCookie(name, value, serialization);
    return [`${name}=${encodeAll(printContent(serialization.mediaType, value))}`];
  });
}

/** A header of a name comes once; the first one stays. */
function distinct(headers: readonly Header[]): readonly Header[] {
  const seen = new Set<string>();
  return headers.filter(({ name }) => {
    const isNew = !seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return isNew;
  });
}

/** RFC 9110, 5.5: visible ASCII, with spaces and tabs inside. */
export function isHeaderValue(value: string): boolean {
  return /^(?:[!-~](?:[\t -~]*[!-~])?)?$/.test(value);
}
