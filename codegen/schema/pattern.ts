import { createContext, Script } from 'node:vm';

/** A regular expression of a schema. */
export interface Pattern {
  /** @throws Error where the answer takes longer than a second. */
  test(text: string): boolean;
  /** Tells it from others. */
  toString(): string;
}

const longest = 1_000;
const room: { search?: () => boolean } = {};
const context = createContext(room);
const script = new Script('search()');

/**
 * JSON Schema 2020-12 Validation, 6.3.3: a pattern is a regular expression with `u`; many in use are ones only without. A pattern is text of a
 * stranger, and some search for years: the search is stopped.
 *
 * @throws SyntaxError where it is none.
 */
export function makePattern(source: string): Pattern {
  const expression = readExpression(source);
  return {
    test(text) {
      if (text.length < 16) return expression.test(text);
      room.search = () => expression.test(text);
      try {
        return script.runInContext(context, { timeout: longest }) === true;
      } catch {
        throw new Error(`the pattern ${JSON.stringify(source)} takes too long to search for`);
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
