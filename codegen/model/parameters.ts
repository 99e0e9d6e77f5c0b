import type { ParameterLocation, ParameterStyle } from '../http/parameter-style.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { flagAt, listAt, textAt } from '../values/text.ts';
import { type Context, resolveMap, resolveObject } from './context.ts';
import type { Parameter } from './model.ts';
import { isToken } from './security.ts';
import type { TypeOf } from './types.ts';

/** A parameter and the node it was built from. */
export interface ParameterNode {
  readonly parameter: Parameter;
  readonly node: JsonObject;
}

const locations: ReadonlySet<string> = new Set<ParameterLocation>([
  'path',
  'query',
  'querystring',
  'header',
  'cookie',
]);

/** Styles of a location, the default first (OpenAPI 3.2, "Style Values"). */
const styles: Readonly<
  Record<Exclude<ParameterLocation, 'querystring'>, readonly [ParameterStyle, ...ParameterStyle[]]>
> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
};

/** What the client itself writes, or what would change how the request is read (RFC 9110, 7.6.1; RFC 9112, 6). */
const framing = new Set([
  'host',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'upgrade',
  'proxy-connection',
  'expect',
]);
/** OpenAPI, "Parameter Object": definitions of these headers are ignored. */
const ignored = new Set(['accept', 'content-type', 'authorization']);

/** Parameters of the path item and of the operation; the operation's own replace those of the same name and location. */
export function buildParameters(
  context: Context,
  pathItem: JsonObject,
  operation: JsonObject,
  typeOf: TypeOf,
): readonly ParameterNode[] {
  const found = new Map<string, ParameterNode>();
  for (const level of [pathItem, operation]) {
    const seen = new Set<string>();
    for (const [index, reference] of listAt(level, 'parameters').entries()) {
      const node = resolveObject(context, reference);
      const parameter = buildParameter(context, node, typeOf);
      const problem = typeof parameter === 'string' ? parameter : undefined;
      if (typeof parameter !== 'string') {
        const key = `${parameter.location} ${parameter.name}`;
        if (seen.has(key))
          report(
            context,
            listAt(level, 'parameters'),
            index,
            'comes twice in this list; the last one counts',
            parameter.name,
          );
        seen.add(key);
        found.set(key, { parameter, node });
      }
      if (problem !== undefined && problem !== '')
        report(context, listAt(level, 'parameters'), index, problem, textAt(node, 'name'));
    }
  }
  return [...found.values()];
}

function report(context: Context, node: JsonValue, key: number, problem: string, name: string): void {
  context.report({
    code: 'parameter',
    message: `The parameter ${JSON.stringify(name)} ${problem}.`,
    help: 'See "Parameter Object" in the OpenAPI Specification.',
    node,
    key,
  });
}

/** @returns The parameter, or why there is none: `''` where the specification says to pass over it. */
function buildParameter(context: Context, node: JsonObject, typeOf: TypeOf): Parameter | string {
  const name = textAt(node, 'name');
  const location = textAt(node, 'in');
  if (!isLocation(location))
    return `is in ${JSON.stringify(location)}, which is no place of a request; it is left out`;
  const refused = refuseName(name, location);
  if (refused !== undefined) return refused;
  const serialization = readSerialization(context, node, location);
  if (typeof serialization === 'string') return serialization;
  const schema = ownValue(node, 'schema') ?? contentSchema(context, node);
  return {
    name,
    location,
    description: textAt(node, 'description'),
    deprecated: flagAt(node, 'deprecated'),
    required: location === 'path' || flagAt(node, 'required'),
    type: typeOf(schema),
    serialization,
  };
}

function refuseName(name: string, location: ParameterLocation): string | undefined {
  if (location === 'header') {
    if (ignored.has(name.toLowerCase())) return '';
    if (!isToken(name)) return 'has a name that no header can have; it is left out';
    if (framing.has(name.toLowerCase()))
      return 'is a header that frames the message, which only the client may write; it is left out';
  }
  if (location === 'cookie' && !isToken(name)) return 'has a name that no cookie can have; it is left out';
  return name === '' && location !== 'querystring' ? 'has no name; it is left out' : undefined;
}

function isLocation(text: string): text is ParameterLocation {
  return locations.has(text);
}

function readSerialization(
  context: Context,
  node: JsonObject,
  location: ParameterLocation,
): Parameter['serialization'] | string {
  const [mediaType] = resolveMap(context, node, 'content').map(([name]) => name);
  if (mediaType !== undefined) return { kind: 'content', mediaType };
  if (location === 'querystring') return 'is a whole query string and needs "content"; it is left out';
  const [usual, ...others] = styles[location];
  const stated = textAt(node, 'style');
  const style = [usual, ...others].find((known) => known === stated);
  if (stated !== '' && !style)
    return `has the style ${JSON.stringify(stated)}, which is not one for ${location}; it is left out`;
  const explode = ownValue(node, 'explode');
  return {
    kind: 'style',
    style: style ?? usual,
    explode: typeof explode === 'boolean' ? explode : explodesByDefault(style ?? usual),
    allowReserved: flagAt(node, 'allowReserved'),
  };
}

function explodesByDefault(style: ParameterStyle): boolean {
  return style === 'form' || style === 'cookie' || style === 'deepObject';
}

function contentSchema(context: Context, node: JsonObject): JsonValue | undefined {
  const [first] = resolveMap(context, node, 'content');
  return first && ownValue(first[1], 'schema');
}

/** The values that a node documents: `example`, else those of `examples`, which have names in OpenAPI and none in JSON Schema. */
export function documentedValues(context: Context, node: JsonObject): ReadonlyMap<string, JsonValue> {
  const single = ownValue(node, 'example');
  if (single !== undefined) return new Map([['', single]]);
  const examples = ownValue(node, 'examples');
  if (isArray(examples)) return new Map(examples.slice(0, 1).map((value) => ['', value]));
  if (!isObject(examples)) return new Map();
  return new Map(
    Object.entries(examples).flatMap(([name, reference]): [string, JsonValue][] => {
      const value = readExample(context, resolveObject(context, reference), examples, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** OpenAPI 3.2 has `dataValue` beside `value`. What `externalValue` leads to is never fetched. */
function readExample(
  context: Context,
  example: JsonObject,
  examples: JsonObject,
  name: string,
): JsonValue | undefined {
  const value =
    ownValue(example, 'value') ?? ownValue(example, 'dataValue') ?? ownValue(example, 'serializedValue');
  if (value !== undefined) return value;
  const reason = Object.hasOwn(example, 'externalValue')
    ? 'has its value elsewhere, which is never fetched'
    : 'has no value';
  context.report({
    code: 'example',
    message: `The example ${JSON.stringify(name)} ${reason}; no sample is made of it.`,
    help: 'Put the value into "value".',
    node: examples,
    key: name,
  });
  return undefined;
}
