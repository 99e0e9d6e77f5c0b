import type { RawPair } from '../http/pairs.ts';
import type { ParameterStyle } from '../http/parameter-style.ts';
import { partsOf } from '../schema/composition.ts';
import { ownAdditional, propertyNames } from '../schema/properties.ts';
import { mentionedTypes } from '../schema/types.ts';
import { isObject } from '../values/json.ts';
import type { ExpectedParameter, FoundParameter } from './parameter-shape.ts';
import { parseDeepObject } from './parse-deep-object.ts';
import { parseScalar, parseSerialized, type ValueReader } from './parse-serialized.ts';
import { splitDelimited } from './split-delimited.ts';

/** Reads a query, cookie or form value by its style. Inverse of the serialization in the model. */
export function parsePairs(
  reader: ValueReader,
  pairs: readonly RawPair[],
  expected: ExpectedParameter,
): FoundParameter {
  if (expected.style === 'deepObject') return parseDeepObject(reader, pairs, expected);
  const texts = pairs.filter(({ name }) => name === expected.name).map(({ raw }) => raw);
  return expected.explode
    ? readExploded(reader, pairs, texts, expected)
    : readJoined(reader, texts, expected);
}

function readExploded(
  reader: ValueReader,
  pairs: readonly RawPair[],
  texts: readonly string[],
  expected: ExpectedParameter,
): FoundParameter {
  const { name, schema, decode } = expected;
  const types = mentionedTypes(reader.document, schema);
  if (texts.length === 0 && types.has('object')) return readProperties(reader, pairs, expected);
  const [first] = texts;
  if (first === undefined) return { names: [] };
  const isArrayType = types.size === 0 || types.has('array');
  if (texts.length > 1 && !isArrayType) return { names: [name], problem: repeatedParameter(texts.length) };
  const value = parseSerialized(reader, schema, {
    items: texts.map(decode),
    ...(texts.length === 1 ? { scalar: decode(first) } : {}),
  });
  return { names: [name], value };
}

function repeatedParameter(count: number): NonNullable<FoundParameter['problem']> {
  return { expected: 'must occur once', actual: `occurs ${count} times` };
}

/** The name of an exploded object does not occur in the query: its properties are separate pairs. */
function readProperties(
  reader: ValueReader,
  pairs: readonly RawPair[],
  expected: ExpectedParameter,
): FoundParameter {
  const { schema, others, decode } = expected;
  const declared = propertyNames(reader.document, schema);
  const allowsAdditional = partsOf(reader.document, schema)
    .map(ownAdditional)
    .some((additional) => additional === true || isObject(additional));
  const matching = pairs.filter(({ name }) => declared.has(name) || (allowsAdditional && !others.has(name)));
  if (matching.length === 0) return { names: [] };
  const properties = matching.map(({ name, raw }) => [name, decode(raw)] as const);
  return { names: matching.map(({ name }) => name), value: parseSerialized(reader, schema, { properties }) };
}

/** OpenAPI 3.1.1, "Style Examples": space and pipe are percent-encoded, but many clients do not encode the pipe. */
const delimiters: Partial<Record<ParameterStyle, RegExp>> = {
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /%7C|\|/i,
};

function readJoined(
  reader: ValueReader,
  texts: readonly string[],
  { name, style, schema, decode }: ExpectedParameter,
): FoundParameter {
  const [first] = texts;
  if (first === undefined) return { names: [] };
  if (texts.length > 1) return { names: [name], problem: repeatedParameter(texts.length) };
  const interpretations = splitDelimited(first, delimiters[style] ?? ',', false, decode);
  return {
    names: [name],
    value: first === '' ? parseScalar(reader, schema, '') : parseSerialized(reader, schema, interpretations),
  };
}
