import type { JsonObject, JsonValue } from '../values/json.ts';
import { isObject, ownValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { textAt } from '../values/text.ts';
import { buildBody } from './body.ts';
import { type Context, resolveMap, resolveObject } from './context.ts';
import { drawValue, statedValue } from './draw.ts';
import { encodeAll, encodePath, hasDotSegment } from './encode.ts';
import { concrete, essence, isMediaType, kindOf, shortName } from './media-type.ts';
import type {
  Argument,
  Header,
  Operation,
  Parameter,
  QueryPair,
  Request,
  RequestBody,
  Sample,
} from './model.ts';
import { NamePool, safeName } from './names.ts';
import { documentedValues, type ParameterNode } from './parameters.ts';
import { isKey, joinCookies, showCredentials } from './security.ts';
import { serializeCookie, serializeHeader, serializePath, serializeQuery } from './serialize.ts';
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

/** A sample before its request: what the body is, and under which name parameters look for their values. */
interface Draft {
  readonly name: string;
  readonly summary: string;
  readonly body?: RequestBody;
  readonly content?: NonNullable<Sample['content']>;
}

/** Every named example, at least one sample for each media type of the body, and one where the description gives none. */
export function buildSamples(context: Context, source: SampleSource): readonly Sample[] {
  const names = new NamePool();
  return drafts(context, source).flatMap((draft): readonly Sample[] => {
    const values = chooseValues(context, source, draft);
    const request = buildRequest(context, source, draft, values);
    if (!request) return [];
    const name = names.take(safeName(draft.name, 'default'));
    const { summary, content } = draft;
    return [{ name, summary, request, arguments: listArguments(values), ...(content ? { content } : {}) }];
  });
}

function drafts(context: Context, source: SampleSource): readonly Draft[] {
  const body = resolveObject(context, ownValue(source.node, 'requestBody'));
  const contents = resolveMap(context, body, 'content');
  if (contents.length === 0) return parameterDrafts(context, source);
  const found: Draft[] = [];
  for (const [mediaType, content] of contents) {
    const more = contentDrafts(context, source, mediaType, content, body);
    found.push(
      ...more.map((draft) =>
        clashes(found, draft) ? { ...draft, name: renamed(draft.name, mediaType) } : draft,
      ),
    );
  }
  return found;
}

function clashes(found: readonly Draft[], { name }: Draft): boolean {
  return found.some((draft) => draft.name.toLowerCase() === name.toLowerCase());
}

/** Told apart by the media type: `cat-form`, and for a sample without a name just `form`. */
function renamed(name: string, mediaType: string): string {
  const short = shortName(concrete(mediaType));
  return name === 'default' ? short : `${name}-${short}`;
}

/** Without a body, the names of the parameters' examples are the samples. */
function parameterDrafts(context: Context, { parameters }: SampleSource): readonly Draft[] {
  const names = new Map<string, string>();
  for (const { node } of parameters) {
    const examples = ownValue(node, 'examples');
    if (Object.hasOwn(node, 'example') || !isObject(examples)) continue;
    for (const [name, reference] of Object.entries(examples))
      names.set(name, textAt(resolveObject(context, reference), 'summary'));
  }
  if (names.size === 0) return [{ name: 'default', summary: '' }];
  return [...names].map(([name, summary]) => ({ name, summary }));
}

function contentDrafts(
  context: Context,
  { operation }: SampleSource,
  described: string,
  content: JsonObject,
  body: JsonObject,
): readonly Draft[] {
  const refuse = (reason: string): readonly Draft[] => {
    context.report({
      code: 'no-sample',
      message: `${operation.id} has no sample for ${JSON.stringify(described.slice(0, 100))}: ${reason}.`,
      help: 'Give this media type an example that can be sent.',
      node: content,
    });
    return [];
  };
  if (!isMediaType(described)) return refuse('it is no media type');
  const mediaType = concrete(described).trim();
  const values = documentedValues(context, content);
  const examples = resolveObject(context, ownValue(content, 'examples'));
  const named = values.size > 0 ? [...values] : [['', drawBody(context, mediaType, content)] as const];
  return named.flatMap(([name, value]) => {
    const built = buildBody(context, mediaType, content, value);
    if (typeof built === 'string') return refuse(built);
    const summary =
      name === ''
        ? textAt(body, 'summary')
        : textAt(resolveObject(context, ownValue(examples, name)), 'summary');
    const stated = { mediaType: described, value: value ?? null };
    return [{ name: name === '' ? 'default' : name, summary, body: built, content: stated }];
  });
}

function drawBody(context: Context, mediaType: string, content: JsonObject): JsonValue {
  const schema = ownValue(content, 'schema') ?? ownValue(content, 'itemSchema');
  return schema === undefined && ['form', 'multipart', 'json'].includes(kindOf(mediaType))
    ? {}
    : drawValue(context, schema);
}

function chooseValues(context: Context, { parameters, operation }: SampleSource, { name }: Draft): Values {
  return new Map(
    parameters.map((one) => [
      one,
      isKey(one.parameter, operation.security)
        ? keyValue(context, one.parameter)
        : chooseValue(context, one, name),
    ]),
  );
}

/** A client must be given it where it is required. */
function keyValue({ placeholders }: Context, { required }: Parameter): JsonValue | undefined {
  return required ? placeholders.apiKey : undefined;
}

/** What is sent beside the credentials. */
function withoutKeys(values: Values, { security }: SampleSource['operation']): Values {
  return new Map([...values].filter(([{ parameter }]) => !isKey(parameter, security)));
}

function listArguments(values: Values): readonly Argument[] {
  return [...values].flatMap(([{ parameter }, value]) => (value === undefined ? [] : [{ parameter, value }]));
}

function buildRequest(
  context: Context,
  source: SampleSource,
  draft: Draft,
  chosen: Values,
): Request | undefined {
  const { operation, node, base } = source;
  const refuse = (reason: string): undefined => {
    context.report({
      code: 'no-sample',
      message: `${operation.id} has no sample ${JSON.stringify(draft.name)}: ${reason}.`,
      help: 'Mend the path or the example of the parameter.',
      node,
    });
  };
  const values = withoutKeys(chosen, operation);
  const path = fillPath(operation.path, values);
  if (typeof path !== 'string') return refuse(path.reason);
  const credentials = showCredentials(context, operation.security, source.variable);
  const cookies = [...cookiePairs(values).map((text) => ({ text })), ...credentials.cookies];
  const headers = distinct([
    ...headerValues(values),
    ...credentials.headers,
    ...joinCookies(cookies),
    ...(draft.body ? [{ name: 'Content-Type', value: draft.body.mediaType }] : []),
  ]);
  const bad = headers.find(({ value }) => !isHeaderValue(value));
  if (bad) return refuse(`the header ${bad.name} cannot carry its value`);
  return {
    method: operation.method,
    url: {
      origin: base.origin,
      path: base.path + path,
      query: [...queryPairs(values), ...credentials.query],
    },
    headers,
    ...(draft.body ? { body: draft.body } : {}),
  };
}

type Values = ReadonlyMap<ParameterNode, JsonValue | undefined>;

/**
 * What a parameter shows: its example of the sample's name, its first example, its schema's example; where it is required also a value of the
 * schema, or its own name. An optional one without example is left out.
 */
function chooseValue(
  context: Context,
  { parameter, node }: ParameterNode,
  sampleName: string,
): JsonValue | undefined {
  const values = documentedValues(context, node);
  const [content] = resolveMap(context, node, 'content');
  const contentValues = content ? documentedValues(context, content[1]) : new Map<string, JsonValue>();
  const documented =
    values.get(sampleName) ??
    [...values.values()][0] ??
    contentValues.get(sampleName) ??
    [...contentValues.values()][0];
  if (documented !== undefined) return documented;
  const schema = ownValue(node, 'schema') ?? (content && ownValue(content[1], 'schema'));
  const stated = statedValue(context, schema);
  if (stated !== undefined || !parameter.required) return stated;
  const drawn = drawValue(context, schema);
  return drawn === 'string' || drawn === null || drawn === '' ? parameter.name : drawn;
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
function isHeaderValue(value: string): boolean {
  return /^(?:[!-~](?:[\t -~]*[!-~])?)?$/.test(value);
}
