import type { ParameterLocation, ParameterStyle } from '../http/parameter-style.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt, isTrueAt, stringAt } from '../values/read-property.ts';
import { descriptionOf, type ModelContext, resolveMap, resolveObject } from './context.ts';
import type { Parameter } from './model.ts';
import { isToken } from './security.ts';
import type { TypeOf } from './types.ts';

/** The reason why a parameter is skipped, as a predicate. */
interface ParameterProblem {
  readonly problem: string;
  readonly help: string;
}

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
      const parameter = buildParameter(context, reference, typeOf);
      if (parameter === 'ignored') continue;
      const reportProblem = (problem: ParameterProblem) =>
        context.report({
          code: 'parameter',
          message: `Parameter ${JSON.stringify(stringAt(node, 'name'))} ${problem.problem}.`,
          help: problem.help,
          node: arrayAt(owner, 'parameters'),
          key: index,
        });
      if ('problem' in parameter) {
        reportProblem(parameter);
        continue;
      }
      const key = `${parameter.location} ${parameter.name}`;
      if (seen.has(key)) reportProblem(listedTwice);
      seen.add(key);
      parameters.set(key, { parameter, node });
    }
  }
  return [...parameters.values()];
}

const listedTwice: ParameterProblem = {
  problem: 'is listed twice; the last definition is used',
  help: 'Remove one of the definitions.',
};

/**
 * @param reference The Parameter Object, or a reference to it.
 * @returns The parameter, or the problem with it; `ignored` if the specification ignores it.
 */
function buildParameter(
  context: ModelContext,
  reference: JsonValue,
  typeOf: TypeOf,
): Parameter | ParameterProblem | 'ignored' {
  const node = resolveObject(context, reference);
  const name = stringAt(node, 'name');
  const location = stringAt(node, 'in');
  if (!isLocation(location))
    return skipped(
      `has the invalid "in" value ${JSON.stringify(location)}`,
      'Use "path", "query", "header" or "cookie"; describe a body with "requestBody".',
    );
  const nameError = nameProblem(name, location);
  if (nameError !== undefined) return nameError;
  const serialization = readSerialization(context, node, location);
  if ('problem' in serialization) return serialization;
  const schema = ownValue(node, 'schema') ?? contentSchema(context, node);
  return {
    name,
    location,
    description: descriptionOf(context, reference),
    deprecated: isTrueAt(node, 'deprecated'),
    required: location === 'path' || isTrueAt(node, 'required'),
    type: typeOf(schema),
    serialization,
  };
}

function skipped(problem: string, help: string): ParameterProblem {
  return { problem: `${problem}; it was skipped`, help };
}

const tokenHelp = 'Use a name without spaces and separators, for example X-Request-ID (RFC 9110, 5.6.2).';

function nameProblem(name: string, location: ParameterLocation): ParameterProblem | 'ignored' | undefined {
  if (location === 'header') {
    if (ignoredHeaders.has(name.toLowerCase())) return 'ignored';
    if (!isToken(name)) return skipped('has an invalid header name', tokenHelp);
    if (clientHeaders.has(name.toLowerCase()))
      return skipped('is a header that the HTTP client sets itself', 'Remove the parameter.');
  }
  if (location === 'cookie' && !isToken(name)) return skipped('has an invalid cookie name', tokenHelp);
  return name === '' && location !== 'querystring'
    ? skipped('has an empty name', 'Set "name" to the name of the parameter.')
    : undefined;
}

function isLocation(text: string): text is ParameterLocation {
  return locations.has(text);
}

function readSerialization(
  context: ModelContext,
  node: JsonObject,
  location: ParameterLocation,
): Parameter['serialization'] | ParameterProblem {
  const [mediaType] = resolveMap(context, node, 'content').map(([name]) => name);
  if (mediaType !== undefined) return { kind: 'content', mediaType };
  if (location === 'querystring')
    return skipped('is in "querystring" but has no "content"', 'Add "content" with a media type.');
  const [defaultStyle, ...others] = styles[location];
  const explicitStyle = stringAt(node, 'style');
  const style = [defaultStyle, ...others].find((known) => known === explicitStyle);
  if (explicitStyle !== '' && !style)
    return skipped(
      `has the style ${JSON.stringify(explicitStyle)}, which is not allowed in ${location}`,
      `Allowed styles: ${styles[location].join(', ')}.`,
    );
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
  const key = ['value', 'dataValue'].find((one) => Object.hasOwn(example, one));
  if (key !== undefined) return ownValue(example, key);
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
