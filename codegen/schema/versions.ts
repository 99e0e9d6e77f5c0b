import type { Document } from '../document/document.ts';
import { isArray, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { isTrueAt } from '../values/read-property.ts';

/** True if keywords next to a `$ref` are ignored (OpenAPI 3.0, "Reference Object"). Since 3.1 they apply as well as the target. */
export function ignoresSiblings({ version }: Pick<Document, 'version'>): boolean {
  return version === '3.0';
}

/** True if the schema allows null besides its other values (`nullable`, OpenAPI 3.0, "Schema Object"). */
export function isNullable(schema: JsonObject): boolean {
  return isTrueAt(schema, 'nullable');
}

/** The names in `type`, which is a string or, since OpenAPI 3.1, an array. */
export function statedTypes(schema: JsonObject): readonly string[] {
  const type = ownValue(schema, 'type');
  if (isArray(type)) return type.filter((name) => typeof name === 'string');
  return typeof type === 'string' ? [type] : [];
}

/** A limit for numbers. */
export interface NumericBound {
  readonly value: JsonValue;
  /** True if the limit itself is not allowed. */
  readonly isExclusive: boolean;
  /** The keyword that contains the value. */
  readonly keyword: string;
}

/**
 * Lower or upper bounds of a schema (JSON Schema Validation 2020-12, 6.2). In OpenAPI 3.0, `exclusiveMinimum` and `exclusiveMaximum` are
 * booleans that apply to `minimum` and `maximum`.
 */
export function numericBounds(schema: JsonObject, side: 'minimum' | 'maximum'): readonly NumericBound[] {
  const exclusive = side === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const [inclusiveValue, exclusiveValue] = [ownValue(schema, side), ownValue(schema, exclusive)];
  return [
    ...(inclusiveValue === undefined
      ? []
      : [{ value: inclusiveValue, isExclusive: exclusiveValue === true, keyword: side }]),
    ...(exclusiveValue === undefined || typeof exclusiveValue === 'boolean'
      ? []
      : [{ value: exclusiveValue, isExclusive: true, keyword: exclusive }]),
  ];
}
