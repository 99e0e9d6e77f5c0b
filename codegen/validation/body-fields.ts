import { baseMediaType, bodyKindOf, matchesMediaRange } from '../http/media-type.ts';
import type { MultipartPart } from '../http/multipart.ts';
import { decodeForm, type RawPair } from '../http/pairs.ts';
import type { ParameterStyle } from '../http/parameter-style.ts';
import { isBinary } from '../model/parts.ts';
import { partsOf } from '../schema/composition.ts';
import { itemSchema, propertyNames, propertySchema } from '../schema/properties.ts';
import { mentionedTypes } from '../schema/types.ts';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt, stringAt } from '../values/read-property.ts';
import { type DescribedContent, documentContext } from './operations.ts';
import type { FoundParameter } from './parameter-shape.ts';
import { parseJsonText } from './parse-json-text.ts';
import { parsePairs } from './parse-pairs.ts';
import { parseScalar, parseSerialized, type ValueReader } from './parse-serialized.ts';
import { readTextValue } from './read-text.ts';
import { type Violation, violationError } from './violation.ts';

/** A form as a JSON object, and its encoding errors. */
export interface ParsedForm {
  readonly value: JsonObject;
  readonly violations: readonly Violation[];
}

/** Reads `application/x-www-form-urlencoded`. Without an Encoding Object style, arrays repeat their name and objects are JSON. */
export function readForm(
  reader: ValueReader,
  content: DescribedContent,
  pairs: readonly RawPair[],
): ParsedForm {
  const schema = ownValue(content.node, 'schema');
  const violations: Violation[] = [];
  const properties: [string, JsonValue][] = [];
  const used = new Set<string>();
  const textsByName = groupTexts(pairs);
  for (const name of propertyNames(reader.document, schema)) {
    const property = propertySchema(reader.document, schema, name);
    const style = styleOf(reader, content, name);
    const parsed = style
      ? parsePairs(reader, pairs, { name, ...style, schema: property, others: used, decode: decodeForm })
      : readRepeated(reader, name, property, textsByName);
    for (const one of parsed.names) used.add(one);
    if (parsed.value !== undefined) properties.push([name, parsed.value]);
    if (parsed.problem)
      violations.push(violationError(`body/${name}`, parsed.problem.expected, parsed.problem.actual));
  }
  for (const name of textsByName.keys()) {
    if (used.has(name)) continue;
    const property = propertySchema(reader.document, schema, name);
    const { value } = readRepeated(reader, name, property, textsByName);
    if (value !== undefined) properties.push([name, value]);
  }
  return { value: Object.fromEntries(properties), violations };
}

/** Groups the values of a form by name once, because a form can have thousands of names. */
function groupTexts(pairs: readonly RawPair[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, raw } of pairs) {
    const group = groups.get(name);
    if (group) group.push(decodeForm(raw));
    else groups.set(name, [decodeForm(raw)]);
  }
  return groups;
}

function readRepeated(
  reader: ValueReader,
  name: string,
  schema: JsonValue | undefined,
  textsByName: ReadonlyMap<string, readonly string[]>,
): FoundParameter {
  const texts = textsByName.get(name) ?? [];
  const [firstText] = texts;
  if (firstText === undefined) return { names: [] };
  const isSingle = texts.length === 1;
  return {
    names: [name],
    value: parseSerialized(reader, schema, { items: texts, ...(isSingle ? { scalar: firstText } : {}) }),
  };
}

const fieldStyleNames: readonly ParameterStyle[] = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'];

/** OpenAPI 3.1.1, "Encoding Object": any of style, explode and allowReserved selects style-based encoding. */
function styleOf(
  reader: ValueReader,
  content: DescribedContent,
  name: string,
): { readonly style: ParameterStyle; readonly explode: boolean } | undefined {
  const encoding = encodingOf(reader, content, name);
  if (!['style', 'explode', 'allowReserved'].some((key) => Object.hasOwn(encoding, key))) return undefined;
  const style = fieldStyleNames.find((known) => known === stringAt(encoding, 'style')) ?? 'form';
  const explode = ownValue(encoding, 'explode');
  return { style, explode: typeof explode === 'boolean' ? explode : style === 'form' };
}

function encodingOf({ document }: ValueReader, { node }: DescribedContent, name: string): JsonObject {
  const encoding = objectAt(node, 'encoding');
  const resolved = document.resolve(ownValue(encoding, name));
  return resolved === undefined ? {} : objectAt({ own: resolved }, 'own');
}

/** Reads `multipart/form-data`: parts with the same name form an array; the Encoding Object defines a part's media type. */
export function readMultipartForm(
  reader: ValueReader,
  content: DescribedContent,
  parts: readonly MultipartPart[],
): ParsedForm {
  const schema = ownValue(content.node, 'schema');
  const styled = readStyledParts(reader, content, parts);
  const violations: Violation[] = [...styled.violations];
  const properties: [string, JsonValue][] = Object.entries(styled.value);
  const names = new Set(parts.filter((part) => !styled.used.has(part.name)).map(({ name }) => name));
  for (const name of names) {
    const property = propertySchema(reader.document, schema, name);
    const own = parts.filter((part) => part.name === name);
    const isArrayProperty = own.length > 1 || mentionedTypes(reader.document, property).has('array');
    const values = own.map((part, index) => {
      const inner = isArrayProperty ? (itemSchema(reader.document, property, index) ?? {}) : property;
      const location = isArrayProperty ? `body/${name}/${index}` : `body/${name}`;
      violations.push(...checkPartMediaType(reader, content, part, location));
      return readPart(reader, inner, part, location, violations);
    });
    const [first = null] = values;
    // An array may also be sent as one JSON part, unless the part is an item that is an array.
    const isJsonArray =
      own.length === 1 &&
      Array.isArray(first) &&
      !mentionedTypes(reader.document, itemSchema(reader.document, property, 0)).has('array');
    properties.push([name, isArrayProperty && !isJsonArray ? values : first]);
  }
  return { value: Object.fromEntries(properties), violations };
}

/** Parts with a style in their Encoding Object are serialized like query parameters, except for files. */
function readStyledParts(
  reader: ValueReader,
  content: DescribedContent,
  parts: readonly MultipartPart[],
): ParsedForm & { readonly used: ReadonlySet<string> } {
  const schema = ownValue(content.node, 'schema');
  const fields = parts.filter(({ fileName }) => fileName === undefined);
  const pairs = fields.map(({ name, bytes }) => ({ name, raw: bytes.toString('utf8') }));
  const used = new Set<string>();
  const violations: Violation[] = [];
  const properties: [string, JsonValue][] = [];
  for (const name of Object.keys(objectAt(content.node, 'encoding'))) {
    const style = styleOf(reader, content, name);
    if (!style) continue;
    const property = propertySchema(reader.document, schema, name);
    const parsed = parsePairs(reader, pairs, {
      name,
      ...style,
      schema: property,
      others: used,
      decode: String,
    });
    for (const one of parsed.names) used.add(one);
    if (parsed.value !== undefined) properties.push([name, parsed.value]);
    if (parsed.problem)
      violations.push(violationError(`body/${name}`, parsed.problem.expected, parsed.problem.actual));
  }
  return { value: Object.fromEntries(properties), violations, used };
}

function checkPartMediaType(
  reader: ValueReader,
  content: DescribedContent,
  { name, mediaType }: MultipartPart,
  location: string,
): readonly Violation[] {
  const expectedTypes = stringAt(encodingOf(reader, content, name), 'contentType')
    .split(',')
    .map((one) => baseMediaType(one))
    .filter((one) => one !== '');
  // RFC 7578, 4.4: the default media type of a part is text/plain.
  const actualType = baseMediaType(mediaType ?? 'text/plain');
  if (expectedTypes.length === 0 || expectedTypes.some((range) => matchesMediaRange(actualType, range)))
    return [];
  return [violationError(location, `must have media type ${expectedTypes.join(' or ')}`, `is ${actualType}`)];
}

function readPart(
  reader: ValueReader,
  schema: JsonValue | undefined,
  part: MultipartPart,
  location: string,
  violations: Violation[],
): JsonValue {
  if (part.fileName !== undefined || isBinary(documentContext(reader.document), schema, part.mediaType))
    return part.bytes.toString('latin1');
  const text = part.bytes.toString('utf8');
  const mediaType = part.mediaType ?? 'text/plain';
  if (isTextOfType(reader, schema)) return parseScalar(reader, schema, text);
  if (bodyKindOf(mediaType) !== 'json') {
    const read = readTextValue(reader, schema, mediaType, text);
    if (read.problem === undefined) return read.value;
    violations.push(violationError(location, read.expected, read.problem));
    return text;
  }
  const result = parseJsonText(text);
  if (result.problem === undefined) return result.value;
  violations.push(violationError(location, 'must be valid JSON', result.problem));
  return parseScalar(reader, schema, text);
}

/** True if the schema describes a string with embedded content (`contentMediaType`). */
function isTextOfType({ document }: ValueReader, schema: JsonValue | undefined): boolean {
  return partsOf(document, schema).some((part) => stringAt(part, 'contentMediaType') !== '');
}
