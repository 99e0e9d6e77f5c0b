import { hasFlag } from '../../schema/composition.ts';
import {
  additionalKeyword,
  additionalSchema,
  appliedSchemas,
  ownPatterns,
  type RequiredDependency,
  requiredDependencies,
  requiredPositions,
} from '../../schema/object-keywords.ts';
import { ownProperties, ownRequired } from '../../schema/properties.ts';
import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt } from '../../values/read-property.ts';
import type { NodeRef } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';

/** The properties of an object in one direction, combined from several schemas. */
export interface ObjectProperties {
  /** Declared properties without those excluded in this direction by `readOnly` (requests) or `writeOnly` (responses). */
  readonly named: ReadonlyMap<string, NodeRef>;
  /** Properties excluded in this direction. */
  readonly excluded: ReadonlyMap<string, NodeRef>;
  readonly required: ReadonlyMap<string, NodeRef>;
  readonly patterns: ReadonlySet<string>;
  /** The schemas for a key of `patternProperties`. */
  patternSchemas(pattern: string): readonly JsonValue[];
  /** The schemas that apply to a property. */
  propertySchemas(name: string): SchemaSet;
  /** The schemas that apply to additional properties. */
  readonly additional: SchemaSet;
  /** The shared schemas in `allOf`, by name. */
  readonly bases: ReadonlyMap<string, JsonObject>;
  /** The shared schema that declares a property, if it is the only one. */
  readonly declaredBy: ReadonlyMap<string, string>;
  readonly requiredBy: ReadonlyMap<string, string>;
  /** True if additional properties are not allowed. */
  readonly isClosed: boolean;
  /** Location of the keyword for additional properties. */
  readonly additionalLocation: NodeRef | undefined;
}

export interface LocatedDependency extends RequiredDependency {
  readonly location: NodeRef;
}

export function readProperties(
  reader: SchemaReader,
  conjuncts: readonly JsonObject[],
  flow: Flow,
): ObjectProperties {
  const named = new Map<string, NodeRef>();
  const excluded = new Map<string, NodeRef>();
  for (const conjunct of conjuncts) {
    const properties = ownProperties(conjunct);
    for (const [name, node] of Object.entries(properties))
      if (hasFlag(reader.document, node, flow === 'request' ? 'readOnly' : 'writeOnly'))
        excluded.set(name, { node: properties, key: name });
      else if (!named.has(name)) named.set(name, { node: properties, key: name });
  }
  for (const name of excluded.keys()) named.delete(name);
  for (const name of forbiddenNames(conjuncts)) named.delete(name);
  const additional = reader.toSet(...conjuncts.flatMap((conjunct) => additionalSchema(conjunct) ?? []));
  const closingSchema =
    conjuncts.find((conjunct) => additionalSchema(conjunct) === false) ??
    conjuncts.find((conjunct) => additionalSchema(conjunct) !== undefined);
  const singleSchemaProperties = readSingleSchema(conjuncts);
  return {
    named,
    excluded,
    required: readRequired(conjuncts, excluded),
    patterns: new Set(conjuncts.flatMap((conjunct) => Object.keys(ownPatterns(conjunct)))),
    patternSchemas: (pattern) =>
      conjuncts.flatMap((conjunct) => ownValue(ownPatterns(conjunct), pattern) ?? []),
    propertySchemas: (name) =>
      // The common case: a single schema declares the property.
      singleSchemaProperties === undefined || !Object.hasOwn(singleSchemaProperties, name)
        ? reader.toSet(...schemasOf(conjuncts, name, named.has(name)))
        : reader.toSet(singleSchemaProperties[name] ?? true),
    additional,
    bases: new Map(
      conjuncts.flatMap((conjunct) => sharedNameOf(reader, conjunct).map((name) => [name, conjunct])),
    ),
    declaredBy: declaringSchemas(reader, conjuncts, (conjunct) => Object.keys(ownProperties(conjunct))),
    requiredBy: declaringSchemas(reader, conjuncts, ownRequired),
    isClosed: additional.includes(false),
    additionalLocation: closingSchema && { node: closingSchema, key: additionalKeyword(closingSchema) },
  };
}

/**
 * The schemas that apply to a property. A closed schema in `allOf` forbids the properties that other schemas declare, which authors do not
 * intend; `isClosed` covers the change.
 */
function schemasOf(
  conjuncts: readonly JsonObject[],
  name: string,
  isDeclared: boolean,
): readonly JsonValue[] {
  const schemas = conjuncts.flatMap((conjunct) => appliedSchemas(conjunct, name, isDeclared));
  return isDeclared ? schemas.filter((schema) => schema !== false) : schemas;
}

/** Properties with the schema `false`, which are not allowed. */
function forbiddenNames(conjuncts: readonly JsonObject[]): readonly string[] {
  return conjuncts.flatMap((conjunct) =>
    Object.entries(ownProperties(conjunct)).flatMap(([name, schema]) => (schema === false ? [name] : [])),
  );
}

/** The properties of a single schema without `patternProperties`. */
function readSingleSchema([only, ...others]: readonly JsonObject[]): JsonObject | undefined {
  if (!only || others.length > 0 || Object.keys(ownPatterns(only)).length > 0) return undefined;
  return ownProperties(only);
}

function sharedNameOf(reader: SchemaReader, conjunct: JsonObject): readonly string[] {
  return [reader.nameOf([reader.originalOf(conjunct)]) ?? []].flat();
}

function declaringSchemas(
  reader: SchemaReader,
  conjuncts: readonly JsonObject[],
  read: (conjunct: JsonObject) => readonly string[],
): ReadonlyMap<string, string> {
  const result = new Map<string, readonly string[]>();
  for (const conjunct of conjuncts)
    for (const key of read(conjunct))
      result.set(key, [...(result.get(key) ?? []), sharedNameOf(reader, conjunct)[0] ?? '']);
  return new Map(
    [...result].flatMap(([key, [name = '', ...otherNames]]) =>
      name === '' || otherNames.length > 0 ? [] : [[key, name]],
    ),
  );
}

function readRequired(
  conjuncts: readonly JsonObject[],
  excluded: ObjectProperties['excluded'],
): ReadonlyMap<string, NodeRef> {
  const result = new Map<string, NodeRef>();
  for (const { list, positions } of conjuncts.map(requiredPositions))
    for (const [name, key] of positions)
      if (!excluded.has(name) && !result.has(name)) result.set(name, { node: list, key });
  return result;
}

/** The dependencies between properties, with their locations. */
export function dependenciesOf(conjuncts: readonly JsonObject[]): ReadonlyMap<string, LocatedDependency> {
  return new Map(
    conjuncts.flatMap((conjunct) =>
      requiredDependencies(conjunct).map((dependency) => [
        JSON.stringify([dependency.name, dependency.required]),
        { ...dependency, location: { node: objectAt(conjunct, 'dependentRequired'), key: dependency.name } },
      ]),
    ),
  );
}
