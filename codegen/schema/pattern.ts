import { createContext, Script } from 'node:vm';
import { readExpression } from '../values/regular-expression.ts';
import { compileLinear } from './linear-pattern.ts';

/** A regular expression of a schema. */
export interface Pattern {
  /** @throws Error if matching takes longer than a second. */
  test(text: string): boolean;
  /** Identifies the pattern. */
  toString(): string;
}

const timeoutMilliseconds = 1_000;
const sandbox: { search?: () => boolean } = {};
const context = createContext(sandbox);
const script = new Script('search()');

const knownPatterns = new Map<string, Pattern>();
const maxKnownPatterns = 1_000;

/**
 * Compiles a pattern with the `u` flag (JSON Schema 2020-12 Validation, 6.3.3), or without it if the pattern is only valid that way. Patterns
 * are untrusted: they are matched in linear time. Those that need backtracking, such as look-around, are limited to one second.
 *
 * @throws SyntaxError if the pattern is invalid.
 */
export function compilePattern(source: string): Pattern {
  const known = knownPatterns.get(source);
  if (known) return known;
  const pattern = compile(source);
  if (knownPatterns.size >= maxKnownPatterns) knownPatterns.clear();
  knownPatterns.set(source, pattern);
  return pattern;
}

function compile(source: string): Pattern {
  const expression = readExpression(source);
  const linear = expression.unicode ? compileLinear(source) : undefined;
  return {
    test: linear ?? ((text) => testWithLimit(expression, text)),
    toString: () => expression.toString(),
  };
}

function testWithLimit(expression: RegExp, text: string): boolean {
  sandbox.search = () => expression.test(text);
  try {
    return script.runInContext(context, { timeout: timeoutMilliseconds }) === true;
  } catch {
    throw new Error(`matching the pattern ${JSON.stringify(expression.source)} takes too long`);
  }
}
