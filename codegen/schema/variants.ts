import type { Document } from '../document/document.ts';
import { componentReference } from '../document/reference.ts';
import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { componentSchemas } from './references.ts';
import { subtypesOf } from './subtypes.ts';
import {
  type DiscriminatorObject,
  discriminatorOf,
  discriminatorValues,
  isReferenceTo,
  isUnion,
} from './unions.ts';

interface KnownVariants {
  readonly references: readonly JsonObject[];
  /** Targets of the references. */
  readonly schemas: ReadonlySet<JsonValue>;
}

const noVariants: KnownVariants = { references: [], schemas: new Set() };
const variantsCache = new WeakMap<JsonObject, KnownVariants>();

/**
 * References to the variants of a schema that has a discriminator but no union: the schemas in its mapping, then those that extend it
 * (OpenAPI, "Discriminator Object").
 */
export function variantsOf(document: Document, schema: JsonObject): readonly JsonObject[] {
  return knownVariants(document, schema).references;
}

/** True if one of the variants of a base schema is this schema. */
export function isVariantOf(document: Document, schema: JsonValue, base: JsonObject): boolean {
  return knownVariants(document, base).schemas.has(schema);
}

/** True if a schema of an `allOf` is the base of the schema that contains the `allOf`. There, the base stands for itself. */
export function isBaseOf(document: Document, part: JsonValue, schema: JsonObject): boolean {
  const base = document.resolve(part);
  return isObject(base) && isVariantOf(document, schema, base);
}

function knownVariants(document: Document, schema: JsonObject): KnownVariants {
  const discriminator = isUnion(schema) ? undefined : discriminatorOf(schema);
  if (!discriminator) return noVariants;
  const known = variantsCache.get(schema) ?? findVariants(document, schema, discriminator);
  variantsCache.set(schema, known);
  return known;
}

function findVariants(
  document: Document,
  schema: JsonObject,
  { mapping, defaultReference }: DiscriminatorObject,
): KnownVariants {
  const references = [
    ...mapping.values(),
    ...(defaultReference === undefined ? [] : [defaultReference]),
    ...subtypesOf(document, schema).map(componentReference),
  ];
  const variants = references.flatMap(($ref) => {
    const reference = { $ref };
    const target = document.resolve(reference);
    return target === undefined || target === schema ? [] : [{ reference, target }];
  });
  return {
    references: variants.map(({ reference }) => reference),
    schemas: new Set(variants.map(({ target }) => target)),
  };
}

/** The variants of a base schema, of which the discriminator selects one. */
export interface Variants {
  readonly discriminator: DiscriminatorObject;
  readonly byValue: ReadonlyMap<string, JsonObject>;
  /** The variant for other values (`defaultMapping`). */
  readonly fallback: JsonObject | undefined;
  /** The values that select the base schema itself. */
  readonly baseValues: readonly string[];
}

/** Undefined for a schema without variants. */
export function readVariants(document: Document, schema: JsonObject): Variants | undefined {
  const discriminator = discriminatorOf(schema);
  const variants = variantsOf(document, schema);
  if (!discriminator || variants.length === 0) return undefined;
  const byValue = variants.flatMap((variant) =>
    discriminatorValues(discriminator, variant).map((value) => [value, variant] as const),
  );
  const { defaultReference } = discriminator;
  return {
    discriminator,
    byValue: new Map(byValue),
    fallback: variants.find(
      (variant) => defaultReference !== undefined && isReferenceTo(variant, defaultReference),
    ),
    baseValues: ownValues(document, schema, discriminator),
  };
}

function ownValues(
  document: Document,
  schema: JsonObject,
  { mapping }: DiscriminatorObject,
): readonly string[] {
  const mapped = [...mapping].filter(([, $ref]) => document.resolve({ $ref }) === schema);
  // A mapping without the base lists concrete variants only.
  if (mapping.size > 0) return mapped.map(([value]) => value);
  return Object.entries(componentSchemas(document)).flatMap(([name, other]) =>
    other === schema ? [name] : [],
  );
}
