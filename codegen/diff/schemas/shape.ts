import { isOfType, type TypeName } from '../../schema/types.ts';
import { isNullable } from '../../schema/versions.ts';
import type { JsonObject } from '../../values/json.ts';
import type { Alternative, JsonType, Shape } from './alternative.ts';
import { type EnumValues, extensibleValuesOf, intersect, literalsOf } from './enum-values.ts';
import { type Branch, expandUnions } from './expand-unions.ts';
import { isValidFor } from './is-valid-for.ts';
import { mergeAlternatives } from './merge-alternatives.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';

const everyType: readonly TypeName[] = ['null', 'boolean', 'number', 'string', 'array', 'object'];

const shapes = new WeakMap<SchemaReader, Map<string, Shape>>();

/** The shape of a term, cached per document. */
export function shapeOf(terms: SchemaReader, term: SchemaSet): Shape {
  const known = shapes.get(terms) ?? new Map<string, Shape>();
  shapes.set(terms, known);
  const key = terms.keyOf(term);
  const shape = known.get(key) ?? makeShape(terms, term);
  known.set(key, shape);
  return shape;
}

function makeShape(terms: SchemaReader, term: SchemaSet): Shape {
  const { drafts, choices, aside } = expandUnions(terms, term);
  return {
    alternatives: mergeAlternatives(drafts.flatMap((one) => typed(terms, one))),
    choices,
    aside,
    base: baseOf(terms, term),
  };
}

/** Includes schemas with `nullable` (OpenAPI 3.0), which are unions with null. */
function baseOf(terms: SchemaReader, term: SchemaSet): readonly JsonObject[] {
  const { atoms, choices } = terms.expand(term);
  const beside = choices.filter(({ node }) => isNullable(node)).map(({ node }) => node);
  return [...atoms, ...beside];
}

/** One alternative for each type. */
function typed(terms: SchemaReader, { atoms, types, ...rest }: Branch): readonly Alternative[] {
  const literals = atoms.reduce<EnumValues | undefined>(
    (found, atom) => intersect(found, literalsOf(atom, terms.originalOf(atom))),
    undefined,
  );
  const known: EnumValues = new Map(atoms.flatMap((atom) => [...extensibleValuesOf(atom)]));
  return [...(types ?? everyType)].flatMap((name): readonly Alternative[] => {
    const type = name === 'integer' ? 'number' : name;
    const isInteger = name === 'integer';
    const own =
      literals &&
      new Map(
        [...literals].filter(
          ([, { value }]) => isOfType(value, name) && isValidFor(value, { type, isInteger, atoms, known }),
        ),
      );
    if (own?.size === 0) return [];
    const alternative = { type, isInteger, atoms, known, ...rest };
    return [own && own.size !== sizeOf(type) ? { ...alternative, literals: own } : alternative];
  });
}

/** The number of values of a type; an enum of all of them has no effect. */
function sizeOf(type: JsonType): number | undefined {
  return type === 'null' ? 1 : type === 'boolean' ? 2 : undefined;
}
