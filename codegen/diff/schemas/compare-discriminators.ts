import { isUnion } from '../../schema/unions.ts';
import type { JsonValue } from '../../values/json.ts';
import type { NodeRefs } from '../change.ts';
import type { Shape } from './alternative.ts';
import {
  branchDiscriminatorValues,
  discriminatorValues,
  type FoundDiscriminator,
  findDiscriminator,
  schemaDiscriminatorValues,
  subtypesByValue,
} from './discriminator.ts';
import { reportChange, type SchemaContext } from './schema-pair.ts';
import type { SchemaReader } from './schema-set.ts';

interface Both<T> {
  readonly old: T;
  readonly new: T;
}

export function compareDiscriminators(setting: SchemaContext, old: Shape, next: Shape): void {
  const [before, after] = [findDiscriminator(old), findDiscriminator(next)];
  const [nameBefore, nameAfter] = [before, after].map((one) => (one ? one.discriminator.property : ''));
  const spots = { old: before && spotOf(before), new: after && spotOf(after) };
  if (!before || !after) {
    if (after) reportChange(setting, 'discriminator-added', { after: nameAfter ?? '', spots });
    if (before && isObjectUnion(next))
      reportChange(setting, 'discriminator-removed', { before: nameBefore ?? '', spots });
    return;
  }
  const found = { old: before, new: after };
  if (nameBefore !== nameAfter)
    reportChange(setting, 'discriminator-changed', {
      before: nameBefore ?? '',
      after: nameAfter ?? '',
      spots,
    });
  else if (isUnion(before.node) || isUnion(after.node)) compareTags(setting, { old, new: next }, spots);
  else if (isOwn(setting.old, old, before) && isOwn(setting.new, next, after))
    compareFamilies(setting, found, spots);
}

function spotOf({ node }: FoundDiscriminator): {
  readonly node: FoundDiscriminator['node'];
  readonly key: string;
} {
  return { node, key: 'discriminator' };
}

function isObjectUnion({ alternatives }: Shape): boolean {
  return alternatives.filter(({ type }) => type === 'object').length > 1;
}

/** True if the schema itself has the discriminator, not a schema in its `allOf`. */
function isOwn(terms: SchemaReader, { base }: Shape, { node }: FoundDiscriminator): boolean {
  const last = base.at(-1);
  return last !== undefined && terms.originalOf(last) === terms.originalOf(node);
}

/** Compares discriminator values from the mapping. Values in schemas are reported as variants or enum values. */
function compareTags(setting: SchemaContext, { old, new: next }: Both<Shape>, spots: NodeRefs): void {
  const [before, after] = [readTags(setting.old, old), readTags(setting.new, next)];
  const told = new Set(
    setting.pair.changes
      .filter(({ kind }) => kind === 'variant-removed' || kind === 'variant-added')
      .flatMap((change) => `${change.before ?? change.after}`.split(' or ')),
  );
  for (const tag of before.mapped)
    if (!after.all.has(tag) && !told.has(tag))
      reportChange(setting, 'discriminator-value-removed', { before: tag, spots });
  for (const tag of after.mapped)
    if (!before.all.has(tag) && !told.has(tag))
      reportChange(setting, 'discriminator-value-added', { after: tag, spots });
}

interface Tags {
  readonly all: ReadonlySet<string>;
  /** Values that appear only in the discriminator. */
  readonly mapped: readonly string[];
}

function readTags(terms: SchemaReader, shape: Shape): Tags {
  const found = findDiscriminator(shape);
  const property = found?.discriminator.property ?? '';
  const variants = shape.alternatives.filter(({ type }) => type === 'object');
  const mapped = variants.filter(
    ({ atoms }) => schemaDiscriminatorValues(terms, atoms, property).length === 0,
  );
  const read = (all: typeof variants): readonly string[] =>
    all.flatMap((one) => [...discriminatorValues(terms, shape, one, property)]);
  // A union with a single branch is expanded, which loses the name of the branch.
  const listed = found ? branchDiscriminatorValues(terms, found) : [];
  return { all: new Set([...read(variants), ...listed]), mapped: read(mapped) };
}

/** Compares the subtypes of a discriminator without `oneOf`, which have no `$ref` to them. */
function compareFamilies(setting: SchemaContext, found: Both<FoundDiscriminator>, spots: NodeRefs): void {
  const [before, after] = [subtypesByValue(setting.old, found.old), subtypesByValue(setting.new, found.new)];
  for (const tag of before.keys())
    if (!after.has(tag)) reportChange(setting, 'discriminator-value-removed', { before: tag, spots });
  for (const [tag, schema] of after) {
    const old = before.get(tag);
    if (old === undefined) reportChange(setting, 'discriminator-value-added', { after: tag, spots });
    else compareHeirs(setting, { old, new: schema }, tag);
  }
}

function compareHeirs(setting: SchemaContext, { old, new: next }: Both<JsonValue>, tag: string): void {
  const label = { ...setting.label, path: `${setting.label.path} (${tag})` };
  setting.pair.children.push(
    setting.inner(setting.old.term(old), setting.new.term(next), label, setting.spots),
  );
}
