import { includesType, type TypeName } from '../../schema/types.ts';
import type { Shape } from './alternative.ts';
import { reportChange, type SchemaContext } from './schema-pair.ts';

const allTypes = ['array', 'boolean', 'null', 'number', 'object', 'string'];

/** Compares the allowed types. Null is reported separately. */
export function compareTypes(context: SchemaContext, old: Shape, next: Shape): void {
  const [before, after] = [typesIn(old), typesIn(next)];
  const allowsAnyType = formatTypes(before) === anyType || formatTypes(after) === anyType;
  const areNullable = before.has('null') && after.has('null');
  const withoutNull = (types: ReadonlySet<TypeName>): ReadonlySet<TypeName> =>
    allowsAnyType || areNullable ? types : new Set([...types].filter((type) => type !== 'null'));
  const [comparedBefore, comparedAfter] = [withoutNull(before), withoutNull(after)];
  if (differ(before, after) === 'null') {
    reportChange(context, after.has('null') ? 'null-added' : 'null-removed');
    return;
  }
  const removed = [...comparedBefore].filter((type) => !includesType(comparedAfter, type));
  const added = [...comparedAfter].filter((type) => !includesType(comparedBefore, type));
  const values = { before: formatTypes(comparedBefore), after: formatTypes(comparedAfter) };
  if (removed.length > 0 || added.length > 0) {
    const kind =
      removed.length === 0 ? 'type-widened' : added.length === 0 ? 'type-narrowed' : 'type-changed';
    reportChange(context, kind, values);
  }
  if (allowsAnyType || before.has('null') === after.has('null')) return;
  reportChange(context, after.has('null') ? 'null-added' : 'null-removed');
}

/** The types that only one of them has. */
function differ(before: ReadonlySet<TypeName>, after: ReadonlySet<TypeName>): string {
  const only = (a: ReadonlySet<TypeName>, b: ReadonlySet<TypeName>) => [...a].filter((type) => !b.has(type));
  return [...only(before, after), ...only(after, before)].join();
}

/** `number or string`. */
export function describeTypes(shape: Shape): string {
  return formatTypes(typesIn(shape));
}

function typesIn({ alternatives }: Shape): ReadonlySet<TypeName> {
  const allowsIntegersOnly = alternatives
    .filter(({ type }) => type === 'number')
    .every(
      (alternative) =>
        alternative.isInteger ||
        (alternative.enumValues !== undefined && areIntegers(alternative.enumValues)),
    );
  return new Set(
    alternatives.map(({ type }) => (type === 'number' && allowsIntegersOnly ? 'integer' : type)),
  );
}

function areIntegers(enumValues: ReadonlyMap<string, unknown>): boolean {
  return [...enumValues.keys()].every((text) => /^-?\d+$/.test(text));
}

const anyType = 'any type';

function formatTypes(types: ReadonlySet<TypeName>): string {
  const names = [...types].toSorted();
  if (names.join() === allTypes.join()) return anyType;
  if (names.length === 0) return 'no value';
  const nullLast = names.toSorted((a, b) => Number(a === 'null') - Number(b === 'null'));
  return [nullLast.slice(0, -1).join(', '), ...nullLast.slice(-1)].filter((part) => part !== '').join(' or ');
}
