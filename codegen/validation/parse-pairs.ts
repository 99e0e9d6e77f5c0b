import type { RawPair } from '../http/pairs.ts';
import type { ParameterStyle } from '../http/parameter-style.ts';
import { partsOf } from '../schema/composition.ts';
import { propertyNames } from '../schema/properties.ts';
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
  wanted: ExpectedParameter,
): FoundParameter {
  if (wanted.style === 'deepObject') return parseDeepObject(reader, pairs, wanted);
  const texts = pairs.filter(({ name }) => name === wanted.name).map(({ raw }) => raw);
  return wanted.explode ? readExploded(reader, pairs, texts, wanted) : readJoined(reader, texts, wanted);
}

function readExploded(
  reader: ValueReader,
  pairs: readonly RawPair[],
  texts: readonly string[],
  wanted: ExpectedParameter,
): FoundParameter {
  const { name, schema, decode } = wanted;
  const types = mentionedTypes(reader.document, schema);
  if (texts.length === 0 && types.has('object')) return readMembers(reader, pairs, wanted);
  const [only] = texts;
  if (only === undefined) return { names: [] };
  const isList = types.size === 0 || types.has('array');
  if (texts.length > 1 && !isList) return { names: [name], problem: tooOften(texts.length) };
  const value = parseSerialized(reader, schema, {
    items: texts.map(decode),
    ...(texts.length === 1 ? { scalar: decode(only) } : {}),
  });
  return { names: [name], value };
}

function tooOften(count: number): NonNullable<FoundParameter['problem']> {
  return { expected: 'must occur once', found: `occurs ${count} times` };
}

/** The name of an exploded object does not occur in the query: its properties are separate pairs. */
function readMembers(
  reader: ValueReader,
  pairs: readonly RawPair[],
  wanted: ExpectedParameter,
): FoundParameter {
  const { schema, others, decode } = wanted;
  const known = propertyNames(reader.document, schema);
  const isOpen = partsOf(reader.document, schema).some(
    ({ additionalProperties }) => additionalProperties === true || isObject(additionalProperties),
  );
  const own = pairs.filter(({ name }) => known.has(name) || (isOpen && !others.has(name)));
  if (own.length === 0) return { names: [] };
  const members = own.map(({ name, raw }) => [name, decode(raw)] as const);
  return { names: own.map(({ name }) => name), value: parseSerialized(reader, schema, { members }) };
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
  const [only] = texts;
  if (only === undefined) return { names: [] };
  if (texts.length > 1) return { names: [name], problem: tooOften(texts.length) };
  const readings = splitDelimited(only, delimiters[style] ?? ',', false, decode);
  return {
    names: [name],
    value: only === '' ? parseScalar(reader, schema, '') : parseSerialized(reader, schema, readings),
  };
}
