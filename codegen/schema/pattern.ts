import { createContext, Script } from 'node:vm';

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

/**
 * Compiles a pattern with the `u` flag (JSON Schema 2020-12 Validation, 6.3.3), or without it if the pattern is only valid that way. Matching
 * is limited to one second, because patterns are untrusted and can backtrack exponentially.
 *
 * @throws SyntaxError if the pattern is invalid.
 */
export function compilePattern(source: string): Pattern {
  const expression = readExpression(source);
  return {
    test(text) {
      if (text.length < 16) return expression.test(text);
      sandbox.search = () => expression.test(text);
      try {
        return script.runInContext(context, { timeout: timeoutMilliseconds }) === true;
      } catch {
        throw new Error(`matching the pattern ${JSON.stringify(source)} takes too long`);
      }
    },
    toString: () => expression.toString(),
  };
}

function readExpression(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
}
