import { findProblems } from '../document/budget.ts';
import { placeAt } from '../document/locate.ts';
import { parseText } from '../document/parse.ts';
import type { JsonValue } from '../values/json.ts';

export type ReadJson =
  | { readonly value: JsonValue; readonly problem?: never }
  /** The end of a sentence. */
  | { readonly value?: never; readonly problem: string };

/** JSON of a request (RFC 8259), with its digits; a key that comes twice is told, as every reader takes another of the two. */
export function readJsonText(text: string): ReadJson {
  const { value, problem } = parseText(text, 'json');
  if (problem) {
    const { line, column } = placeAt({ shown: '', text }, problem.offset, []);
    return { problem: `at ${line}:${column} ${lowerFirst(problem.message)}` };
  }
  // Half of a surrogate pair is the schema's business; what is too deep or too large would stop every walk.
  const tooMuch = findProblems(value).find(({ code }) => code !== 'lone-surrogate');
  return tooMuch ? { problem: lowerFirst(tooMuch.message).replace(/\.$/, '') } : { value };
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;
}
