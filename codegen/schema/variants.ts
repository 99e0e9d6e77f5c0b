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

/**
 * References to the variants of a schema that has a discriminator but no union: the schemas in its mapping, then those that extend it
 * (OpenAPI, "Discriminator Object").
 */
export function variantsOf(document: Document, schema: JsonObject): readonly JsonObject[] {
  const discriminator = isUnion(schema) ? undefined : discriminatorOf(schema);
  if (!discriminator) return [];
  const variants = [
    ...discriminator.mapping.values(),
    ...(discriminator.defaultReference === undefined ? [] : [discriminator.defaultReference]),
    ...subtypesOf(document, schema).map(componentReference),
  ].map(($ref) => ({ $ref }));
  return variants.filter((reference) => {
    const target = document.resolve(reference);
    return target !== undefined && target !== schema;
  });
}

/** True if a schema of an `allOf` is the base of the schema that contains the `allOf`. There, the base stands for itself. */
export function isBaseOf(document: Document, part: JsonValue, schema: JsonObject): boolean {
  const base = document.resolve(part);
  return isObject(base) && variantsOf(document, base).some((variant) => document.resolve(variant) === schema);
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
