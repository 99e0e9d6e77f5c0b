import { componentSchemas, nameInReference } from '../../schema/references.ts';
import { subtypesOf } from '../../schema/subtypes.ts';
import { branchesOf, type DiscriminatorObject, discriminatorOf, isReferenceTo } from '../../schema/unions.ts';
import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { Alternative, Shape } from './alternative.ts';
import { detectDiscriminatorProperty } from './match-alternatives.ts';
import { readProperties } from './object-properties.ts';
import type { SchemaReader } from './schema-set.ts';
import { shapeOf } from './shape.ts';

/** The property that selects an alternative: from the discriminator, or detected. */
export function discriminatorProperty(
  shape: Shape,
  alternatives: readonly Alternative[],
): string | undefined {
  const declared = findDiscriminator(shape);
  return declared === undefined ? detectDiscriminatorProperty(alternatives) : declared.discriminator.property;
}

/** A discriminator with its schema. */
export interface SchemaDiscriminator {
  readonly node: JsonObject;
  readonly discriminator: DiscriminatorObject;
}

export function findDiscriminator({ unions, conjuncts }: Shape): SchemaDiscriminator | undefined {
  for (const node of [...unions.map((union) => union.node), ...conjuncts]) {
    const discriminator = discriminatorOf(node);
    if (discriminator) return { node, discriminator };
  }
  return undefined;
}

/**
 * The discriminator values of an alternative, as plain or JSON text: the enum of the property, the keys of the mapping, or the schema name
 * (OpenAPI, "Discriminator Object").
 */
export function discriminatorValues(
  reader: SchemaReader,
  shape: Shape,
  { conjuncts, name }: Alternative,
  property: string | undefined,
): ReadonlySet<string> {
  if (property === undefined) return new Set();
  const schemaValues = schemaDiscriminatorValues(reader, conjuncts, property);
  if (schemaValues.length > 0) return new Set(schemaValues);
  const owner = findDiscriminator(shape);
  if (!owner || name === undefined || !isBranch(reader, owner, name)) return new Set();
  const mapped = mappingOf(reader, owner)
    .filter(([, target]) => target === name)
    .map(([value]) => value);
  return new Set(mapped.length > 0 ? mapped : [name]);
}

/** True if the named schema is a branch of the union with the discriminator. */
function isBranch(reader: SchemaReader, owner: SchemaDiscriminator, name: string): boolean {
  const branches = branchesOf(owner.node);
  return branches.length === 0 || branches.some((branch) => reader.branchName(branch) === name);
}

/** Values that a schema allows for the discriminator property, as plain or JSON text. */
export function schemaDiscriminatorValues(
  reader: SchemaReader,
  conjuncts: readonly JsonObject[],
  property: string,
): readonly string[] {
  return schemaDiscriminatorEntries(reader, conjuncts, property).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
}

/** Values that a schema lists for the discriminator property. */
export function schemaDiscriminatorEntries(
  reader: SchemaReader,
  conjuncts: readonly JsonObject[],
  property: string,
): readonly JsonValue[] {
  const properties = readProperties(reader, conjuncts, 'response');
  return shapeOf(reader, properties.named.has(property) ? properties.propertySchemas(property) : [])
    .alternatives.flatMap(({ enumValues }) => [...(enumValues?.values() ?? [])])
    .map(({ value }) => value);
}

/** Subtypes of a discriminator without `oneOf`, by discriminator value. */
export function subtypesByValue(
  reader: SchemaReader,
  owner: SchemaDiscriminator,
): ReadonlyMap<string, JsonValue> {
  const schemas = componentSchemas(reader.document);
  const mapped = mappingOf(reader, owner);
  const names = new Set(mapped.map(([, name]) => name));
  const subtypes = subtypesOf(reader.document, reader.originalOf(owner.node))
    .filter((name) => !names.has(name))
    .flatMap((name) => {
      const { conjuncts } = reader.expand(reader.toSet(schemas[name] ?? true));
      const schemaValues = schemaDiscriminatorValues(reader, conjuncts, owner.discriminator.property);
      return (schemaValues.length > 0 ? schemaValues : [name]).map((value) => [value, name] as const);
    });
  return new Map([...subtypes, ...mapped].map(([value, name]) => [value, ownValue(schemas, name) ?? true]));
}

/** Discriminator values with schema names. */
function mappingOf(reader: SchemaReader, owner: SchemaDiscriminator): readonly (readonly [string, string])[] {
  const branches = branchesOf(owner.node);
  return [...owner.discriminator.mapping].map(([value, target]) => {
    const branch = branches.find((candidate) => isReferenceTo(candidate, target));
    return [value, (branch === undefined ? undefined : reader.branchName(branch)) ?? nameInReference(target)];
  });
}

/** Discriminator values of the branches, from the mapping and the schema names. */
export function branchDiscriminatorValues(
  reader: SchemaReader,
  owner: SchemaDiscriminator,
): readonly string[] {
  const mapped = mappingOf(reader, owner);
  const names = new Set(mapped.map(([, name]) => name));
  const branches = branchesOf(owner.node).flatMap((branch) => reader.branchName(branch) ?? []);
  return [...mapped.map(([value]) => value), ...branches.filter((name) => !names.has(name))];
}
