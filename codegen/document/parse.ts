import {
  CORE_SCHEMA,
  constructFromEvents,
  defineScalarTag,
  type Event,
  mergeTag,
  NOT_RESOLVED,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import type { JsonValue } from '../values/json.ts';
import { JsonError, parseJsonText, toNumber } from '../values/parse-json.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

export type ParseResult =
  | {
      readonly value: JsonValue;
      /** YAML parser events with offsets; discarded for large files. */
      readonly events?: readonly Event[];
      readonly problem?: never;
    }
  | { readonly value?: never; readonly events?: never; readonly problem: SyntaxProblem };

export type SourceFormat = 'json' | 'yaml';

/** Maximum nesting depth. Deeper than real descriptions, and low enough for recursive functions. */
export const maxNestingDepth = 200;

/** Shared by both passes over a YAML file. */
export const yamlLimits = { maxDepth: maxNestingDepth } as const;

/** Detects JSON by its first characters. */
export function detectFormat(text: string): SourceFormat {
  return looksLikeJson(text) ? 'json' : 'yaml';
}

/** A YAML flow mapping also starts with `{`. JSON with comments is recognized, so that the comment is reported. */
function looksLikeJson(text: string): boolean {
  return /^\s*(?:\/[/*]|\{\s*(?:"|\}|\/[/*])|\[)/.test(text);
}

/**
 * Parses JSON (RFC 8259) or YAML 1.2 (core schema, with the merge keys of YAML 1.1 and without custom tags) and keeps the digits of numbers.
 * Duplicate keys are errors in both formats.
 */
export function parseText(text: string, format: SourceFormat): ParseResult {
  return format === 'json' ? parseJson(text) : parseYaml(text);
}

function parseJson(text: string): ParseResult {
  try {
    return { value: parseJsonText(text) };
  } catch (error) {
    if (error instanceof JsonError) return { problem: { message: error.message, offset: error.offset } };
    throw error;
  }
}

const emptyFile = { message: 'the file is empty', help: 'Write the content of the file.' };
const severalDocuments = {
  message: 'the file contains more than one document',
  help: 'Keep one document, and remove the line "---" between them.',
};
/** Maximum text length for which events are kept. Events are many times the size of the text and can be parsed again on demand. */
const maxKeptEvents = 8_000_000;

function parseYaml(text: string): ParseResult {
  try {
    const events = parseEvents(text, yamlLimits);
    const [value, ...others] = constructFromEvents(events, { schema, source: text });
    if (value === undefined || others.length > 0)
      return { problem: { ...(value === undefined ? emptyFile : severalDocuments), offset: 0 } };
    return { value: asJsonValue(value), ...(text.length > maxKeptEvents ? {} : { events }) };
  } catch (error) {
    if (error instanceof YAMLException)
      return { problem: { message: plainReason(error.reason), offset: error.mark?.position ?? 0 } };
    return { problem: { message: requireError(error).message, offset: 0 } };
  }
}

/** Replaces terms of js-yaml. */
function plainReason(reason: string): string {
  return reason
    .replace(/^nesting exceeded maxDepth \((\d+)\)$/, 'the value exceeds the maximum nesting depth of $1')
    .replace('deficient indentation', 'insufficient indentation');
}

function requireError(error: unknown): Error {
  if (error instanceof Error) return error;
  throw error;
}

/** Narrows the type `unknown`; the parsers only create JSON values. */
function asJsonValue(value: unknown): JsonValue {
  return isJsonValue(value) ? value : null;
}

function isJsonValue(value: unknown): value is JsonValue {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}

const integer = /^[-+]?[0-9]+$/;
const radixInteger = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** Integers and floats of the core schema (YAML 1.2.2, 10.3.2). `.inf` and `.nan` stay strings, because JSON has no such numbers. */
const schema = CORE_SCHEMA.withTags(
  mergeTag,
  defineScalarTag('tag:yaml.org,2002:int', {
    implicit: true,
    implicitFirstChars: [...'+-0123456789'],
    resolve: (text) => {
      if (radixInteger.test(text)) return toNumber(BigInt(text).toString());
      return integer.test(text) ? toNumber(jsonNumberText(text)) : NOT_RESOLVED;
    },
    identify: () => false,
  }),
  defineScalarTag('tag:yaml.org,2002:float', {
    implicit: true,
    implicitFirstChars: [...'+-.0123456789'],
    resolve: (text) => (decimal.test(text) ? toNumber(jsonNumberText(text)) : NOT_RESOLVED),
    identify: () => false,
  }),
);

/** Converts YAML number syntax to JSON: `+012.` becomes `12.0`. */
function jsonNumberText(text: string): string {
  return text
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=$|[eE])/, '.0');
}
