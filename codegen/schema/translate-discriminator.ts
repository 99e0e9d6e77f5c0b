import type { JsonObject, JsonValue } from '../values/json.ts';
import { subschemasOf } from './composition.ts';
import type { Keywords, TranslationContext } from './translation.ts';
import { type DiscriminatorObject, discriminatorOf, discriminatorValues, isReferenceTo } from './unions.ts';
import type { Variants } from './variants.ts';

/** An `anyOf` or `oneOf` with named branches. */
export interface Union {
  readonly kind: 'anyOf' | 'oneOf';
  readonly branches: readonly string[];
  readonly discriminator?: BranchesByValue;
}

/** Selects a branch by a property (OpenAPI, "Discriminator Object"). */
export interface BranchesByValue {
  readonly property: string;
  /** Branch names by discriminator value. */
  readonly branches: ReadonlyMap<string, string>;
  /** The branch for other values (`defaultMapping`). */
  readonly fallback?: string;
}

/** A base schema, of which every object is a variant. */
export interface VariantUnion {
  readonly kind: 'variants';
  readonly discriminator: BranchesByValue;
}

/** Custom keyword for `unions`: reports the errors of one branch only. */
export const unionKeyword = 'union';

/** Requires that an object is a variant of its base schema. Its discriminator selects the variant. */
export function translateVariants(
  schema: JsonObject,
  { discriminator: { property }, byValue, fallback, baseValues }: Variants,
  context: TranslationContext,
): Keywords {
  const base = context.baseNameOf(schema);
  const named = [...byValue].map(([value, variant]) => [value, context.nameOf(variant)] as const);
  const branches = new Map([...baseValues.map((value) => [value, base] as const), ...named]);
  const fallbackName = fallback && context.nameOf(fallback);
  const result =
    context.dialect === 'unions'
      ? { $ref: base, [unionKeyword]: [variantUnion(property, branches, fallbackName)] }
      : { $ref: base, if: { type: 'object' }, ...thenVariant(property, branches, fallbackName) };
  context.origins.set(result, schema);
  return result;
}

function variantUnion(
  property: string,
  branches: ReadonlyMap<string, string>,
  fallback: string | undefined,
): VariantUnion {
  return {
    kind: 'variants',
    discriminator: { property, branches, ...(fallback === undefined ? {} : { fallback }) },
  };
}

function thenVariant(
  property: string,
  branches: ReadonlyMap<string, string>,
  fallback: string | undefined,
): Keywords {
  const others =
    fallback === undefined ? [] : [{ not: hasValue(property, [...branches.keys()]), $ref: fallback }];
  const anyOf = selectedBranch({ property, branches }, others);
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword.
  return { then: { anyOf } };
}

export function hasValue(property: string, values: readonly string[]): Keywords {
  return {
    type: 'object',
    required: [property],
    properties: Object.fromEntries([[property, { enum: values }]]),
  };
}

/** @param others Alternatives for other values of the discriminator. */
export function selectedBranch(
  { property, branches }: Pick<BranchesByValue, 'property' | 'branches'>,
  others: readonly Keywords[],
): readonly Keywords[] {
  return [...[...branches].map(([value, $ref]) => ({ ...hasValue(property, [value]), $ref })), ...others];
}

export function readUnion(schema: JsonObject, kind: Union['kind'], context: TranslationContext): Union {
  const branches = subschemasOf(context.document, schema, kind);
  const discriminator = discriminatorOf(schema);
  return {
    kind,
    branches: branches.map(context.nameOf),
    ...(discriminator ? { discriminator: nameBranches(branches, discriminator, context) } : {}),
  };
}

export function nameBranches(
  branchNodes: readonly JsonValue[],
  discriminator: DiscriminatorObject,
  context: TranslationContext,
): BranchesByValue {
  const branches = branchNodes.flatMap((node) =>
    discriminatorValues(discriminator, node).map((value) => [value, context.nameOf(node)] as const),
  );
  const { property, defaultReference } = discriminator;
  const fallback = branchNodes.find(
    (node) => defaultReference !== undefined && isReferenceTo(node, defaultReference),
  );
  return {
    property,
    branches: new Map(branches),
    ...(fallback === undefined ? {} : { fallback: context.nameOf(fallback) }),
  };
}
