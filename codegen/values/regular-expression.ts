/**
 * Reads a regular expression with the `u` flag (JSON Schema 2020-12 Validation, 6.3.3), or without it if it is only valid that way.
 *
 * @throws SyntaxError if the expression is invalid.
 */
export function readExpression(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
}
