import type { Parameter, Property, Type, TypeId } from '../model/model.ts';
import { UniqueNames } from '../values/names.ts';
import { anchor, segment } from './anchor.ts';
import { describeType } from './describe-type.ts';
import type { Described, FieldSource } from './field-parts.ts';
import { inlineCode, link, paragraph, text } from './inline.ts';
import { measureBlocks, measureVariant } from './measure-blocks.ts';
import { type Shape, valuesByType } from './merge-types.ts';
import type { Block, Field, FieldFlag, Inline, Variant } from './page.ts';
import { firstSentence, parseProse } from './parse-prose.ts';
import { buildWithin, SizeBudget } from './size-budget.ts';

/** How the fields of a page are built. */
export interface FieldContext {
  readonly source: FieldSource;
  /** A request hides `readOnly` properties, a response `writeOnly` properties; `both` marks them. */
  readonly direction: 'request' | 'response' | 'both';
  /** Levels of named types that the page shows. Deeper ones are links. */
  readonly depth: number;
  /** Largest size of a nested named type in characters. Larger ones are links. */
  readonly maxNested: number;
  /** True if descriptions are shortened to their first sentence. */
  readonly isBrief: boolean;
  /** Characters that this part of the page can have. */
  readonly budget: SizeBudget;
  /** Named types that contain the current one. They are links, so that recursive types end. */
  readonly ancestors: readonly TypeId[];
}

/** Builds the fields of parameters or headers. */
export function parameterFields(
  context: FieldContext,
  prefix: string,
  parameters: readonly Pick<Parameter, 'name' | 'type' | 'description' | 'required' | 'deprecated'>[],
): readonly Block[] {
  const { entries, others } = buildWithin(context.budget, parameters, 'parameter', (parameter) => {
    const { name, required, deprecated } = parameter;
    const flags: FieldFlag[] = [
      ...(required ? (['required'] as const) : []),
      ...(deprecated ? (['deprecated'] as const) : []),
    ];
    return buildField(context, anchor(prefix, segment(name)), parameter, flags);
  });
  return [{ kind: 'fields', fields: entries }, ...others];
}

function buildField(
  context: FieldContext,
  id: string,
  described: Described,
  flags: readonly FieldFlag[] = [],
): Field {
  const { source, isBrief, budget } = context;
  const { name, type, facts, description, isNullable, prose, size } = source.partsOf(described);
  const shown = isBrief ? parseProse(firstSentence(prose)) : description;
  budget.use(id.length + (isBrief ? size - measureBlocks(description) + measureBlocks(shown) : size));
  return {
    id,
    name,
    type,
    flags: isNullable ? [...flags, 'nullable'] : flags,
    facts,
    description: shown,
    children: childrenOf(context, id, described.type),
  };
}

/** Builds the properties or the variants of a type, as far as the page shows them. */
export function childrenOf(context: FieldContext, id: string, type: Type): readonly Block[] {
  const shape = context.source.shapeOf(type);
  const inner = enter(context, shape.references);
  if (!inner || context.budget.isExceeded) return [];
  if (inner === context || !Number.isFinite(context.maxNested)) return blocksOf(inner, id, shape);
  const budget = new SizeBudget(context.maxNested);
  const blocks = blocksOf({ ...inner, budget }, id, shape);
  if (budget.isExceeded) return [];
  context.budget.use(budget.used);
  return blocks;
}

/** The context inside of named types; undefined if the page links to the type instead. */
function enter(context: FieldContext, references: readonly TypeId[]): FieldContext | undefined {
  const named = references.filter((reference) => context.source.types.has(reference));
  if (named.length === 0) return context;
  if (context.depth === 0 || named.some((reference) => context.ancestors.includes(reference)))
    return undefined;
  return { ...context, depth: context.depth - 1, ancestors: [...context.ancestors, ...named] };
}

/** Builds the properties and variants of a shape on the page itself. */
export function blocksOf(context: FieldContext, id: string, { type, unions }: Shape): readonly Block[] {
  /** Ids of variants differ from the ids of properties. */
  const others = unions.flatMap((union, index) =>
    variantBlocks(context, anchor(id, `~or${index + 1}`), union),
  );
  switch (type.kind) {
    case 'array':
      return childrenOf(context, id, type.items);
    case 'object':
      return [...objectBlocks(context, id, type), ...others];
    case 'union':
      return [...variantBlocks(context, id, type), ...others];
    case 'tuple':
      return tupleBlocks(context, id, type);
    default:
      return others;
  }
}

function objectBlocks(
  context: FieldContext,
  id: string,
  { properties, additional }: Extract<Type, { readonly kind: 'object' }>,
): readonly Block[] {
  const shown = properties.filter((property) => isShown(context, property));
  const { entries: fields, others: omitted } = buildWithin(context.budget, shown, 'field', (property) =>
    propertyField(context, anchor(id, segment(property.name)), property),
  );
  const isMap = shown.length === 0 && additional !== undefined;
  if (isMap) return childrenOf(context, id, additional);
  const others =
    additional === undefined || additional.kind === 'any' || additional.kind === 'never'
      ? []
      : [
          buildField(context, anchor(id, '~'), {
            name: '*',
            description: 'Any other property.',
            type: additional,
          }),
        ];
  const all = [...fields, ...others];
  return all.length === 0 ? omitted : [{ kind: 'fields', fields: all }, ...omitted];
}

function isShown({ direction }: FieldContext, { readOnly, writeOnly }: Property): boolean {
  return !((direction === 'request' && readOnly) || (direction === 'response' && writeOnly));
}

function propertyField(context: FieldContext, id: string, property: Property): Field {
  const { optional, deprecated, readOnly, writeOnly } = property;
  const isMarked = context.direction === 'both';
  const flags: FieldFlag[] = [
    ...(optional ? [] : (['required'] as const)),
    ...(deprecated ? (['deprecated'] as const) : []),
    ...(readOnly && isMarked ? (['read-only'] as const) : []),
    ...(writeOnly && isMarked ? (['write-only'] as const) : []),
  ];
  return buildField(context, id, property, flags);
}

function tupleBlocks(
  context: FieldContext,
  id: string,
  { items }: Extract<Type, { readonly kind: 'tuple' }>,
): readonly Block[] {
  const fields = items.map((item, index) =>
    buildField(context, anchor(id, String(index)), { name: `[${index}]`, description: '', type: item }),
  );
  return [{ kind: 'fields', fields }];
}

type UnionType = Extract<Type, { readonly kind: 'union' }>;

/** Variants of a union. A union of simple types has no variants: its label is enough. */
function variantBlocks(context: FieldContext, id: string, union: UnionType): readonly Block[] {
  const structured = union.members.filter((member) => hasStructure(context, member));
  if (structured.length === 0) return [];
  const [only] = structured;
  if (structured.length === 1 && only && !union.discriminator) return childrenOf(context, id, only);
  const values = union.discriminator
    ? valuesByType(union.discriminator)
    : new Map<TypeId, readonly string[]>();
  const names = new UniqueNames();
  const property = union.discriminator?.property;
  const members = [...union.members.entries()];
  const { entries: variants, others } = buildWithin(context.budget, members, 'variant', ([index, member]) =>
    buildVariant(context, { member, index, values, property, idOf: (name) => anchor(id, names.claim(name)) }),
  );
  return [{ kind: 'variants', variants }, ...others];
}

function hasStructure(context: FieldContext, member: Type): boolean {
  const { type } = context.source.shapeOf(member);
  if (type.kind === 'array') return hasStructure(context, type.items);
  return type.kind === 'object' || type.kind === 'union' || type.kind === 'tuple';
}

interface VariantInput {
  readonly member: Type;
  readonly index: number;
  readonly values: ReadonlyMap<TypeId, readonly string[]>;
  readonly property: string | undefined;
  /** Id of a variant with this name; unique in the union. */
  readonly idOf: (name: string) => string;
}

function buildVariant(context: FieldContext, input: VariantInput): Variant {
  const { member, index, values, property, idOf } = input;
  const typeId = member.kind === 'reference' ? member.id : undefined;
  const declaration = typeId === undefined ? undefined : context.source.types.get(typeId);
  const tags = (typeId === undefined ? undefined : values.get(typeId)) ?? constantValues(context, member);
  const name = tags?.[0] ?? declaration?.name ?? String(index + 1);
  const variantId = idOf(segment(name));
  const page = typeId === undefined ? undefined : context.source.pageOf(typeId);
  const summary = firstSentence(declaration?.description ?? '');
  const variant: Omit<Variant, 'children'> = {
    id: variantId,
    title: variantTitle(tags, property, describeType(context.source, member)),
    flags: declaration?.deprecated ? ['deprecated'] : [],
    description: summary === '' ? [] : parseProse(summary),
  };
  context.budget.use(measureVariant(variant));
  const children = childrenOf(context, variantId, member);
  const reference =
    children.length === 0 && page !== undefined && tags
      ? [paragraph(text('See '), link({ page }, text(declaration?.name ?? page)), text('.'))]
      : [];
  return { ...variant, description: [...variant.description, ...reference], children };
}

/** The discriminator values of a variant, or the name of its type. */
function variantTitle(
  tags: readonly string[] | undefined,
  property: string | undefined,
  typeLabel: readonly Inline[],
): readonly Inline[] {
  if (!tags || tags.length === 0) return typeLabel;
  const values = tags.flatMap((value, index) => [...(index === 0 ? [] : [text(' or ')]), inlineCode(value)]);
  return property === undefined ? values : [inlineCode(property), text(' is '), ...values];
}

/** Values of a required constant that tells the variants apart in a union without a discriminator. */
function constantValues({ source }: FieldContext, member: Type): readonly string[] | undefined {
  const { type } = source.shapeOf(member);
  if (type.kind !== 'object') return undefined;
  const constant = type.properties.find(
    (property) => ['type', 'object', 'kind'].includes(property.name) && !property.optional,
  );
  if (!constant) return undefined;
  const value = source.shapeOf(constant.type).type;
  if (value.kind === 'literal' && typeof value.value === 'string') return [value.value];
  return value.kind === 'enum' && value.values.length === 1 && typeof value.values[0] === 'string'
    ? [value.values[0]]
    : undefined;
}
