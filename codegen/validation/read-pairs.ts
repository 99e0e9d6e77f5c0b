import type { Pair } from '../http/pairs.ts';
import type { ParameterStyle } from '../http/parameter-style.ts';
import { partsOf } from '../schema/composition.ts';
import { propertyNames } from '../schema/properties.ts';
import { mentionedTypes } from '../schema/types.ts';
import { isObject } from '../values/json.ts';
import { interpret, interpretText, type Reader } from './interpret.ts';
import type { Found, Wanted } from './parameter-shape.ts';
import { readDeep } from './read-deep.ts';
import { readFlat } from './read-flat.ts';

/** Reads a query, cookie or form value by its style. Inverse of the serialization in the model. */
export function readPairs(reader: Reader, pairs: readonly Pair[], wanted: Wanted): Found {
  if (wanted.style === 'deepObject') return readDeep(reader, pairs, wanted);
  const texts = pairs.filter(({ name }) => name === wanted.name).map(({ raw }) => raw);
  return wanted.explode ? readExploded(reader, pairs, texts, wanted) : readJoined(reader, texts, wanted);
}

function readExploded(
  reader: Reader,
  pairs: readonly Pair[],
  texts: readonly string[],
  wanted: Wanted,
): Found {
  const { name, schema, decode } = wanted;
  const types = mentionedTypes(reader.document, schema);
  if (texts.length === 0 && types.has('object')) return readMembers(reader, pairs, wanted);
  const [only] = texts;
  if (only === undefined) return { names: [] };
  const isList = types.size === 0 || types.has('array');
  if (texts.length > 1 && !isList) return { names: [name], problem: tooOften(texts.length) };
  const value = interpret(reader, schema, {
    items: texts.map(decode),
    ...(texts.length === 1 ? { scalar: decode(only) } : {}),
  });
  return { names: [name], value };
}

function tooOften(count: number): NonNullable<Found['problem']> {
  return { expected: 'must occur once', found: `occurs ${count} times` };
}

/** The name of an exploded object does not occur in the query: its properties are separate pairs. */
function readMembers(reader: Reader, pairs: readonly Pair[], wanted: Wanted): Found {
  const { schema, others, decode } = wanted;
  const known = propertyNames(reader.document, schema);
  const isOpen = partsOf(reader.document, schema).some(
    ({ additionalProperties }) => additionalProperties === true || isObject(additionalProperties),
  );
  const own = pairs.filter(({ name }) => known.has(name) || (isOpen && !others.has(name)));
  if (own.length === 0) return { names: [] };
  const members = own.map(({ name, raw }) => [name, decode(raw)] as const);
  return { names: own.map(({ name }) => name), value: interpret(reader, schema, { members }) };
}

/** OpenAPI 3.1.1, "Style Examples": space and pipe are percent-encoded, but many clients do not encode the pipe. */
const delimiters: Partial<Record<ParameterStyle, RegExp>> = {
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /%7C|\|/i,
};

function readJoined(
  reader: Reader,
  texts: readonly string[],
  { name, style, schema, decode }: Wanted,
): Found {
  const [only] = texts;
  if (only === undefined) return { names: [] };
  if (texts.length > 1) return { names: [name], problem: tooOften(texts.length) };
  const readings = readFlat(only, delimiters[style] ?? ',', false, decode);
  return {
    names: [name],
    value: only === '' ? interpretText(reader, schema, '') : interpret(reader, schema, readings),
  };
}
