import { includesType, type TypeName } from '../../schema/types.ts';
import type { Shape } from './alternative.ts';
import { reportChange, type SchemaContext } from './schema-pair.ts';

const every = ['array', 'boolean', 'null', 'number', 'object', 'string'];

/** Compares the allowed types. Null is reported separately. */
export function compareTypes(setting: SchemaContext, old: Shape, next: Shape): void {
  const [before, after] = [typesIn(old), typesIn(next)];
  const isWhole = describe(before) === anyType || describe(after) === anyType;
  const own = (types: ReadonlySet<TypeName>): ReadonlySet<TypeName> =>
    isWhole ? types : new Set([...types].filter((type) => type !== 'null'));
  const [ownBefore, ownAfter] = [own(before), own(after)];
  const gone = [...ownBefore].filter((type) => !includesType(ownAfter, type));
  const added = [...ownAfter].filter((type) => !includesType(ownBefore, type));
  const words = { before: describe(ownBefore), after: describe(ownAfter) };
  if (gone.length > 0 || added.length > 0) {
    const kind = gone.length === 0 ? 'type-widened' : added.length === 0 ? 'type-narrowed' : 'type-changed';
    reportChange(setting, kind, words);
  }
  if (isWhole || before.has('null') === after.has('null')) return;
  reportChange(setting, after.has('null') ? 'null-added' : 'null-removed');
}

/** `number or string`. */
export function describeTypes(shape: Shape): string {
  return describe(typesIn(shape));
}

function typesIn({ alternatives }: Shape): ReadonlySet<TypeName> {
  const isWhole = alternatives
    .filter(({ type }) => type === 'number')
    .every((one) => one.isInteger || (one.literals !== undefined && holdsIntegers(one.literals)));
  return new Set(alternatives.map(({ type }) => (type === 'number' && isWhole ? 'integer' : type)));
}

function holdsIntegers(literals: ReadonlyMap<string, unknown>): boolean {
  return [...literals.keys()].every((text) => /^-?\d+$/.test(text));
}

const anyType = 'any type';

function describe(types: ReadonlySet<TypeName>): string {
  const names = [...types].toSorted();
  if (names.join() === every.join()) return anyType;
  return names.length === 0 ? 'no value' : names.join(' or ');
}
