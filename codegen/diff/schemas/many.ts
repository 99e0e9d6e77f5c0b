import type { JsonValue } from '../../values/json.ts';
import { shapeOf } from './shape.ts';
import type { Terms } from './term.ts';

/** Whether a value of a schema may be a list or an object. */
export function canBeMany(terms: Terms, schema: JsonValue | undefined): boolean {
  if (schema === undefined) return true;
  return shapeOf(terms, terms.term(schema)).alternatives.some(
    ({ type }) => type === 'array' || type === 'object',
  );
}
