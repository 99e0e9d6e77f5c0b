import { findLimitViolations } from '../document/budget.ts';
import { placeAtOffset } from '../document/locate.ts';
import { parseText, type SourceFormat } from '../document/parse.ts';
import type { JsonValue } from '../values/json.ts';

export type ParsedText =
  | { readonly value: JsonValue; readonly problem?: never }
  /** The problem, as a predicate. */
  | { readonly value?: never; readonly problem: string };

/** Limit against abuse: a short text can expand to many values by YAML aliases. */
const maxYamlNodes = 100_000;

/** Parses YAML 1.2 as in descriptions. */
export function parseYamlText(text: string): ParsedText {
  return parseSource(text, 'yaml', maxYamlNodes);
}

/** Parses JSON (RFC 8259) and keeps the digits of numbers. Rejects duplicate keys, which parsers resolve differently. */
export function parseJsonText(text: string): ParsedText {
  return parseSource(text, 'json');
}

function parseSource(text: string, format: SourceFormat, maxNodes?: number): ParsedText {
  const { value, problem } = parseText(text, format);
  if (problem) {
    const { line, column } = placeAtOffset({ shown: '', text }, problem.offset, []);
    return { problem: `has an error at ${line}:${column}: ${lowerFirst(problem.message)}` };
  }
  // Lone surrogates are left to the schema. Values that are too deep or too large cannot be processed.
  const limitViolation = findLimitViolations(value, maxNodes).find(({ code }) => code !== 'lone-surrogate');
  return limitViolation ? { problem: lowerFirst(limitViolation.message).replace(/\.$/, '') } : { value };
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;
}
