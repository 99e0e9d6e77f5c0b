import { isObject, type JsonObject, ownValue } from '../../../values/json.ts';
import { listAt, objectAt, textAt } from '../../../values/text.ts';
import type { Spot } from '../change.ts';
import { findTag } from './match.ts';
import { readMembers } from './members.ts';
import { report, type Setting } from './pair.ts';
import { type Alternative, discriminatorOf, type Shape, shapeOf } from './shape.ts';
import type { Terms } from './term.ts';

/** The member that tells alternatives apart: a discriminator names it, else it is found. */
export function tagProperty(shape: Shape, alternatives: readonly Alternative[]): string | undefined {
  const named = findDiscriminator(shape);
  return named === undefined ? findTag(alternatives) : textAt(named.discriminator, 'propertyName');
}

interface Found {
  readonly node: JsonObject;
  readonly discriminator: JsonObject;
}

function findDiscriminator({ choices, base }: Shape): Found | undefined {
  for (const node of [...choices.map((choice) => choice.node), ...base]) {
    const discriminator = discriminatorOf(node);
    if (discriminator) return { node, discriminator };
  }
  return undefined;
}

/**
 * The tags of an alternative, as JSON text or as plain text of a mapping: what its schema says of the member, else the mapping, else the
 * name of the schema (OpenAPI, "Discriminator Object").
 */
export function tagsOf(
  terms: Terms,
  shape: Shape,
  { atoms, name }: Alternative,
  property: string | undefined,
): ReadonlySet<string> {
  if (property === undefined) return new Set();
  const members = readMembers(terms, atoms, 'response');
  const values = shapeOf(terms, members.named.has(property) ? members.termOf(property) : [])
    .alternatives.flatMap(({ literals }) => [...(literals?.values() ?? [])])
    .map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value)));
  if (values.length > 0) return new Set(values);
  const found = findDiscriminator(shape);
  if (!found || name === undefined) return new Set();
  const mapped = mappingOf(terms, found)
    .filter(([, target]) => target === name)
    .map(([tag]) => tag);
  return new Set(mapped.length > 0 ? mapped : [name]);
}

/** Tags with the names of their schemas. */
function mappingOf(terms: Terms, { node, discriminator }: Found): readonly (readonly [string, string])[] {
  const branches = [...listAt(node, 'oneOf'), ...listAt(node, 'anyOf')].filter(isObject);
  return Object.entries(objectAt(discriminator, 'mapping')).map(([tag, target]) => {
    const text = typeof target === 'string' ? target : '';
    const branch = branches.find((one) => ownValue(one, '$ref') === text);
    return [tag, (branch && terms.branchName(branch)) ?? text.slice(text.lastIndexOf('/') + 1)];
  });
}

export function compareDiscriminators(setting: Setting, old: Shape, next: Shape): void {
  const [before, after] = [findDiscriminator(old), findDiscriminator(next)];
  const [nameBefore, nameAfter] = [before, after].map((one) =>
    one ? textAt(one.discriminator, 'propertyName') : '',
  );
  const spots = { old: before && spotOf(before), new: after && spotOf(after) };
  if (!before || !after) {
    if (after) report(setting, 'discriminator-added', { after: nameAfter ?? '', spots });
    if (before && isUnion(next))
      report(setting, 'discriminator-removed', { before: nameBefore ?? '', spots });
    return;
  }
  if (nameBefore !== nameAfter)
    report(setting, 'discriminator-changed', { before: nameBefore ?? '', after: nameAfter ?? '', spots });
  else compareMappings(setting, { old: before, new: after }, spots);
}

function spotOf({ node }: Found): Spot {
  return { node, key: 'discriminator' };
}

function isUnion({ alternatives }: Shape): boolean {
  return alternatives.filter(({ type }) => type === 'object').length > 1;
}

/** Where a schema of its own has the discriminator, only the mapping tells of its variants. */
function compareMappings(
  setting: Setting,
  { old, new: next }: { readonly old: Found; readonly new: Found },
  spots: { readonly old: Spot | undefined; readonly new: Spot | undefined },
): void {
  if (hasBranches(old.node) || hasBranches(next.node)) return;
  const [before, after] = [new Map(mappingOf(setting.old, old)), new Map(mappingOf(setting.new, next))];
  for (const tag of before.keys())
    if (!after.has(tag)) report(setting, 'tag-removed', { before: tag, spots });
  for (const tag of after.keys()) if (!before.has(tag)) report(setting, 'tag-added', { after: tag, spots });
}

function hasBranches(node: JsonObject): boolean {
  return listAt(node, 'oneOf').length + listAt(node, 'anyOf').length > 0;
}
