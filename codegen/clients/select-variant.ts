import { equalJson } from '../values/equal-json.ts';
import { ExactNumber, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import type { JsonKind, UnionDeclaration, Variant } from './plan.ts';

/**
 * Selects the variant of a value: by JSON type, then by discriminator value, then the first variant whose constants and required properties
 * fit. Clients select in the same way.
 *
 * @returns `undefined` if the variant is unknown.
 */
export function selectVariant(
  { variants, discriminator }: UnionDeclaration,
  value: JsonValue,
): Variant | undefined {
  const ofKind = variants.filter(({ jsonKind }) => jsonKind === jsonKindOf(value));
  if (!isObject(value)) return ofKind[0];
  const tag = discriminator === undefined ? undefined : ownValue(value, discriminator);
  const tagged = typeof tag === 'string' ? ofKind.filter(({ tags }) => tags.includes(tag)) : [];
  const candidates = tagged.length > 0 ? tagged : withoutTag(ofKind, discriminator, tag);
  return candidates.length === 1 && ofKind.length === 1
    ? candidates[0]
    : (candidates.find((variant) => fits(variant, value)) ?? tagged[0]);
}

/** Variants that can have this discriminator value although they do not list it. */
function withoutTag(
  variants: readonly Variant[],
  discriminator: string | undefined,
  tag: JsonValue | undefined,
): readonly Variant[] {
  if (discriminator === undefined || variants.length === 1) return variants;
  return variants.filter(
    ({ tags, required }) => tags.length === 0 || (tag === undefined && !required.includes(discriminator)),
  );
}

function fits({ required, constants }: Variant, value: JsonObject): boolean {
  const hasRequired = required.every((name) => ownValue(value, name) !== undefined);
  return (
    hasRequired &&
    [...constants].every(([name, allowed]) => {
      const own = ownValue(value, name);
      return own === undefined || allowed.some((one) => equalJson(one, own));
    })
  );
}

function jsonKindOf(value: JsonValue): JsonKind | 'null' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' || value instanceof ExactNumber) return 'number';
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}
