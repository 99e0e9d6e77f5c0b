import { isArray, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt, objectAt } from '../values/read-property.ts';
import { ownProperties } from './properties.ts';

/** Schemas by pattern for property names. */
export function ownPatterns(schema: JsonObject): JsonObject {
  return objectAt(schema, 'patternProperties');
}

/** The names in `required`, with the position of each. */
export interface RequiredNames {
  readonly list: readonly JsonValue[];
  /** The first position of each name. */
  readonly positions: ReadonlyMap<string, number>;
}

export function requiredPositions(schema: JsonObject): RequiredNames {
  const list = arrayAt(schema, 'required');
  const positions = new Map<string, number>();
  for (const [index, name] of list.entries())
    if (typeof name === 'string' && !positions.has(name)) positions.set(name, index);
  return { list, positions };
}

/** The keyword for undeclared properties: `unevaluatedProperties` applies if `additionalProperties` is absent. */
export function additionalKeyword(schema: JsonObject): 'additionalProperties' | 'unevaluatedProperties' {
  return Object.hasOwn(schema, 'additionalProperties') ? 'additionalProperties' : 'unevaluatedProperties';
}

/** The schema of undeclared properties; undefined if it does not restrict them. */
export function additionalSchema(schema: JsonObject): JsonValue | undefined {
  const value = ownValue(schema, additionalKeyword(schema));
  return value === true ? undefined : value;
}

/**
 * The schemas that the keywords of a schema apply to a property (JSON Schema Core 2020-12, 10.3.2).
 *
 * @param isDeclared True if a schema that applies to the same object declares the property, so that `unevaluatedProperties` does not apply.
 */
export function appliedSchemas(schema: JsonObject, name: string, isDeclared: boolean): readonly JsonValue[] {
  const property = ownValue(ownProperties(schema), name);
  const matching = Object.entries(ownPatterns(schema))
    .filter(([pattern]) => matchesName(pattern, name))
    .map(([, patternSchema]) => patternSchema);
  const declared = property === undefined ? matching : [property, ...matching];
  if (declared.length > 0) return declared;
  if (isDeclared && additionalKeyword(schema) === 'unevaluatedProperties') return [];
  return [additionalSchema(schema) ?? []].flat();
}

/** Tests only short patterns and names: a pattern of the description could backtrack exponentially. */
function matchesName(pattern: string, name: string): boolean {
  if (pattern.length > 100 || name.length > 100 || /[+*}]\)?[+*{]/.test(pattern)) return pattern === name;
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
}

/** A property that requires another (`dependentRequired`, JSON Schema Validation 2020-12, 6.5.4). */
export interface RequiredDependency {
  readonly name: string;
  readonly required: string;
}

export function requiredDependencies(schema: JsonObject): readonly RequiredDependency[] {
  return Object.entries(objectAt(schema, 'dependentRequired')).flatMap(([name, list]) =>
    (isArray(list) ? list : []).flatMap((required) =>
      typeof required === 'string' ? [{ name, required }] : [],
    ),
  );
}

/** Schemas that apply if a property is present, by its name (JSON Schema Core 2020-12, 10.2.2.4). */
export function dependentSchemas(schema: JsonObject): JsonObject {
  return objectAt(schema, 'dependentSchemas');
}
