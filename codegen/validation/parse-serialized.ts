import type { Document } from '../document/document.ts';
import { parseText } from '../document/parse.ts';
import { itemSchema, propertySchema } from '../schema/properties.ts';
import { mentionedTypes } from '../schema/types.ts';
import type { Validator } from '../schema/validator.ts';
import type { JsonValue } from '../values/json.ts';

/** Dependencies for reading values from request text. */
export interface ValueReader {
  readonly document: Document;
  /** Validator for requests, or for responses in a probe. */
  readonly validator: Validator;
}

/** Possible interpretations of a serialized value; those that its style excludes are absent. */
export interface SerializedValue {
  readonly scalar?: string;
  readonly items?: readonly string[];
  readonly properties?: readonly (readonly [string, string])[];
}

/** Returns the interpretation that is valid against the schema, or the first one, which is then used in error messages. */
export function parseSerialized(
  reader: ValueReader,
  schema: JsonValue | undefined,
  interpretations: SerializedValue,
): JsonValue {
  const types = mentionedTypes(reader.document, schema);
  const { scalar, items, properties } = interpretations;
  const candidates: JsonValue[] = [];
  if (properties && types.has('object')) candidates.push(readProperties(reader, schema, properties));
  if (items && (types.has('array') || scalar === undefined))
    candidates.push(readItems(reader, schema, items));
  if (scalar !== undefined) candidates.push(...scalarCandidates(types, scalar));
  return firstValid(reader, schema, candidates) ?? null;
}

/** Converts text to the type of its schema. */
export function parseScalar(reader: ValueReader, schema: JsonValue | undefined, text: string): JsonValue {
  return parseSerialized(reader, schema, { scalar: text });
}

function readItems(reader: ValueReader, schema: JsonValue | undefined, items: readonly string[]): JsonValue {
  return items.map((text, index) => parseScalar(reader, itemSchema(reader.document, schema, index), text));
}

function readProperties(
  reader: ValueReader,
  schema: JsonValue | undefined,
  properties: readonly (readonly [string, string])[],
): JsonValue {
  return Object.fromEntries(
    properties.map(([name, text]) => [
      name,
      parseScalar(reader, propertySchema(reader.document, schema, name), text),
    ]),
  );
}

const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** Possible values of untyped text, most specific first. Nested arrays and objects are JSON. */
function scalarCandidates(types: ReadonlySet<string>, text: string): readonly JsonValue[] {
  const found: JsonValue[] = [];
  if ((types.has('number') || types.has('integer')) && numberPattern.test(text))
    found.push(...readJson(text));
  if (types.has('boolean') && /^(?:true|false)$/.test(text)) found.push(text === 'true');
  if (types.has('null') && /^(?:null)?$/.test(text)) found.push(null);
  if ((types.has('object') || types.has('array')) && /^\s*[[{]/.test(text)) found.push(...readJson(text));
  return [...found, text];
}

function readJson(text: string): readonly JsonValue[] {
  const { value, problem } = parseText(text, 'json');
  return problem ? [] : [value];
}

function firstValid(
  { validator }: ValueReader,
  schema: JsonValue | undefined,
  candidates: readonly JsonValue[],
): JsonValue | undefined {
  if (candidates.length < 2 || schema === undefined) return candidates[0];
  const isValid = (value: JsonValue): boolean => {
    const result = validator.validate(schema, value);
    return result.kind === 'validated' && result.errors.length === 0;
  };
  return candidates.find(isValid) ?? candidates[0];
}
