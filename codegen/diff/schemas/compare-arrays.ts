import { hasUniqueItems, limitsContains, prefixItems } from '../../schema/array-keywords.ts';
import { ownItem } from '../../schema/properties.ts';
import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { appendPath, type NodeRef } from '../change.ts';
import { compareSizes } from './limits.ts';
import {
  type AlternativePair,
  hasEffect,
  reportChange,
  type SchemaContext,
  type SchemaPair,
} from './schema-pair.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';

export function compareArrays(context: SchemaContext, matched: AlternativePair): void {
  compareSizes(context, matched, 'array');
  comparePrefixItems(context, matched);
  const compareSubschema = (key: 'items' | 'contains', suffix: string): void => {
    const [old, next] = [
      readSubschema(context.old, matched.old.conjuncts, key),
      readSubschema(context.new, matched.new.conjuncts, key),
    ];
    if (old.schemaSet.length === 0 && next.schemaSet.length === 0) return;
    const locations = {
      old: old.location ?? context.locations.old,
      new: next.location ?? context.locations.new,
    };
    if (key === 'contains' && !(old.location && next.location)) {
      reportChange(context, old.location ? 'condition-removed' : 'condition-added', {
        locations,
        ...(old.location ? { before: key } : { after: key }),
      });
      return;
    }
    const compare = ({ compareSubschemas }: SchemaContext): SchemaPair =>
      compareSubschemas(old.schemaSet, next.schemaSet, appendPath(context.label, suffix), locations);
    // With `maxContains`, a stricter or a weaker `contains` can both invalidate arrays.
    if (key === 'contains' && old.location && next.location && hasMaxContains(matched)) {
      if (hasEffect(compare(context.toSpeculative(context.pair)), ['narrows', 'widens', 'differs']))
        reportChange(context, 'condition-changed', { locations, before: key, after: key });
    } else context.pair.children.push(compare(context));
  };
  compareSubschema('items', '[]');
  compareSubschema('contains', '[] (contains)');
  const [before, after] = [
    matched.old.conjuncts.some(hasUniqueItems),
    matched.new.conjuncts.some(hasUniqueItems),
  ];
  if (before !== after) reportChange(context, `unique-items-${after ? 'added' : 'removed'}`);
}

function hasMaxContains({ old, new: next }: AlternativePair): boolean {
  return [...old.conjuncts, ...next.conjuncts].some(limitsContains);
}

function readSubschema(
  reader: SchemaReader,
  conjuncts: readonly JsonObject[],
  key: string,
): { readonly schemaSet: SchemaSet; readonly location: NodeRef | undefined } {
  const withKeyword = conjuncts.filter((conjunct) => Object.hasOwn(conjunct, key));
  const [first] = withKeyword;
  return {
    schemaSet: reader.toSet(...withKeyword.flatMap((conjunct) => ownValue(conjunct, key) ?? [])),
    location: first && { node: first, key },
  };
}

/** Compares `prefixItems`; later items follow `items` (JSON Schema Core 2020-12, 10.3.1). */
function comparePrefixItems(context: SchemaContext, { old, new: next }: AlternativePair): void {
  const length = Math.max(
    ...[...old.conjuncts, ...next.conjuncts].map((conjunct) => prefixItems(conjunct).length),
    0,
  );
  for (let index = 0; index < length; index += 1)
    context.pair.children.push(
      context.compareSubschemas(
        context.old.toSet(...old.conjuncts.flatMap((conjunct) => itemAt(conjunct, index))),
        context.new.toSet(...next.conjuncts.flatMap((conjunct) => itemAt(conjunct, index))),
        appendPath(context.label, `[${index}]`),
        context.locations,
      ),
    );
}

function itemAt(conjunct: JsonObject, index: number): readonly JsonValue[] {
  const item = ownItem(conjunct, index);
  return item === undefined ? [] : [item];
}
