import { hasFlag } from '../../schema/composition.ts';
import { isObject, ownValue } from '../../values/json.ts';
import { appendPath, type NodeRefs, type SubjectLabel } from '../change.ts';
import type { ChangeKind } from '../rules/registry.ts';
import { keywordOf, keywordsOf } from './keyword.ts';
import { compareSizes } from './limits.ts';
import {
  dependenciesOf,
  type LocatedDependency,
  type ObjectProperties,
  readProperties,
} from './object-properties.ts';
import { type AlternativePair, anyString, reportChange, type SchemaContext } from './schema-pair.ts';
import type { SchemaSet } from './schema-set.ts';

interface PropertiesPair {
  readonly old: ObjectProperties;
  readonly new: ObjectProperties;
  readonly siblings: AlternativePair['siblings'];
}

export function compareObjects(context: SchemaContext, matched: AlternativePair): void {
  const properties: PropertiesPair = {
    old: readProperties(context.old, matched.old.conjuncts, context.flow),
    new: readProperties(context.new, matched.new.conjuncts, context.flow),
    siblings: matched.siblings,
  };
  for (const name of new Set([...properties.old.named.keys(), ...properties.new.named.keys()]))
    compareProperty(context, properties, name);
  compareRequired(context, properties);
  compareAdditional(context, properties);
  comparePatterns(context, properties);
  compareSizes(context, matched, 'object');
  compareDependencies(context, matched);
  compareNames(context, matched);
}

function compareProperty(context: SchemaContext, properties: PropertiesPair, name: string): void {
  const [old, next] = [properties.old.named.get(name), properties.new.named.get(name)];
  const owner = ownerOf(context, properties, [
    ...(old ? [properties.old.declaredBy.get(name) ?? ''] : []),
    ...(next ? [properties.new.declaredBy.get(name) ?? ''] : []),
  ]);
  const label = appendPath(owner.label, `.${name}`);
  const locations: NodeRefs = { old: old ?? owner.locations.old, new: next ?? owner.locations.new };
  if (old && next) {
    context.pair.children.push(
      context.compareSubschemas(
        properties.old.propertySchemas(name),
        properties.new.propertySchemas(name),
        label,
        locations,
      ),
    );
    compareDeprecation(context, name, label, { old, new: next });
  } else if (old) compareRemoved(context, properties, name, { label, locations });
  else compareAdded(context, properties, name, { label, locations });
}

/** Reports a removed property, and compares its schema with that of additional properties. */
function compareRemoved(
  context: SchemaContext,
  properties: PropertiesPair,
  name: string,
  { label, locations }: PropertyOwner,
): void {
  const excluded = properties.new.excluded.get(name);
  const kind = kindOfRemoval(properties.new, name);
  const isRejected = kind === 'property-forbidden' && context.flow === 'request';
  if (!excluded && !isRejected && properties.siblings?.new.has(name)) {
    // Another alternative of the variant still has the property.
    if (properties.old.required.has(name))
      reportChange(context, 'property-became-optional', { label, locations });
    return;
  }
  if (excluded)
    reportChange(context, kind, {
      label,
      locations: { ...locations, new: excluded },
      after: excludingKeyword(context),
    });
  else reportChange(context, kind, { label, locations });
  if (excluded || kind === 'property-forbidden') return;
  const after = properties.new.propertySchemas(name);
  if (after.length > 0)
    context.pair.children.push(
      context.compareSubschemas(properties.old.propertySchemas(name), after, label, locations),
    );
}

function compareAdded(
  context: SchemaContext,
  properties: PropertiesPair,
  name: string,
  { label, locations }: PropertyOwner,
): void {
  const excluded = properties.old.excluded.get(name);
  const before = properties.old.propertySchemas(name);
  const wasForbidden = before.includes(false);
  const kind = kindOfAddition(context, properties.new.required.has(name), wasForbidden);
  const wasInSibling = context.flow === 'response' && properties.siblings?.old.has(name) === true;
  if (!excluded && !wasForbidden && wasInSibling) return;
  if (excluded)
    reportChange(context, kind, {
      label,
      locations: { ...locations, old: excluded },
      before: excludingKeyword(context),
    });
  else reportChange(context, kind, { label, locations });
  if (!excluded && !wasForbidden && before.length > 0)
    context.pair.children.push(
      context.compareSubschemas(before, properties.new.propertySchemas(name), label, locations),
    );
}

/** The keyword that excludes a property in this direction. */
function excludingKeyword({ flow }: SchemaContext): string {
  return flow === 'request' ? 'readOnly' : 'writeOnly';
}

interface PropertyOwner {
  readonly label: SubjectLabel;
  readonly locations: NodeRefs;
}

/**
 * The owner of a property: the shared schema in `allOf` that declares it on both sides, so that the change is reported once; otherwise the
 * object itself.
 *
 * @param names Name of the declaring schema on each side that has the property.
 */
function ownerOf(
  { label, locations }: SchemaContext,
  { old, new: next }: PropertiesPair,
  names: readonly string[],
): PropertyOwner {
  const [name = '', other = name] = names;
  const [a, b] = [old.bases.get(name), next.bases.get(name)];
  if (!a || !b || other !== name) return { label, locations };
  return {
    label: { root: name, path: '', isShared: true },
    locations: { old: { node: a }, new: { node: b } },
  };
}

function kindOfRemoval(properties: ObjectProperties, name: string): ChangeKind {
  const isForbidden = !properties.excluded.has(name) && properties.propertySchemas(name).includes(false);
  return isForbidden ? 'property-forbidden' : 'property-removed';
}

function kindOfAddition({ flow }: SchemaContext, isRequired: boolean, wasForbidden: boolean): ChangeKind {
  if (wasForbidden && !(isRequired && flow === 'request')) return 'property-allowed';
  return isRequired ? 'required-property-added' : 'property-added';
}

function compareDeprecation(
  context: SchemaContext,
  name: string,
  label: SchemaContext['label'],
  locations: NodeRefs,
): void {
  const isDeprecated = (side: 'old' | 'new'): boolean => {
    const node = locations[side]?.node;
    const value = isObject(node) ? ownValue(node, name) : undefined;
    return hasFlag(context[side].document, value, 'deprecated');
  };
  if (isDeprecated('old') === isDeprecated('new')) return;
  reportChange(context, isDeprecated('new') ? 'deprecated' : 'reactivated', { label, locations });
}

/** Compares `required` for properties on both sides; added and removed properties are reported elsewhere. */
function compareRequired(context: SchemaContext, properties: PropertiesPair): void {
  const { old, new: next } = properties;
  const report = (kind: ChangeKind, name: string, locations: NodeRefs): void => {
    const owner = ownerOf(
      context,
      properties,
      [old, next].flatMap(({ required, requiredBy }) =>
        required.has(name) ? [requiredBy.get(name) ?? ''] : [],
      ),
    );
    const label = appendPath(owner.label, `.${name}`);
    reportChange(context, kind, {
      label,
      locations: { old: locations.old ?? owner.locations.old, new: locations.new ?? owner.locations.new },
    });
  };
  const isKnown = ({ named, required }: ObjectProperties, name: string): boolean =>
    named.has(name) || required.has(name);
  for (const [name, location] of next.required)
    if (!old.required.has(name) && (isKnown(old, name) || !next.named.has(name)) && !old.excluded.has(name))
      report('property-became-required', name, { old: old.named.get(name), new: location });
  for (const [name, location] of old.required)
    if (!next.required.has(name) && (isKnown(next, name) || !old.named.has(name)) && !next.excluded.has(name))
      report('property-became-optional', name, { old: location, new: next.named.get(name) });
}

function compareAdditional(context: SchemaContext, { old, new: next }: PropertiesPair): void {
  const locations: NodeRefs = {
    old: old.additionalLocation ?? context.locations.old,
    new: next.additionalLocation ?? context.locations.new,
  };
  if (old.isClosed !== next.isClosed)
    reportChange(context, next.isClosed ? 'object-closed' : 'object-opened', { locations });
  else if (!old.isClosed && (old.additional.length > 0 || next.additional.length > 0))
    context.pair.children.push(
      context.compareSubschemas(old.additional, next.additional, appendPath(context.label, '.*'), locations),
    );
}

/** Compares pattern properties. A pattern on one side is compared with additional properties on the other. */
function comparePatterns(context: SchemaContext, properties: PropertiesPair): void {
  for (const pattern of new Set([...properties.old.patterns, ...properties.new.patterns])) {
    const [before, after] = [
      patternSchemaSet(context.old, properties.old, pattern),
      patternSchemaSet(context.new, properties.new, pattern),
    ];
    const label = appendPath(context.label, `./${pattern}/`);
    if (before.includes(false) && after.includes(false)) continue;
    if (before.includes(false)) reportChange(context, 'object-opened', { label });
    else if (after.includes(false)) reportChange(context, 'object-closed', { label });
    else context.pair.children.push(context.compareSubschemas(before, after, label, context.locations));
  }
}

function patternSchemaSet(
  reader: SchemaContext['old'],
  properties: ObjectProperties,
  pattern: string,
): SchemaSet {
  const schemas = properties.patternSchemas(pattern);
  return schemas.length > 0 ? reader.toSet(...schemas) : properties.additional;
}

function compareDependencies(context: SchemaContext, { old, new: next }: AlternativePair): void {
  const [before, after] = [dependenciesOf(old.conjuncts), dependenciesOf(next.conjuncts)];
  for (const [key, dependency] of before)
    if (!after.has(key)) reportDependency(context, 'removed', dependency);
  for (const [key, dependency] of after) if (!before.has(key)) reportDependency(context, 'added', dependency);
}

function reportDependency(
  context: SchemaContext,
  change: 'added' | 'removed',
  { name, required, location }: LocatedDependency,
): void {
  const isAdded = change === 'added';
  reportChange(context, `dependent-required-${change}`, {
    label: appendPath(context.label, `.${name}`),
    locations: isAdded ? { old: undefined, new: location } : { old: location, new: undefined },
    ...(isAdded ? { after: required } : { before: required }),
  });
}

function compareNames(context: SchemaContext, { old, new: next }: AlternativePair): void {
  const read = (reader: SchemaContext['old'], conjuncts: AlternativePair['old']['conjuncts']): SchemaSet =>
    reader.toSet(...[...keywordsOf(conjuncts, 'propertyNames').values()].map(({ value }) => value));
  const [before, after] = [read(context.old, old.conjuncts), read(context.new, next.conjuncts)];
  if (before.length === 0 && after.length === 0) return;
  const locations: NodeRefs = {
    old: keywordOf(old.conjuncts, 'propertyNames')?.location ?? context.locations.old,
    new: keywordOf(next.conjuncts, 'propertyNames')?.location ?? context.locations.new,
  };
  context.pair.children.push(
    context.compareSubschemas(
      [anyString, ...before],
      [anyString, ...after],
      appendPath(context.label, ' (propertyNames)'),
      locations,
    ),
  );
}
