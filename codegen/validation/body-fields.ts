import { essence, isInRange, kindOf } from '../http/media-type.ts';
import type { ReceivedPart } from '../http/multipart.ts';
import { decodeForm, type Pair } from '../http/pairs.ts';
import type { ParameterStyle } from '../http/parameter-style.ts';
import { isBinary } from '../model/body.ts';
import { partsOf } from '../schema/composition.ts';
import { itemSchema, propertyNames, propertySchema } from '../schema/properties.ts';
import { mentionedTypes } from '../schema/types.ts';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt, textAt } from '../values/text.ts';
import { interpret, interpretText, type Reader } from './interpret.ts';
import { contextOf, type DescribedContent } from './operations.ts';
import type { Found } from './parameter-shape.ts';
import { readJsonText } from './read-json.ts';
import { readPairs } from './read-pairs.ts';
import { type Objection, refusal } from './violation.ts';

/** A form as a JSON object, and its encoding errors. */
export interface ReadFields {
  readonly value: JsonObject;
  readonly objections: readonly Objection[];
}

/** Reads `application/x-www-form-urlencoded`. Without an Encoding Object style, arrays repeat their name and objects are JSON. */
export function readForm(reader: Reader, content: DescribedContent, pairs: readonly Pair[]): ReadFields {
  const schema = ownValue(content.node, 'schema');
  const objections: Objection[] = [];
  const members: [string, JsonValue][] = [];
  const used = new Set<string>();
  for (const name of propertyNames(reader.document, schema)) {
    const property = propertySchema(reader.document, schema, name);
    const style = styleOf(reader, content, name);
    const found = style
      ? readPairs(reader, pairs, { name, ...style, schema: property, others: used, decode: decodeForm })
      : readRepeated(reader, name, property, pairs);
    for (const one of found.names) used.add(one);
    if (found.value !== undefined) members.push([name, found.value]);
    if (found.problem) objections.push(refusal(`body/${name}`, found.problem.expected, found.problem.found));
  }
  for (const name of new Set(pairs.map((pair) => pair.name))) {
    if (used.has(name)) continue;
    const { value } = readRepeated(reader, name, propertySchema(reader.document, schema, name), pairs);
    if (value !== undefined) members.push([name, value]);
  }
  return { value: Object.fromEntries(members), objections };
}

function readRepeated(
  reader: Reader,
  name: string,
  schema: JsonValue | undefined,
  pairs: readonly Pair[],
): Found {
  const texts = pairs.filter((pair) => pair.name === name).map(({ raw }) => decodeForm(raw));
  const [only] = texts;
  if (only === undefined) return { names: [] };
  const isSingle = texts.length === 1;
  return {
    names: [name],
    value: interpret(reader, schema, { items: texts, ...(isSingle ? { scalar: only } : {}) }),
  };
}

const styles: readonly ParameterStyle[] = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'];

/** OpenAPI 3.1.1, "Encoding Object": any of style, explode and allowReserved selects style-based encoding. */
function styleOf(
  reader: Reader,
  content: DescribedContent,
  name: string,
): { readonly style: ParameterStyle; readonly explode: boolean } | undefined {
  const encoding = encodingOf(reader, content, name);
  if (!['style', 'explode', 'allowReserved'].some((key) => Object.hasOwn(encoding, key))) return undefined;
  const style = styles.find((known) => known === textAt(encoding, 'style')) ?? 'form';
  const explode = ownValue(encoding, 'explode');
  return { style, explode: typeof explode === 'boolean' ? explode : style === 'form' };
}

function encodingOf({ document }: Reader, { node }: DescribedContent, name: string): JsonObject {
  const encoding = objectAt(node, 'encoding');
  const own = document.resolve(ownValue(encoding, name));
  return own === undefined ? {} : objectAt({ own }, 'own');
}

/** Reads `multipart/form-data`: parts with the same name form an array; the Encoding Object defines a part's media type. */
export function readPartsAsFields(
  reader: Reader,
  content: DescribedContent,
  parts: readonly ReceivedPart[],
): ReadFields {
  const schema = ownValue(content.node, 'schema');
  const styled = readStyledParts(reader, content, parts);
  const objections: Objection[] = [...styled.objections];
  const members: [string, JsonValue][] = Object.entries(styled.value);
  const names = new Set(parts.filter((part) => !styled.used.has(part.name)).map(({ name }) => name));
  for (const name of names) {
    const property = propertySchema(reader.document, schema, name);
    const own = parts.filter((part) => part.name === name);
    const isList = own.length > 1 || mentionedTypes(reader.document, property).has('array');
    const values = own.map((part, index) => {
      const inner = isList ? (itemSchema(reader.document, property, index) ?? {}) : property;
      const where = isList ? `body/${name}/${index}` : `body/${name}`;
      objections.push(...judgeMediaType(reader, content, part, where));
      return readPart(reader, inner, part, where, objections);
    });
    const [first = null] = values;
    // An array may also be sent as one JSON part.
    const isWhole = own.length === 1 && Array.isArray(first);
    members.push([name, isList && !isWhole ? values : first]);
  }
  return { value: Object.fromEntries(members), objections };
}

/** Parts with a style in their Encoding Object are serialized like query parameters. */
function readStyledParts(
  reader: Reader,
  content: DescribedContent,
  parts: readonly ReceivedPart[],
): ReadFields & { readonly used: ReadonlySet<string> } {
  const schema = ownValue(content.node, 'schema');
  const pairs = parts.map(({ name, bytes }) => ({ name, raw: bytes.toString('utf8') }));
  const used = new Set<string>();
  const objections: Objection[] = [];
  const members: [string, JsonValue][] = [];
  for (const name of Object.keys(objectAt(content.node, 'encoding'))) {
    const style = styleOf(reader, content, name);
    if (!style) continue;
    const property = propertySchema(reader.document, schema, name);
    const found = readPairs(reader, pairs, {
      name,
      ...style,
      schema: property,
      others: used,
      decode: String,
    });
    for (const one of found.names) used.add(one);
    if (found.value !== undefined) members.push([name, found.value]);
    if (found.problem) objections.push(refusal(`body/${name}`, found.problem.expected, found.problem.found));
  }
  return { value: Object.fromEntries(members), objections, used };
}

function judgeMediaType(
  reader: Reader,
  content: DescribedContent,
  { name, mediaType }: ReceivedPart,
  where: string,
): readonly Objection[] {
  const wanted = textAt(encodingOf(reader, content, name), 'contentType')
    .split(',')
    .map((one) => essence(one))
    .filter((one) => one !== '');
  // RFC 7578, 4.4: the default media type of a part is text/plain.
  const given = essence(mediaType ?? 'text/plain');
  if (wanted.length === 0 || wanted.some((range) => isInRange(given, range))) return [];
  return [refusal(where, `must have media type ${wanted.join(' or ')}`, `is ${given}`)];
}

function readPart(
  reader: Reader,
  schema: JsonValue | undefined,
  part: ReceivedPart,
  where: string,
  objections: Objection[],
): JsonValue {
  if (part.fileName !== undefined || isBinary(contextOf(reader.document), schema, part.mediaType))
    return part.bytes.toString('latin1');
  const text = part.bytes.toString('utf8');
  const isJson = kindOf(part.mediaType ?? 'text/plain') === 'json';
  if (!isJson || isTextOfType(reader, schema)) return interpretText(reader, schema, text);
  const read = readJsonText(text);
  if (read.problem === undefined) return read.value;
  objections.push(refusal(where, 'must be valid JSON', read.problem));
  return interpretText(reader, schema, text);
}

/** True if the schema describes a string with embedded content (`contentMediaType`). */
function isTextOfType({ document }: Reader, schema: JsonValue | undefined): boolean {
  return partsOf(document, schema).some((part) => textAt(part, 'contentMediaType') !== '');
}
