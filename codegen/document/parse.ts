import {
  CORE_SCHEMA,
  constructFromEvents,
  defineScalarTag,
  type Event,
  NOT_RESOLVED,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import type { JsonValue } from '../values/json.ts';
import { JsonError, printedNumber, readJson } from './json.ts';

/** Why a text is neither JSON nor YAML, and where: an offset in UTF-16 units. */
export interface SyntaxProblem {
  readonly message: string;
  readonly offset: number;
}

export type Parsed =
  | {
      readonly value: JsonValue;
      /** What a text of YAML was read as, with its offsets; not kept where the text is large. */
      readonly events?: readonly Event[];
      readonly problem?: never;
    }
  | { readonly value?: never; readonly events?: never; readonly problem: SyntaxProblem };

export type Format = 'json' | 'yaml';

/** Deeper than any description, and shallow enough for every walk after this one to recurse. */
export const deepest = 200;

/** Both passes over YAML read it alike. */
export const yamlLimits = { maxDepth: deepest } as const;

/** JSON is told from YAML by its first character: a description is an object. */
export function formatOf(text: string): Format {
  return /^\s*[{[]/.test(text) && isJson(text) ? 'json' : 'yaml';
}

/** A flow mapping of YAML begins with `{` too. */
function isJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:"|\})|\[)/.test(text);
}

/**
 * JSON (RFC 8259) or YAML 1.2 (core schema, without merge keys and tags of its own) as a value, numbers with their digits. A key that
 * comes twice is a problem in both.
 */
export function parseText(text: string, format: Format): Parsed {
  return format === 'json' ? parseJson(text) : parseYaml(text);
}

function parseJson(text: string): Parsed {
  try {
    return { value: readJson(text) };
  } catch (error) {
    if (error instanceof JsonError) return { problem: { message: error.message, offset: error.offset } };
    throw error;
  }
}

const noDocument = 'expected a document, but the input is empty';
const moreDocuments = 'expected a single document in the stream, but found more';
/** Of a text that is larger the events are many times its size, and made again where a place is asked for. */
const mostKept = 8_000_000;

function parseYaml(text: string): Parsed {
  try {
    const events = parseEvents(text, yamlLimits);
    const [value, ...others] = constructFromEvents(events, { schema, source: text });
    if (value === undefined || others.length > 0)
      return { problem: { message: value === undefined ? noDocument : moreDocuments, offset: 0 } };
    return { value: checked(value), ...(text.length > mostKept ? {} : { events }) };
  } catch (error) {
    if (error instanceof YAMLException)
      return { problem: { message: error.reason, offset: error.mark?.position ?? 0 } };
    return { problem: { message: asError(error).message, offset: 0 } };
  }
}

function asError(error: unknown): Error {
  if (error instanceof Error) return error;
  throw error;
}

/** The parsers build nothing but JSON values: this narrows their `unknown`, no more. */
function checked(value: unknown): JsonValue {
  return isJsonValue(value) ? value : null;
}

function isJsonValue(value: unknown): value is JsonValue {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}

const integer = /^[-+]?[0-9]+$/;
const radix = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** YAML 1.2.2, 10.3.2: the integers and floats of the core schema. What JSON has no number for (`.inf`, `.nan`) stays text. */
const schema = CORE_SCHEMA.withTags(
  defineScalarTag('tag:yaml.org,2002:int', {
    implicit: true,
    implicitFirstChars: [...'+-0123456789'],
    resolve: (text) => {
      if (radix.test(text)) return printedNumber(BigInt(text).toString());
      return integer.test(text) ? printedNumber(jsonSpelling(text)) : NOT_RESOLVED;
    },
    identify: () => false,
  }),
  defineScalarTag('tag:yaml.org,2002:float', {
    implicit: true,
    implicitFirstChars: [...'+-.0123456789'],
    resolve: (text) => (decimal.test(text) ? printedNumber(jsonSpelling(text)) : NOT_RESOLVED),
    identify: () => false,
  }),
);

/** `+012.` as `12.0`: YAML allows what the grammar of JSON numbers does not. */
function jsonSpelling(text: string): string {
  return text
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=$|[eE])/, '.0');
}
