import type { Document } from '../document/document.ts';
import { componentReference } from '../document/reference.ts';
import type { JsonObject } from '../values/json.ts';
import { subtypesOf } from './subtypes.ts';
import { discriminatorOf, isUnion } from './unions.ts';

/**
 * References to the variants of a schema that has a discriminator but no union: the schemas in its mapping, then those that extend it
 * (OpenAPI, "Discriminator Object").
 */
export function variantsOf(document: Document, schema: JsonObject): readonly JsonObject[] {
  const discriminator = isUnion(schema) ? undefined : discriminatorOf(schema);
  if (!discriminator) return [];
  const variants = [
    ...discriminator.mapping.values(),
    ...subtypesOf(document, schema).map(componentReference),
  ].map(($ref) => ({ $ref }));
  return variants.filter((reference) => {
    const target = document.resolve(reference);
    return target !== undefined && target !== schema;
  });
}
