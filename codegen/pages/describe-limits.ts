import type { Limits } from '../schema/limits.ts';
import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { inlineCode, text } from './inline.ts';
import type { Fact } from './page.ts';

/** The unit of `min` and `max`; absent for the value of a number. */
export type Counted = 'character' | 'item' | 'property';

const plurals: Readonly<Record<Counted, string>> = {
  character: 'characters',
  item: 'items',
  property: 'properties',
};

const sizeLabels: Readonly<Record<Counted, string>> = {
  character: 'Length',
  item: 'Size',
  property: 'Size',
};

/** Limits as facts: `Range: 0 to 2`, `Length: at most 64 characters`, `Pattern: ^[a-z]+$`. */
export function limitFacts(limits: Limits | undefined, counted?: Counted): readonly Fact[] {
  if (!limits) return [];
  const range = counted ? describeCount(limits, counted) : describeRange(limits);
  const { multipleOf, pattern, isUnique } = limits;
  return [
    ...(range === undefined
      ? []
      : [{ label: counted ? sizeLabels[counted] : 'Range', content: [text(range)] }]),
    ...(multipleOf === undefined
      ? []
      : [{ label: 'Multiple of', content: [inlineCode(stringifyJson(multipleOf))] }]),
    ...(pattern === undefined ? [] : [{ label: 'Pattern', content: [inlineCode(pattern)] }]),
    ...(isUnique ? [{ label: 'Duplicates', content: [text('not allowed')] }] : []),
  ];
}

function describeRange({ min, max, isMinExclusive, isMaxExclusive }: Limits): string | undefined {
  if (min !== undefined && max !== undefined && !isMinExclusive && !isMaxExclusive)
    return `${print(min)} to ${print(max)}`;
  const parts = [
    ...(min === undefined ? [] : [`${isMinExclusive ? 'more than' : 'at least'} ${print(min)}`]),
    ...(max === undefined ? [] : [`${isMaxExclusive ? 'less than' : 'at most'} ${print(max)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' and ');
}

function describeCount({ min, max }: Limits, counted: Counted): string | undefined {
  const lower = min === undefined || print(min) === '0' ? undefined : print(min);
  const upper = max === undefined ? undefined : print(max);
  const units = (count: string) => `${count} ${count === '1' ? counted : plurals[counted]}`;
  if (lower !== undefined && lower === upper) return `exactly ${units(lower)}`;
  if (lower !== undefined && upper !== undefined) return `${lower} to ${units(upper)}`;
  if (upper !== undefined) return `at most ${units(upper)}`;
  return lower === undefined ? undefined : `at least ${units(lower)}`;
}

function print(value: JsonValue): string {
  return stringifyJson(value);
}
