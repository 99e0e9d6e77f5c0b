import type { RawPair } from '../http/pairs.ts';
import { itemSchema, propertySchema } from '../schema/properties.ts';
import { mentionedTypes } from '../schema/types.ts';
import type { JsonValue } from '../values/json.ts';
import type { ExpectedParameter, FoundParameter } from './parameter-shape.ts';
import { parseScalar, parseSerialized, type ValueReader } from './parse-serialized.ts';

/** Limit on the nesting depth of `deepObject` keys. */
const maxDepth = 20;

/** Reads `deepObject` parameters: `filter[size][min]=1`. OpenAPI defines one level; deeper levels and repeated keys follow common practice. */
export function parseDeepObject(
  reader: ValueReader,
  pairs: readonly RawPair[],
  expected: ExpectedParameter,
): FoundParameter {
  const own = pairs.flatMap(({ name, raw }) => {
    const keys = keysOf(name, expected.name);
    return keys ? [{ name, keys, text: expected.decode(raw) }] : [];
  });
  if (own.length === 0) return { names: [] };
  const names = own.map(({ name }) => name);
  return { names, value: readLevel(reader, expected.schema, own) };
}

interface BracketedValue {
  readonly keys: readonly string[];
  readonly text: string;
}

/** Keys in brackets; `[]` for the bare name; `undefined` if the pair belongs to another parameter. */
function keysOf(name: string, expected: string): readonly string[] | undefined {
  if (!name.startsWith(expected)) return undefined;
  const rest = name.slice(expected.length);
  if (rest === '') return [];
  if (!/^(?:\[[^[\]]*\])+$/.test(rest)) return undefined;
  const keys = rest.slice(1, -1).split('][');
  return keys.length > maxDepth ? undefined : keys;
}

function readLevel(
  reader: ValueReader,
  schema: JsonValue | undefined,
  entries: readonly BracketedValue[],
): JsonValue {
  const own = entries.filter(isOwn);
  const groups = new Map<string, BracketedValue[]>();
  for (const entry of entries) {
    const [key, ...keys] = entry.keys;
    if (key === undefined || isOwn(entry)) continue;
    const group = groups.get(key) ?? [];
    group.push({ keys, text: entry.text });
    groups.set(key, group);
  }
  const { document } = reader;
  if (groups.size === 0)
    return readTexts(
      reader,
      schema,
      own.map(({ text }) => text),
    );
  const keys = [...groups.keys()];
  const types = mentionedTypes(document, schema);
  if (types.has('array') && keys.every((key) => /^\d+$/.test(key)))
    return keys.map((key, index) =>
      readLevel(reader, itemSchema(document, schema, index), groups.get(key) ?? []),
    );
  // An array of one object may omit its index.
  if (types.has('array') && !types.has('object'))
    return [readLevel(reader, itemSchema(document, schema, 0), entries)];
  return Object.fromEntries(
    keys.map((key) => [key, readLevel(reader, propertySchema(document, schema, key), groups.get(key) ?? [])]),
  );
}

/** True for a value without a key, or with an empty one as in `ids[]=1`. */
function isOwn({ keys }: BracketedValue): boolean {
  return keys.length === 0 || (keys.length === 1 && keys[0] === '');
}

function readTexts(reader: ValueReader, schema: JsonValue | undefined, texts: readonly string[]): JsonValue {
  const [first] = texts;
  if (texts.length !== 1 || first === undefined) return parseSerialized(reader, schema, { items: texts });
  return mentionedTypes(reader.document, schema).has('array')
    ? parseSerialized(reader, schema, { items: texts, scalar: first })
    : parseScalar(reader, schema, first);
}
