import type { Type } from '../model/model.ts';
import { ExactNumber, type JsonValue } from '../values/json.ts';
import { isIntegerText } from '../values/numbers.ts';
import type { AliasDeclaration, EnumDeclaration, Shape } from './plan.ts';

type EnumType = Extract<Type, { kind: 'enum' }>;
type EnumContent =
  | Pick<EnumDeclaration, 'kind' | 'of' | 'values' | 'isOpen'>
  | Pick<AliasDeclaration, 'kind' | 'shape'>;

/** An enumeration; an alias if it has one value, all boolean values or values that are not scalar. */
export function planEnum({ values, open }: EnumType): EnumContent {
  const [only] = values;
  if (only === undefined) return alias({ kind: 'never' });
  if (values.length === 1 && !open) return alias({ kind: 'literal', value: only });
  const kinds = new Set(values.map(scalarKind));
  const [kind] = kinds;
  if (kinds.has('boolean')) return alias(kinds.size === 1 ? { kind: 'boolean' } : { kind: 'any' });
  if (kinds.has('other')) return alias({ kind: 'any' });
  const isNumeric = [...kinds].every((one) => one === 'integer' || one === 'number');
  const of = kinds.size === 1 ? kind : isNumeric ? 'number' : 'mixed';
  return of === 'string' || of === 'integer' || of === 'number' || of === 'mixed'
    ? { kind: 'enum', of, values, isOpen: open }
    : alias({ kind: 'any' });
}

function alias(shape: Shape): EnumContent {
  return { kind: 'alias', shape };
}

function scalarKind(value: JsonValue): 'string' | 'integer' | 'number' | 'boolean' | 'other' {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (value instanceof ExactNumber) return isIntegerText(value.text) ? 'integer' : 'number';
  return 'other';
}
