import { componentSchemas, nameInReference } from '../../schema/references.ts';
import { branchesOf, type DiscriminatorObject, discriminatorOf, isReferenceTo } from '../../schema/unions.ts';
import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { Alternative, Shape } from './alternative.ts';
import { detectDiscriminatorProperty } from './match-alternatives.ts';
import { readProperties } from './object-properties.ts';
import type { SchemaReader } from './schema-set.ts';
import { shapeOf } from './shape.ts';
import { subtypesOf } from './subtypes.ts';

/** The property that selects an alternative: from the discriminator, or detected. */
export function discriminatorProperty(
  shape: Shape,
  alternatives: readonly Alternative[],
): string | undefined {
  const named = findDiscriminator(shape);
  return named === undefined ? detectDiscriminatorProperty(alternatives) : named.discriminator.property;
}

/** A discriminator with its schema. */
export interface FoundDiscriminator {
  readonly node: JsonObject;
  readonly discriminator: DiscriminatorObject;
}

export function findDiscriminator({ choices, base }: Shape): FoundDiscriminator | undefined {
  for (const node of [...choices.map((choice) => choice.node), ...base]) {
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
  terms: SchemaReader,
  shape: Shape,
  { atoms, name }: Alternative,
  property: string | undefined,
): ReadonlySet<string> {
  if (property === undefined) return new Set();
  const written = schemaDiscriminatorValues(terms, atoms, property);
  if (written.length > 0) return new Set(written);
  const found = findDiscriminator(shape);
  if (!found || name === undefined || !isOneOf(terms, found, name)) return new Set();
  const mapped = mappingOf(terms, found)
    .filter(([, target]) => target === name)
    .map(([tag]) => tag);
  return new Set(mapped.length > 0 ? mapped : [name]);
}

/** True if the named schema is a branch of the union with the discriminator. */
function isOneOf(terms: SchemaReader, found: FoundDiscriminator, name: string): boolean {
  const branches = branchesOf(found.node);
  return branches.length === 0 || branches.some((branch) => terms.branchName(branch) === name);
}

/** Values that a schema allows for the discriminator property. */
export function schemaDiscriminatorValues(
  terms: SchemaReader,
  atoms: readonly JsonObject[],
  property: string,
): readonly string[] {
  const members = readProperties(terms, atoms, 'response');
  return shapeOf(terms, members.named.has(property) ? members.termOf(property) : [])
    .alternatives.flatMap(({ literals }) => [...(literals?.values() ?? [])])
    .map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value)));
}

/** Subtypes of a discriminator without `oneOf`, by discriminator value. */
export function subtypesByValue(
  terms: SchemaReader,
  found: FoundDiscriminator,
): ReadonlyMap<string, JsonValue> {
  const schemas = componentSchemas(terms.document);
  const mapped = mappingOf(terms, found);
  const names = new Set(mapped.map(([, name]) => name));
  const subtypes = subtypesOf(terms.document, terms.originalOf(found.node))
    .filter((name) => !names.has(name))
    .flatMap((name) => {
      const { atoms } = terms.expand(terms.term(schemas[name] ?? true));
      const written = schemaDiscriminatorValues(terms, atoms, found.discriminator.property);
      return (written.length > 0 ? written : [name]).map((tag) => [tag, name] as const);
    });
  return new Map([...subtypes, ...mapped].map(([tag, name]) => [tag, ownValue(schemas, name) ?? true]));
}

/** Discriminator values with schema names. */
function mappingOf(terms: SchemaReader, found: FoundDiscriminator): readonly (readonly [string, string])[] {
  const branches = branchesOf(found.node);
  return [...found.discriminator.mapping].map(([tag, target]) => {
    const branch = branches.find((one) => isReferenceTo(one, target));
    return [tag, (branch === undefined ? undefined : terms.branchName(branch)) ?? nameInReference(target)];
  });
}

/** Discriminator values of the branches, from the mapping and the schema names. */
export function branchDiscriminatorValues(terms: SchemaReader, found: FoundDiscriminator): readonly string[] {
  const mapped = mappingOf(terms, found);
  const names = new Set(mapped.map(([, name]) => name));
  const branches = branchesOf(found.node).flatMap((branch) => terms.branchName(branch) ?? []);
  return [...mapped.map(([tag]) => tag), ...branches.filter((name) => !names.has(name))];
}
