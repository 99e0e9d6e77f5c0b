import { hasFlag } from '../../schema/composition.ts';
import { isArray, isObject, ownValue } from '../../values/json.ts';
import { readJson } from '../../values/parse-json.ts';
import { below, type Label, type Spots } from '../change.ts';
import type { KindName } from '../rules/registry.ts';
import { compareSizes } from './bounds.ts';
import { keywordOf, keywordsOf } from './keyword.ts';
import { dependenciesOf, type Members, readMembers } from './members.ts';
import { anyText, type Matched, report, type Setting } from './pair.ts';
import type { Term } from './term.ts';

interface Both {
  readonly old: Members;
  readonly new: Members;
}

export function compareObjects(setting: Setting, matched: Matched): void {
  const both: Both = {
    old: readMembers(setting.old, matched.old.atoms, setting.flow),
    new: readMembers(setting.new, matched.new.atoms, setting.flow),
  };
  for (const name of new Set([...both.old.named.keys(), ...both.new.named.keys()]))
    compareProperty(setting, both, name);
  compareRequired(setting, both);
  compareOthers(setting, both);
  comparePatterns(setting, both);
  compareSizes(setting, matched, 'object');
  compareDependencies(setting, matched);
  compareNames(setting, matched);
}

function compareProperty(setting: Setting, both: Both, name: string): void {
  const [old, next] = [both.old.named.get(name), both.new.named.get(name)];
  const home = homeOf(setting, both, [
    ...(old ? [both.old.homes.get(name) ?? ''] : []),
    ...(next ? [both.new.homes.get(name) ?? ''] : []),
  ]);
  const label = below(home.label, `.${name}`);
  const spots: Spots = { old: old ?? home.spots.old, new: next ?? home.spots.new };
  if (old && next) {
    setting.pair.children.push(setting.inner(both.old.termOf(name), both.new.termOf(name), label, spots));
    compareDeprecation(setting, name, label, { old, new: next });
  } else if (old) compareLost(setting, both, name, { label, spots });
  else compareGained(setting, both, name, { label, spots });
}

/** Reports a removed property, and compares its schema with that of additional properties. */
function compareLost(setting: Setting, both: Both, name: string, { label, spots }: Home): void {
  const hidden = both.new.hidden.get(name);
  const kind = kindOfRemoval(both.new, name);
  if (hidden) report(setting, kind, { label, spots: { ...spots, new: hidden }, after: hiddenWord(setting) });
  else report(setting, kind, { label, spots });
  if (hidden || kind === 'property-forbidden') return;
  const after = both.new.termOf(name);
  if (after.length > 0) setting.pair.children.push(setting.inner(both.old.termOf(name), after, label, spots));
}

function compareGained(setting: Setting, both: Both, name: string, { label, spots }: Home): void {
  const hidden = both.old.hidden.get(name);
  const before = both.old.termOf(name);
  const isAdmitted = before.includes(false);
  const kind = kindOfAddition(setting, both.new.required.has(name), isAdmitted);
  if (hidden) report(setting, kind, { label, spots: { ...spots, old: hidden }, before: hiddenWord(setting) });
  else report(setting, kind, { label, spots });
  if (!hidden && !isAdmitted && before.length > 0)
    setting.pair.children.push(setting.inner(before, both.new.termOf(name), label, spots));
}

/** The keyword that excludes a property in this direction. */
function hiddenWord({ flow }: Setting): string {
  return flow === 'request' ? 'readOnly' : 'writeOnly';
}

interface Home {
  readonly label: Label;
  readonly spots: Spots;
}

/**
 * The owner of a property: the shared schema in `allOf` that declares it on both sides, so that the change is reported once; otherwise the
 * object itself.
 *
 * @param names Name of the declaring schema on each side that has the property.
 */
function homeOf({ label, spots }: Setting, { old, new: next }: Both, names: readonly string[]): Home {
  const [name = '', other = name] = names;
  const [a, b] = [old.bases.get(name), next.bases.get(name)];
  if (!a || !b || other !== name) return { label, spots };
  return { label: { whole: name, path: '', isShared: true }, spots: { old: { node: a }, new: { node: b } } };
}

function kindOfRemoval(members: Members, name: string): KindName {
  const isRefused = !members.hidden.has(name) && members.termOf(name).includes(false);
  return isRefused ? 'property-forbidden' : 'property-removed';
}

function kindOfAddition({ flow }: Setting, isRequired: boolean, isAdmitted: boolean): KindName {
  if (isAdmitted && !(isRequired && flow === 'request')) return 'property-allowed';
  return isRequired ? 'required-property-added' : 'property-added';
}

function compareDeprecation(setting: Setting, name: string, label: Setting['label'], spots: Spots): void {
  const says = (side: 'old' | 'new'): boolean => {
    const node = spots[side]?.node;
    const value = isObject(node) ? ownValue(node, name) : undefined;
    return hasFlag(setting[side].document, value, 'deprecated');
  };
  if (says('old') === says('new')) return;
  report(setting, says('new') ? 'deprecated' : 'reactivated', { label, spots });
}

/** Compares `required` for properties on both sides; added and removed properties are reported elsewhere. */
function compareRequired(setting: Setting, both: Both): void {
  const { old, new: next } = both;
  const say = (kind: KindName, name: string, spots: Spots): void => {
    const home = homeOf(
      setting,
      both,
      [old, next].flatMap(({ required, requiredBy }) =>
        required.has(name) ? [requiredBy.get(name) ?? ''] : [],
      ),
    );
    const label = below(home.label, `.${name}`);
    report(setting, kind, {
      label,
      spots: { old: spots.old ?? home.spots.old, new: spots.new ?? home.spots.new },
    });
  };
  const isKnown = ({ named, required }: Members, name: string): boolean =>
    named.has(name) || required.has(name);
  for (const [name, spot] of next.required)
    if (!old.required.has(name) && (isKnown(old, name) || !next.named.has(name)) && !old.hidden.has(name))
      say('property-became-required', name, { old: old.named.get(name), new: spot });
  for (const [name, spot] of old.required)
    if (!next.required.has(name) && (isKnown(next, name) || !old.named.has(name)) && !next.hidden.has(name))
      say('property-became-optional', name, { old: spot, new: next.named.get(name) });
}

function compareOthers(setting: Setting, { old, new: next }: Both): void {
  const spots: Spots = {
    old: old.othersSpot ?? setting.spots.old,
    new: next.othersSpot ?? setting.spots.new,
  };
  if (old.isClosed !== next.isClosed)
    report(setting, next.isClosed ? 'object-closed' : 'object-opened', { spots });
  else if (!old.isClosed && (old.others.length > 0 || next.others.length > 0))
    setting.pair.children.push(setting.inner(old.others, next.others, below(setting.label, '.*'), spots));
}

/** Compares pattern properties. A pattern on one side is compared with additional properties on the other. */
function comparePatterns(setting: Setting, both: Both): void {
  for (const pattern of new Set([...both.old.patterns, ...both.new.patterns])) {
    const [before, after] = [
      termOfPattern(setting.old, both.old, pattern),
      termOfPattern(setting.new, both.new, pattern),
    ];
    const label = below(setting.label, `./${pattern}/`);
    if (before.includes(false) && after.includes(false)) continue;
    if (before.includes(false)) report(setting, 'object-opened', { label });
    else if (after.includes(false)) report(setting, 'object-closed', { label });
    else setting.pair.children.push(setting.inner(before, after, label, setting.spots));
  }
}

function termOfPattern(terms: Setting['old'], members: Members, pattern: string): Term {
  const schemas = members.patternSchemas(pattern);
  return schemas.length > 0 ? terms.term(...schemas) : members.others;
}

function compareDependencies(setting: Setting, { old, new: next }: Matched): void {
  const [before, after] = [dependenciesOf(old.atoms), dependenciesOf(next.atoms)];
  for (const [key, spot] of before)
    if (!after.has(key)) reportDependency(setting, 'removed', key, { old: spot, new: undefined });
  for (const [key, spot] of after)
    if (!before.has(key)) reportDependency(setting, 'added', key, { old: undefined, new: spot });
}

function reportDependency(setting: Setting, way: 'added' | 'removed', key: string, spots: Spots): void {
  const names = readJson(key);
  const [name = '', needed] = isArray(names) ? names.map(String) : [];
  report(setting, `dependent-required-${way}`, {
    label: below(setting.label, `.${name}`),
    spots,
    ...(way === 'added' ? { after: needed ?? '' } : { before: needed ?? '' }),
  });
}

function compareNames(setting: Setting, { old, new: next }: Matched): void {
  const read = (terms: Setting['old'], atoms: Matched['old']['atoms']): Term =>
    terms.term(...[...keywordsOf(atoms, 'propertyNames').values()].map(({ value }) => value));
  const [before, after] = [read(setting.old, old.atoms), read(setting.new, next.atoms)];
  if (before.length === 0 && after.length === 0) return;
  const spots: Spots = {
    old: keywordOf(old.atoms, 'propertyNames')?.spot ?? setting.spots.old,
    new: keywordOf(next.atoms, 'propertyNames')?.spot ?? setting.spots.new,
  };
  setting.pair.children.push(
    setting.inner([anyText, ...before], [anyText, ...after], below(setting.label, ' (propertyNames)'), spots),
  );
}
