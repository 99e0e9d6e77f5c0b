import type { Document } from '../document/document.ts';
import { parseText } from '../document/parse.ts';
import { itemSchema, propertySchema } from '../schema/properties.ts';
import { mentionedTypes } from '../schema/types.ts';
import type { Validator } from '../schema/validator.ts';
import type { JsonValue } from '../values/json.ts';

/** Dependencies for reading values from request text. */
export interface Reader {
  readonly document: Document;
  /** Validator for requests, or for responses in a probe. */
  readonly validator: Validator;
}

/** Possible interpretations of a serialized value; those that its style excludes are absent. */
export interface Readings {
  readonly scalar?: string;
  readonly items?: readonly string[];
  readonly members?: readonly (readonly [string, string])[];
}

/** Returns the interpretation that is valid against the schema, or the first one, which is then used in error messages. */
export function interpret(reader: Reader, schema: JsonValue | undefined, readings: Readings): JsonValue {
  const types = mentionedTypes(reader.document, schema);
  const { scalar, items, members } = readings;
  const candidates: JsonValue[] = [];
  if (members && types.has('object')) candidates.push(readMembers(reader, schema, members));
  if (items && (types.has('array') || scalar === undefined))
    candidates.push(readItems(reader, schema, items));
  if (scalar !== undefined) candidates.push(...scalarCandidates(types, scalar));
  return firstFitting(reader, schema, candidates) ?? null;
}

/** Converts text to the type of its schema. */
export function interpretText(reader: Reader, schema: JsonValue | undefined, text: string): JsonValue {
  return interpret(reader, schema, { scalar: text });
}

function readItems(reader: Reader, schema: JsonValue | undefined, items: readonly string[]): JsonValue {
  return items.map((text, index) => interpretText(reader, itemSchema(reader.document, schema, index), text));
}

function readMembers(
  reader: Reader,
  schema: JsonValue | undefined,
  members: readonly (readonly [string, string])[],
): JsonValue {
  return Object.fromEntries(
    members.map(([name, text]) => [
      name,
      interpretText(reader, propertySchema(reader.document, schema, name), text),
    ]),
  );
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** Possible values of untyped text, most specific first. Nested arrays and objects are JSON. */
function scalarCandidates(types: ReadonlySet<string>, text: string): readonly JsonValue[] {
  const found: JsonValue[] = [];
  if ((types.has('number') || types.has('integer')) && number.test(text)) found.push(...readJson(text));
  if (types.has('boolean') && /^(?:true|false)$/.test(text)) found.push(text === 'true');
  if (types.has('null') && /^(?:null)?$/.test(text)) found.push(null);
  if ((types.has('object') || types.has('array')) && /^\s*[[{]/.test(text)) found.push(...readJson(text));
  return [...found, text];
}

function readJson(text: string): readonly JsonValue[] {
  const { value, problem } = parseText(text, 'json');
  return problem ? [] : [value];
}

function firstFitting(
  { validator }: Reader,
  schema: JsonValue | undefined,
  candidates: readonly JsonValue[],
): JsonValue | undefined {
  if (candidates.length < 2 || schema === undefined) return candidates[0];
  const fits = (value: JsonValue): boolean => {
    const verdict = validator.validate(schema, value);
    return verdict.kind === 'judged' && verdict.faults.length === 0;
  };
  return candidates.find(fits) ?? candidates[0];
}
