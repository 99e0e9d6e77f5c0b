import type { JsonValue } from '../../values/json.ts';
import type { SchemaReader } from './schema-set.ts';
import { shapeOf } from './shape.ts';

/** True if a schema allows arrays or objects. */
export function allowsMultipleValues(reader: SchemaReader, schema: JsonValue | undefined): boolean {
  if (schema === undefined) return true;
  return shapeOf(reader, reader.toSet(schema)).alternatives.some(
    ({ type }) => type === 'array' || type === 'object',
  );
}
