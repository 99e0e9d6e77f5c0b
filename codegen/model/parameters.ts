import type { ParameterLocation, ParameterStyle } from '../http/parameter-style.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt, isTrueAt, stringAt } from '../values/read-property.ts';
import { type ModelContext, resolveMap, resolveObject } from './context.ts';
import type { Parameter } from './model.ts';
import { isToken } from './security.ts';
import type { TypeOf } from './types.ts';

/** A parameter and its Parameter Object. */
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

/** Styles by location; the first is the default (OpenAPI 3.2, "Style Values"). */
const styles: Readonly<
  Record<Exclude<ParameterLocation, 'querystring'>, readonly [ParameterStyle, ...ParameterStyle[]]>
> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
};

/** Headers set by the HTTP client, or that change message framing (RFC 9110, 7.6.1; RFC 9112, 6). */
const clientHeaders = new Set([
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
/** Header parameters that the specification ignores (OpenAPI, "Parameter Object"). */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Parameters of the path item and the operation. An operation parameter overrides one with the same name and location. */
export function buildParameters(
  context: ModelContext,
  pathItem: JsonObject,
  operation: JsonObject,
  typeOf: TypeOf,
): readonly ParameterNode[] {
  const parameters = new Map<string, ParameterNode>();
  for (const owner of [pathItem, operation]) {
    const seen = new Set<string>();
    for (const [index, reference] of arrayAt(owner, 'parameters').entries()) {
      const node = resolveObject(context, reference);
      const parameter = buildParameter(context, node, typeOf);
      const problem = typeof parameter === 'string' ? parameter : undefined;
      if (typeof parameter !== 'string') {
        const key = `${parameter.location} ${parameter.name}`;
        if (seen.has(key))
          report(
            context,
            arrayAt(owner, 'parameters'),
            index,
            'is listed twice; the last definition is used',
            parameter.name,
          );
        seen.add(key);
        parameters.set(key, { parameter, node });
      }
      if (problem !== undefined && problem !== '')
        report(context, arrayAt(owner, 'parameters'), index, problem, stringAt(node, 'name'));
    }
  }
  return [...parameters.values()];
}

function report(context: ModelContext, node: JsonValue, key: number, problem: string, name: string): void {
  context.report({
    code: 'parameter',
    message: `Parameter ${JSON.stringify(name)} ${problem}.`,
    help: 'See "Parameter Object" in the OpenAPI Specification.',
    node,
    key,
  });
}

/** @returns The parameter, or the problem with it; `''` if the specification requires to ignore it. */
function buildParameter(context: ModelContext, node: JsonObject, typeOf: TypeOf): Parameter | string {
  const name = stringAt(node, 'name');
  const location = stringAt(node, 'in');
  if (!isLocation(location)) return `has the invalid "in" value ${JSON.stringify(location)}; it was skipped`;
  const nameError = nameProblem(name, location);
  if (nameError !== undefined) return nameError;
  const serialization = readSerialization(context, node, location);
  if (typeof serialization === 'string') return serialization;
  const schema = ownValue(node, 'schema') ?? contentSchema(context, node);
  return {
    name,
    location,
    description: stringAt(node, 'description'),
    deprecated: isTrueAt(node, 'deprecated'),
    required: location === 'path' || isTrueAt(node, 'required'),
    type: typeOf(schema),
    serialization,
  };
}

function nameProblem(name: string, location: ParameterLocation): string | undefined {
  if (location === 'header') {
    if (ignoredHeaders.has(name.toLowerCase())) return '';
    if (!isToken(name)) return 'has an invalid header name; it was skipped';
    if (clientHeaders.has(name.toLowerCase()))
      return 'is a header that the HTTP client sets itself; it was skipped';
  }
  if (location === 'cookie' && !isToken(name)) return 'has an invalid cookie name; it was skipped';
  return name === '' && location !== 'querystring' ? 'has an empty name; it was skipped' : undefined;
}

function isLocation(text: string): text is ParameterLocation {
  return locations.has(text);
}

function readSerialization(
  context: ModelContext,
  node: JsonObject,
  location: ParameterLocation,
): Parameter['serialization'] | string {
  const [mediaType] = resolveMap(context, node, 'content').map(([name]) => name);
  if (mediaType !== undefined) return { kind: 'content', mediaType };
  if (location === 'querystring') return 'is in "querystring" but has no "content"; it was skipped';
  const [defaultStyle, ...others] = styles[location];
  const explicitStyle = stringAt(node, 'style');
  const style = [defaultStyle, ...others].find((known) => known === explicitStyle);
  if (explicitStyle !== '' && !style)
    return `has the style ${JSON.stringify(explicitStyle)}, which is not allowed in ${location}; it was skipped`;
  const explode = ownValue(node, 'explode');
  return {
    kind: 'style',
    style: style ?? defaultStyle,
    explode: typeof explode === 'boolean' ? explode : explodesByDefault(style ?? defaultStyle),
    allowReserved: isTrueAt(node, 'allowReserved'),
  };
}

function explodesByDefault(style: ParameterStyle): boolean {
  return style === 'form' || style === 'cookie' || style === 'deepObject';
}

function contentSchema(context: ModelContext, node: JsonObject): JsonValue | undefined {
  const [first] = resolveMap(context, node, 'content');
  return first && ownValue(first[1], 'schema');
}

/**
 * Example values of a node by name: `example`, or `examples`. Examples of JSON Schema have no names.
 *
 * @param parse Reads the text of a `serializedValue`.
 */
export function exampleValues(
  context: ModelContext,
  node: JsonObject,
  parse: (serialized: JsonValue) => JsonValue = (serialized) => serialized,
): ReadonlyMap<string, JsonValue> {
  const single = ownValue(node, 'example');
  if (single !== undefined) return new Map([['', single]]);
  const examples = ownValue(node, 'examples');
  if (isArray(examples)) return new Map(examples.slice(0, 1).map((value) => ['', value]));
  if (!isObject(examples)) return new Map();
  return new Map(
    Object.entries(examples).flatMap(([name, reference]): [string, JsonValue][] => {
      const value = readExample(context, resolveObject(context, reference), { examples, name, parse });
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Reads `value`, or `dataValue` and `serializedValue` of OpenAPI 3.2. `externalValue` is not fetched. */
function readExample(
  context: ModelContext,
  example: JsonObject,
  {
    examples,
    name,
    parse,
  }: {
    readonly examples: JsonObject;
    readonly name: string;
    readonly parse: (serialized: JsonValue) => JsonValue;
  },
): JsonValue | undefined {
  const value = ownValue(example, 'value') ?? ownValue(example, 'dataValue');
  if (value !== undefined) return value;
  const serialized = ownValue(example, 'serializedValue');
  if (serialized !== undefined) return parse(serialized);
  const reason = Object.hasOwn(example, 'externalValue')
    ? 'uses externalValue, which is not fetched'
    : 'has no value';
  context.report({
    code: 'example',
    message: `Example ${JSON.stringify(name)} ${reason}; no sample was generated.`,
    help: 'Set "value" to the example value.',
    node: examples,
    key: name,
  });
  return undefined;
}
