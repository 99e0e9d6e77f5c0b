import { hasFlag } from '../../schema/composition.ts';
import { ownProperties, ownRequired } from '../../schema/properties.ts';
import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { arrayAt, objectAt } from '../../values/read-property.ts';
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
  const additional = reader.toSet(...conjuncts.flatMap(additionalSchemas));
  const closingSchema =
    conjuncts.find((conjunct) => additionalSchemas(conjunct).includes(false)) ??
    conjuncts.find((conjunct) => additionalSchemas(conjunct).length > 0);
  const singleSchemaProperties = readSingleSchema(conjuncts);
  return {
    named,
    excluded,
    required: readRequired(conjuncts, excluded),
    patterns: new Set(conjuncts.flatMap((conjunct) => Object.keys(objectAt(conjunct, 'patternProperties')))),
    patternSchemas: (pattern) =>
      conjuncts.flatMap((conjunct) => ownValue(objectAt(conjunct, 'patternProperties'), pattern) ?? []),
    propertySchemas: (name) =>
      // The common case: a single schema declares the property.
      singleSchemaProperties === undefined || !Object.hasOwn(singleSchemaProperties, name)
        ? reader.toSet(...conjuncts.flatMap((conjunct) => schemasOf(conjunct, name, named.has(name))))
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

/** Properties with the schema `false`, which are not allowed. */
function forbiddenNames(conjuncts: readonly JsonObject[]): readonly string[] {
  return conjuncts.flatMap((conjunct) =>
    Object.entries(ownProperties(conjunct)).flatMap(([name, schema]) => (schema === false ? [name] : [])),
  );
}

/** The properties of a single schema without `patternProperties`. */
function readSingleSchema([only, ...others]: readonly JsonObject[]): JsonObject | undefined {
  if (!only || others.length > 0 || Object.hasOwn(only, 'patternProperties')) return undefined;
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

/** `unevaluatedProperties` applies where `additionalProperties` is absent (JSON Schema Core 2020-12, 11.3). */
function additionalKeyword(conjunct: JsonObject): string {
  return Object.hasOwn(conjunct, 'additionalProperties') ? 'additionalProperties' : 'unevaluatedProperties';
}

function additionalSchemas(conjunct: JsonObject): readonly JsonValue[] {
  const result = ownValue(conjunct, additionalKeyword(conjunct));
  return result === undefined || result === true ? [] : [result];
}

function readRequired(
  conjuncts: readonly JsonObject[],
  excluded: ObjectProperties['excluded'],
): ReadonlyMap<string, NodeRef> {
  const result = new Map<string, NodeRef>();
  for (const conjunct of conjuncts)
    for (const [key, name] of arrayAt(conjunct, 'required').entries())
      if (typeof name === 'string' && !excluded.has(name) && !result.has(name))
        result.set(name, { node: arrayAt(conjunct, 'required'), key });
  return result;
}

/** JSON Schema Core 2020-12, 10.3.2. */
function schemasOf(conjunct: JsonObject, name: string, isNamed: boolean): readonly JsonValue[] {
  const property = ownValue(ownProperties(conjunct), name);
  const matching = Object.entries(objectAt(conjunct, 'patternProperties'))
    .filter(([pattern]) => matches(pattern, name))
    .map(([, schema]) => schema);
  if (property !== undefined || matching.length > 0)
    return property === undefined ? matching : [property, ...matching];
  if (isNamed && !Object.hasOwn(conjunct, 'additionalProperties')) return [];
  return additionalSchemas(conjunct);
}

/** Tests only short patterns and names: a pattern of the description could backtrack exponentially. */
function matches(pattern: string, name: string): boolean {
  if (pattern.length > 100 || name.length > 100 || /[+*}]\)?[+*{]/.test(pattern)) return pattern === name;
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
}

/** Pairs of properties in `dependentRequired` (JSON Schema Validation 2020-12, 6.5.4). */
export function dependenciesOf(conjuncts: readonly JsonObject[]): ReadonlyMap<string, NodeRef> {
  const result = new Map<string, NodeRef>();
  for (const conjunct of conjuncts)
    for (const [name, list] of Object.entries(objectAt(conjunct, 'dependentRequired')))
      for (const requiredName of Array.isArray(list) ? list : [])
        result.set(JSON.stringify([name, requiredName]), {
          node: objectAt(conjunct, 'dependentRequired'),
          key: name,
        });
  return result;
}
