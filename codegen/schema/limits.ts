import { ExactNumber, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { isTrueAt, stringAt } from '../values/read-property.ts';
import type { TypeName } from './types.ts';
import { numericBounds } from './versions.ts';

/** Limits of a value (JSON Schema Validation 2020-12, 6.2 to 6.5). `min` and `max` limit a number, or the number of characters, items or properties. */
export interface Limits {
  readonly min?: JsonValue;
  readonly max?: JsonValue;
  readonly isMinExclusive?: true;
  readonly isMaxExclusive?: true;
  readonly multipleOf?: JsonValue;
  readonly pattern?: string;
  /** The items of an array are unique. */
  readonly isUnique?: true;
}

const countKeywords: Partial<Record<TypeName, readonly [min: string, max: string]>> = {
  string: ['minLength', 'maxLength'],
  array: ['minItems', 'maxItems'],
  object: ['minProperties', 'maxProperties'],
};

/** Reads the limits of a schema for values of a type; undefined without limits. */
export function limitsOf(schema: JsonObject, type: TypeName): Limits | undefined {
  const counts = countKeywords[type];
  const limits =
    counts === undefined
      ? {
          ...boundOf(schema, 'minimum'),
          ...boundOf(schema, 'maximum'),
          ...numberOf(schema, 'multipleOf', 'multipleOf'),
        }
      : {
          ...numberOf(schema, counts[0], 'min'),
          ...numberOf(schema, counts[1], 'max'),
          ...(type === 'string' && stringAt(schema, 'pattern') !== ''
            ? { pattern: stringAt(schema, 'pattern') }
            : {}),
          ...(type === 'array' && isTrueAt(schema, 'uniqueItems') ? { isUnique: true as const } : {}),
        };
  return Object.keys(limits).length === 0 ? undefined : limits;
}

/** The last bound is the exclusive one, which is the stricter one in usual schemas. */
function boundOf(schema: JsonObject, side: 'minimum' | 'maximum'): Limits {
  const bound = numericBounds(schema, side).findLast(({ value }) => isNumber(value));
  if (!bound) return {};
  if (side === 'minimum') return { min: bound.value, ...(bound.isExclusive ? { isMinExclusive: true } : {}) };
  return { max: bound.value, ...(bound.isExclusive ? { isMaxExclusive: true } : {}) };
}

function numberOf(schema: JsonObject, key: string, name: 'min' | 'max' | 'multipleOf'): Limits {
  const value = ownValue(schema, key);
  return value !== undefined && isNumber(value) ? { [name]: value } : {};
}

function isNumber(value: JsonValue): boolean {
  return typeof value === 'number' || value instanceof ExactNumber;
}
