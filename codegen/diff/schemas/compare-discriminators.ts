import { isUnion } from '../../schema/unions.ts';
import type { JsonValue } from '../../values/json.ts';
import type { NodeRefs } from '../change.ts';
import type { Shape } from './alternative.ts';
import {
  branchDiscriminatorValues,
  discriminatorValues,
  findDiscriminator,
  type SchemaDiscriminator,
  schemaDiscriminatorValues,
  subtypesByValue,
} from './discriminator.ts';
import { reportChange, type SchemaContext } from './schema-pair.ts';
import type { SchemaReader } from './schema-set.ts';

interface OldAndNew<T> {
  readonly old: T;
  readonly new: T;
}

export function compareDiscriminators(context: SchemaContext, old: Shape, next: Shape): void {
  const [before, after] = [findDiscriminator(old), findDiscriminator(next)];
  const [nameBefore, nameAfter] = [before, after].map((owner) => (owner ? owner.discriminator.property : ''));
  const locations = {
    old: before && discriminatorLocation(before),
    new: after && discriminatorLocation(after),
  };
  if (!before || !after) {
    // Without objects before, the new variants are reported as a type.
    if (after && hasObjects(old))
      reportChange(context, 'discriminator-added', { after: nameAfter ?? '', locations });
    if (before && isObjectUnion(next))
      reportChange(context, 'discriminator-removed', { before: nameBefore ?? '', locations });
    return;
  }
  const owners = { old: before, new: after };
  if (nameBefore !== nameAfter)
    reportChange(context, 'discriminator-changed', {
      before: nameBefore ?? '',
      after: nameAfter ?? '',
      locations,
    });
  else if (isUnion(before.node) || isUnion(after.node))
    compareMappedValues(context, { old, new: next }, locations);
  else if (isDeclaredBySchema(context.old, old, before) && isDeclaredBySchema(context.new, next, after))
    compareSubtypes(context, owners, locations);
}

function discriminatorLocation({ node }: SchemaDiscriminator): {
  readonly node: SchemaDiscriminator['node'];
  readonly key: string;
} {
  return { node, key: 'discriminator' };
}

function isObjectUnion({ alternatives }: Shape): boolean {
  return alternatives.filter(({ type }) => type === 'object').length > 1;
}

function hasObjects({ alternatives }: Shape): boolean {
  return alternatives.some(({ type }) => type === 'object');
}

/** True if the schema itself has the discriminator, not a schema in its `allOf`. */
function isDeclaredBySchema(
  reader: SchemaReader,
  { conjuncts }: Shape,
  { node }: SchemaDiscriminator,
): boolean {
  const last = conjuncts.at(-1);
  return last !== undefined && reader.originalOf(last) === reader.originalOf(node);
}

/** Compares discriminator values from the mapping. Values in schemas are reported as variants or enum values. */
function compareMappedValues(
  context: SchemaContext,
  { old, new: next }: OldAndNew<Shape>,
  locations: NodeRefs,
): void {
  const [before, after] = [readUnionValues(context.old, old), readUnionValues(context.new, next)];
  const reportedVariants = new Set(
    context.pair.changes
      .filter(({ kind }) => kind === 'variant-removed' || kind === 'variant-added')
      .flatMap((change) => `${change.before ?? change.after}`.split(' or ')),
  );
  for (const value of before.mapped)
    if (!after.all.has(value) && !reportedVariants.has(value))
      reportChange(context, 'discriminator-value-removed', { before: value, locations });
  for (const value of after.mapped)
    if (!before.all.has(value) && !reportedVariants.has(value))
      reportChange(context, 'discriminator-value-added', { after: value, locations });
}

interface UnionValues {
  readonly all: ReadonlySet<string>;
  /** Values that appear only in the discriminator. */
  readonly mapped: readonly string[];
}

function readUnionValues(reader: SchemaReader, shape: Shape): UnionValues {
  const discriminator = findDiscriminator(shape);
  const property = discriminator?.discriminator.property ?? '';
  const variants = shape.alternatives.filter(({ type }) => type === 'object');
  const mapped = variants.filter(
    ({ conjuncts }) => schemaDiscriminatorValues(reader, conjuncts, property).length === 0,
  );
  const read = (all: typeof variants): readonly string[] =>
    all.flatMap((variant) => [...discriminatorValues(reader, shape, variant, property)]);
  // A union with a single branch is expanded, which loses the name of the branch.
  const branchValues = discriminator ? branchDiscriminatorValues(reader, discriminator) : [];
  return { all: new Set([...read(variants), ...branchValues]), mapped: read(mapped) };
}

/** Compares the subtypes of a discriminator without `oneOf`, which have no `$ref` to them. */
function compareSubtypes(
  context: SchemaContext,
  discriminator: OldAndNew<SchemaDiscriminator>,
  locations: NodeRefs,
): void {
  const [before, after] = [
    subtypesByValue(context.old, discriminator.old),
    subtypesByValue(context.new, discriminator.new),
  ];
  for (const value of before.keys())
    if (!after.has(value)) reportChange(context, 'discriminator-value-removed', { before: value, locations });
  for (const [value, schema] of after) {
    const old = before.get(value);
    if (old === undefined) reportChange(context, 'discriminator-value-added', { after: value, locations });
    else compareSubtype(context, { old, new: schema }, value);
  }
}

function compareSubtype(
  context: SchemaContext,
  { old, new: next }: OldAndNew<JsonValue>,
  value: string,
): void {
  const label = { ...context.label, path: `${context.label.path} (${value})` };
  context.pair.children.push(
    context.compareSubschemas(context.old.toSet(old), context.new.toSet(next), label, context.locations),
  );
}
