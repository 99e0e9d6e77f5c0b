import { isOfType, type TypeName } from '../../schema/types.ts';
import { isNullable } from '../../schema/versions.ts';
import type { JsonObject } from '../../values/json.ts';
import type { Alternative, JsonType, Shape } from './alternative.ts';
import { type EnumValues, enumValuesOf, extensibleValuesOf, intersect } from './enum-values.ts';
import { type Branch, type ExpansionMethod, expandUnions } from './expand-unions.ts';
import { isValidFor } from './is-valid-for.ts';
import { mergeAlternatives } from './merge-alternatives.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';

const allTypes: readonly TypeName[] = ['null', 'boolean', 'number', 'string', 'array', 'object'];

const shapes = new WeakMap<SchemaReader, Map<string, Shape>>();

/** The shape of a schema set, cached per document. */
export function shapeOf(
  reader: SchemaReader,
  schemaSet: SchemaSet,
  method: ExpansionMethod = 'combined',
): Shape {
  const cached = shapes.get(reader) ?? new Map<string, Shape>();
  shapes.set(reader, cached);
  const key = `${method} ${reader.keyOf(schemaSet)}`;
  const shape = cached.get(key) ?? createShape(reader, schemaSet, method);
  cached.set(key, shape);
  return shape;
}

function createShape(reader: SchemaReader, schemaSet: SchemaSet, method: ExpansionMethod): Shape {
  const { branches, unions, deferredUnions } = expandUnions(reader, schemaSet, method);
  return {
    alternatives: mergeAlternatives(branches.flatMap(alternativesOf)),
    unions,
    deferredUnions,
    conjuncts: conjunctsOf(reader, schemaSet),
  };
}

/** Includes schemas with `nullable` (OpenAPI 3.0), which are unions with null. */
function conjunctsOf(reader: SchemaReader, schemaSet: SchemaSet): readonly JsonObject[] {
  const { conjuncts, unions } = reader.expand(schemaSet);
  const nullable = unions.filter(({ node }) => isNullable(node)).map(({ node }) => node);
  return [...conjuncts, ...nullable];
}

/** One alternative for each type. */
function alternativesOf({ conjuncts, types, ...rest }: Branch): readonly Alternative[] {
  const enumValues = conjuncts.reduce<EnumValues | undefined>(
    (common, conjunct) => intersect(common, enumValuesOf(conjunct)),
    undefined,
  );
  const extensibleValues: EnumValues = new Map(
    conjuncts.flatMap((conjunct) => [...extensibleValuesOf(conjunct)]),
  );
  return [...(types ?? allTypes)].flatMap((name): readonly Alternative[] => {
    const type = name === 'integer' ? 'number' : name;
    const isInteger = name === 'integer';
    const validValues =
      enumValues &&
      new Map(
        [...enumValues].filter(
          ([, { value }]) =>
            isOfType(value, name) && isValidFor(value, { type, isInteger, conjuncts, extensibleValues }),
        ),
      );
    if (validValues?.size === 0) return [];
    const alternative = { type, isInteger, conjuncts, extensibleValues, ...rest };
    return [
      validValues && validValues.size !== countValues(type)
        ? { ...alternative, enumValues: validValues }
        : alternative,
    ];
  });
}

/** The number of values of a type; an enum of all of them has no effect. */
function countValues(type: JsonType): number | undefined {
  return type === 'null' ? 1 : type === 'boolean' ? 2 : undefined;
}
