import { baseMediaType, bodyKindOf } from '../http/media-type.ts';
import { fixedQuery, queryExpressions, withoutQuery } from '../http/path-template.ts';
import { encodeComponent, encodePath, hasDotSegment } from '../http/percent-encoding.ts';
import type { FormField, Header, QueryPair, Request, RequestBody } from '../http/request.ts';
import { shownText } from '../http/secret-text.ts';
import { serializeCookie, serializeHeader, serializePath, serializeQuery } from '../http/serialize.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { isObject } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { ModelContext } from './context.ts';
import type { Operation } from './model.ts';
import type { ParameterNode } from './parameters.ts';
import { buildCredentials, isApiKeyParameter, joinCookies } from './security.ts';
import { serializedPairs, serializedPath, withName } from './serialized-parameter.ts';
import type { BaseUrl } from './servers.ts';

/** Input for the samples of an operation. */
export interface OperationSource {
  readonly operation: Pick<Operation, 'id' | 'method' | 'path' | 'security'>;
  /** The Operation Object. */
  readonly node: JsonObject;
  readonly parameters: readonly ParameterNode[];
  readonly base: BaseUrl;
  /** Environment variable for the API key. */
  readonly variable: string;
}

/** Parameter values. Parameters with `undefined` are omitted from the request. */
export type ParameterValues = ReadonlyMap<ParameterNode, JsonValue | undefined>;

export type SerializedParameters = ReadonlyMap<ParameterNode, string>;

/** Parts of a request that depend on the sample. */
export interface RequestParts {
  readonly values: ParameterValues;
  /** Texts of the parameters that are sent as written, instead of their values. */
  readonly serialized?: SerializedParameters;
  readonly body?: RequestBody;
  /** Value of the Accept header. */
  readonly accept?: string;
}

/** @returns The request, or the reason why it cannot be built. */
export function buildRequest(
  context: ModelContext,
  { operation, base, variable }: OperationSource,
  { values: allValues, serialized = new Map(), body, accept }: RequestParts,
): Request | string {
  const values = withoutApiKeys(allValues, operation);
  const path = fillPath(withoutQuery(operation.path), values, serialized);
  if (typeof path !== 'string') return path.reason;
  const query = queryPairs(values, serialized);
  const problem = queryProblem(operation, values);
  if (problem !== undefined) return problem;
  const credentials = buildCredentials(context, operation.security, variable);
  const cookies = [...cookiePairs(values, serialized), ...credentials.cookies];
  const headers = uniqueHeaders([
    ...(accept === undefined ? [] : [{ name: 'Accept', value: accept }]),
    ...headerValues(values, serialized),
    ...credentials.headers,
    ...joinCookies(cookies),
    ...(body ? [{ name: 'Content-Type', value: body.mediaType }] : []),
  ]);
  const invalidHeader = headers.find(({ value }) => !isHeaderValue(shownText(value)));
  if (invalidHeader) return `the value of header ${invalidHeader.name} is not a valid header value`;
  return {
    method: operation.method,
    url: {
      origin: base.origin,
      path: base.path + path,
      query: [...withoutPairs(fixedQuery(operation.path), query), ...query, ...credentials.query],
    },
    headers,
    ...(body ? { body } : {}),
  };
}

/** Values without API keys, which are sent as credentials. */
function withoutApiKeys(
  values: ParameterValues,
  { security }: OperationSource['operation'],
): ParameterValues {
  return new Map([...values].filter(([{ parameter }]) => !isApiKeyParameter(parameter, security)));
}

/** A parameter replaces the pair with its name in the path. */
function withoutPairs(fixed: readonly FormField[], query: readonly QueryPair[]): readonly FormField[] {
  return fixed.filter(({ name }) => !query.some((pair) => pair.name === name));
}

/** The reason why the query of a path cannot be sent. */
function queryProblem({ path }: OperationSource['operation'], values: ParameterValues): string | undefined {
  const parameters = [...values.keys()].map(({ parameter }) => parameter);
  const isDeclared = (name: string) =>
    parameters.some((parameter) => parameter.location === 'query' && parameter.name === name);
  const undeclared = queryExpressions(path).find((name) => !isDeclared(name));
  if (undeclared !== undefined)
    return `the query of the path contains ${JSON.stringify(undeclared)}, which is not a query parameter`;
  const isWhole = parameters.some(({ location }) => location === 'querystring');
  return isWhole && fixedQuery(path).length > 0
    ? 'the path contains a query besides the parameter for the whole query'
    : undefined;
}

/** @returns The percent-encoded path, or the reason why it is invalid. */
function fillPath(
  template: string,
  values: ParameterValues,
  serialized: SerializedParameters,
): string | { readonly reason: string } {
  if (!template.startsWith('/')) return { reason: 'the path does not start with "/"' };
  const byName = new Map(
    [...values]
      .filter(([{ parameter }]) => parameter.location === 'path')
      .map(([node, value]) => [node.parameter.name, fillParameter(node, value, serialized.get(node))]),
  );
  let reason: string | undefined;
  const path = template
    .split(/(\{[^{}]*\})/)
    .map((part, index) => {
      if (index % 2 === 0) {
        if (/[{}]/.test(part)) reason = 'the path contains an unmatched brace';
        return encodePath(part);
      }
      const name = part.slice(1, -1);
      const text = byName.get(name) ?? encodeComponent(name);
      if (text === '') reason = `the value of path parameter ${JSON.stringify(name)} is empty`;
      return text;
    })
    .join('');
  if (hasDotSegment(path)) reason = 'the path contains a "." or ".." segment, which HTTP clients remove';
  return reason === undefined ? path : { reason };
}

/** @returns The percent-encoded text; the name of the parameter if it has no value. */
function fillParameter(
  { parameter: { name, serialization } }: ParameterNode,
  value: JsonValue | undefined,
  serialized: string | undefined,
): string {
  if (serialized !== undefined) return serializedPath(serialized);
  if (value === undefined) return encodeComponent(name);
  return serialization.kind === 'style'
    ? serializePath(name, value, serialization)
    : encodeComponent(printContent(serialization.mediaType, value));
}

/** Serializes a parameter that is described by `content` (OpenAPI, "Parameter Object"). */
function printContent(mediaType: string, value: JsonValue): string {
  return bodyKindOf(mediaType) === 'json' || typeof value !== 'string' ? stringifyJson(value) : value;
}

function queryPairs(values: ParameterValues, serialized: SerializedParameters): readonly QueryPair[] {
  return [...values].flatMap(([node, value]): readonly QueryPair[] => {
    const { name, location, serialization } = node.parameter;
    const text = serialized.get(node);
    if (text !== undefined && (location === 'query' || location === 'querystring'))
      return serializedPairs(node.parameter, text);
    if (value === undefined) return [];
    if (location === 'querystring') return queryStringPairs(serialization, value);
    if (location !== 'query') return [];
    if (serialization.kind === 'style') return serializeQuery(name, value, serialization);
    return [{ name, value: printContent(serialization.mediaType, value) }];
  });
}

const queryForm = { kind: 'style', style: 'form', explode: true, allowReserved: false } as const;

/** Serializes the complete query string in a media type (OpenAPI 3.2, `in: querystring`). */
function queryStringPairs(
  serialization: ParameterNode['parameter']['serialization'],
  value: JsonValue,
): readonly QueryPair[] {
  const mediaType = serialization.kind === 'content' ? serialization.mediaType : '';
  if (baseMediaType(mediaType) === 'application/x-www-form-urlencoded' && isObject(value))
    return Object.entries(value).flatMap(([name, propertyValue]) =>
      serializeQuery(name, propertyValue, queryForm),
    );
  const text = printContent(mediaType, value);
  return [{ name: text, value: '', raw: encodeComponent(text) }];
}

function headerValues(values: ParameterValues, serialized: SerializedParameters): readonly Header[] {
  return [...values].flatMap(([node, value]): readonly Header[] => {
    const { name, location, serialization } = node.parameter;
    if (location !== 'header') return [];
    const text = serialized.get(node);
    if (text !== undefined) return [{ name, value: text }];
    if (value === undefined) return [];
    if (serialization.kind === 'style')
      return [{ name, value: serializeHeader(value, serialization.explode) }];
    return [{ name, value: printContent(serialization.mediaType, value) }];
  });
}

function cookiePairs(values: ParameterValues, serialized: SerializedParameters): readonly string[] {
  return [...values].flatMap(([node, value]): readonly string[] => {
    const { name, location, serialization } = node.parameter;
    if (location !== 'cookie') return [];
    const text = serialized.get(node);
    if (text !== undefined) return [withName(name, text)];
    if (value === undefined) return [];
    if (serialization.kind === 'style') return serializeCookie(name, value, serialization);
    return [`${name}=${encodeComponent(printContent(serialization.mediaType, value))}`];
  });
}

/** Removes duplicate headers; the first one is kept. */
function uniqueHeaders(headers: readonly Header[]): readonly Header[] {
  const seen = new Set<string>();
  return headers.filter(({ name }) => {
    const isNew = !seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return isNew;
  });
}

/** Visible ASCII with inner spaces and tabs (RFC 9110, 5.5). */
export function isHeaderValue(value: string): boolean {
  return /^(?:[!-~](?:[\t -~]*[!-~])?)?$/.test(value);
}
