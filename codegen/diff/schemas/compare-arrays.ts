import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { arrayAt, isTrueAt } from '../../values/read-property.ts';
import { appendPath, type NodeRef } from '../change.ts';
import { compareSizes } from './limits.ts';
import { type AlternativePair, hasEffect, reportChange, type SchemaContext } from './schema-pair.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';

export function compareArrays(setting: SchemaContext, matched: AlternativePair): void {
  compareSizes(setting, matched, 'array');
  comparePositions(setting, matched);
  const read = (key: 'items' | 'contains', suffix: string): void => {
    const [old, next] = [
      partOf(setting.old, matched.old.atoms, key),
      partOf(setting.new, matched.new.atoms, key),
    ];
    if (old.term.length === 0 && next.term.length === 0) return;
    const spots = { old: old.spot ?? setting.spots.old, new: next.spot ?? setting.spots.new };
    if (key === 'contains' && !(old.spot && next.spot)) {
      reportChange(setting, old.spot ? 'condition-removed' : 'condition-added', {
        spots,
        ...(old.spot ? { before: key } : { after: key }),
      });
      return;
    }
    const inner = setting.inner(old.term, next.term, appendPath(setting.label, suffix), spots);
    // With `maxContains`, a stricter or a weaker `contains` can both invalidate arrays.
    if (key === 'contains' && old.spot && next.spot && isCounted(matched)) {
      if (hasEffect(inner, ['narrows', 'widens', 'differs']))
        reportChange(setting, 'condition-changed', { spots, before: key, after: key });
    } else setting.pair.children.push(inner);
  };
  read('items', '[]');
  read('contains', '[] (contains)');
  const [before, after] = [isUnique(matched.old.atoms), isUnique(matched.new.atoms)];
  if (before !== after) reportChange(setting, `unique-items-${after ? 'added' : 'removed'}`);
}

function isCounted({ old, new: next }: AlternativePair): boolean {
  return [...old.atoms, ...next.atoms].some((atom) => Object.hasOwn(atom, 'maxContains'));
}

function isUnique(atoms: readonly JsonObject[]): boolean {
  return atoms.some((atom) => isTrueAt(atom, 'uniqueItems'));
}

function partOf(
  terms: SchemaReader,
  atoms: readonly JsonObject[],
  key: string,
): { readonly term: SchemaSet; readonly spot: NodeRef | undefined } {
  const having = atoms.filter((atom) => Object.hasOwn(atom, key));
  const [first] = having;
  return {
    term: terms.term(...having.flatMap((atom) => ownValue(atom, key) ?? [])),
    spot: first && { node: first, key },
  };
}

/** Compares `prefixItems`; later items follow `items` (JSON Schema Core 2020-12, 10.3.1). */
function comparePositions(setting: SchemaContext, { old, new: next }: AlternativePair): void {
  const count = Math.max(
    ...[...old.atoms, ...next.atoms].map((atom) => arrayAt(atom, 'prefixItems').length),
    0,
  );
  for (let index = 0; index < count; index += 1)
    setting.pair.children.push(
      setting.inner(
        setting.old.term(...old.atoms.flatMap((atom) => positionOf(atom, index))),
        setting.new.term(...next.atoms.flatMap((atom) => positionOf(atom, index))),
        appendPath(setting.label, `[${index}]`),
        setting.spots,
      ),
    );
}

function positionOf(atom: JsonObject, index: number): readonly JsonValue[] {
  const own = arrayAt(atom, 'prefixItems')[index] ?? ownValue(atom, 'items');
  return own === undefined ? [] : [own];
}
