import { CORE_SCHEMA, defineScalarTag, load, NOT_RESOLVED, YAMLException } from 'js-yaml';
import { parse as parseLossless } from 'lossless-json';
import { ExactNumber, type JsonValue } from '../values/json.ts';

/** Why a text is neither JSON nor YAML, and where: an offset in UTF-16 units. */
export interface SyntaxProblem {
  readonly message: string;
  readonly offset: number;
}

export type Parsed =
  | { readonly value: JsonValue; readonly problem?: never }
  | { readonly value?: never; readonly problem: SyntaxProblem };

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
    return { value: checked(parseLossless(text, undefined, { parseNumber: printedNumber, onDuplicateKey })) };
  } catch (error) {
    const { message } = asError(error);
    const offset = /^(.*?)(?: at position (\d+))$/s.exec(message);
    return { problem: { message: offset?.[1] ?? message, offset: Number(offset?.[2] ?? text.length) } };
  }
}

/** The parser gives the place behind the quote; a key is shown where it begins, as in all other diagnostics. */
function onDuplicateKey({ key, position }: { readonly key: string; readonly position: number }): never {
  throw new SyntaxError(`Duplicate key '${key}' at position ${position - 1}`);
}

function parseYaml(text: string): Parsed {
  try {
    return { value: checked(load(text, { ...yamlLimits, schema })) };
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

/** A plain number where JavaScript prints the same text for it. */
export function printedNumber(text: string): number | ExactNumber {
  const number = Number(text);
  return String(number) === text ? number : new ExactNumber(text);
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
