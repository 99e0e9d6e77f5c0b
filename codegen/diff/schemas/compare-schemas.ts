import { isObject, type JsonValue } from '../../values/json.ts';
import type { NodeRef, NodeRefs, SubjectLabel } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import type { Shape } from './alternative.ts';
import { compareAlternatives } from './compare-alternatives.ts';
import { compareDiscriminators } from './compare-discriminators.ts';
import { compareTypes } from './compare-types.ts';
import { findEqualSchemas } from './equal-schemas.ts';
import { changedKeyword, reportChanged } from './keyword.ts';
import { anyString, type SchemaContext, type SchemaPair } from './schema-pair.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';
import { shapeOf } from './shape.ts';

/**
 * Compares the schemas of two documents as sets of values. Each pair of schemas is compared once per direction, which also ends recursion.
 */
export class SchemaComparison {
  readonly old: SchemaReader;
  readonly new: SchemaReader;
  readonly #pairs = new Map<string, SchemaPair>();
  readonly #areEqual: ReturnType<typeof findEqualSchemas>;

  constructor(old: SchemaReader, next: SchemaReader) {
    this.old = old;
    this.new = next;
    this.#areEqual = findEqualSchemas(old.document, next.document);
  }

  /** True if nodes of the documents are identical, including everything they reference. */
  areEqual(old: readonly JsonValue[], next: readonly JsonValue[]): boolean {
    return this.#areEqual(old, next);
  }

  /** @param locations Locations for changes without a location. */
  compare(
    oldSet: SchemaSet,
    newSet: SchemaSet,
    flow: Flow,
    label: SubjectLabel,
    locations: NodeRefs,
  ): SchemaPair {
    const key = `${flow} ${this.old.keyOf(oldSet)} ${this.new.keyOf(newSet)}`;
    const known = this.#pairs.get(key);
    if (known) return known;
    const pair: SchemaPair = { changes: [], children: [] };
    this.#pairs.set(key, pair);
    if (this.old.nameOf(oldSet) === this.new.nameOf(newSet) && this.#areEqual(oldSet, newSet)) return pair;
    const context = this.#createContext(pair, oldSet, newSet, flow, label, locations);
    const [old, next] = [shapeOf(this.old, oldSet), shapeOf(this.new, newSet)];
    compareTypes(context, old, next);
    compareAlternatives(context, old, next);
    compareDiscriminators(context, old, next);
    compareDefaults(context, old, next);
    this.#compareNames(context, oldSet, newSet);
    return pair;
  }

  /** Labels a schema by name if it is shared on both sides, and by its context otherwise. */
  #createContext(
    pair: SchemaPair,
    oldSet: SchemaSet,
    newSet: SchemaSet,
    flow: Flow,
    parentLabel: SubjectLabel,
    locations: NodeRefs,
  ): SchemaContext {
    const name = this.new.nameOf(newSet);
    const isShared = name !== undefined && this.old.nameOf(oldSet) !== undefined;
    const label = !isShared ? parentLabel : { root: name, path: '', isShared: true };
    return {
      old: this.old,
      new: this.new,
      flow,
      label,
      locations: {
        old: schemaLocation(this.old, oldSet) ?? locations.old,
        new: schemaLocation(this.new, newSet) ?? locations.new,
      },
      pair,
      areEqual: this.#areEqual,
      compareSubschemas: (a, b, innerLabel, innerLocations) =>
        this.compare(a, b, flow, innerLabel, innerLocations),
    };
  }

  #compareNames({ pair, flow, label, locations }: SchemaContext, oldSet: SchemaSet, newSet: SchemaSet): void {
    const [before, after] = [this.old.nameOf(oldSet), this.new.nameOf(newSet)];
    if (before === undefined || after === undefined || before === after) return;
    pair.changes.push({ kind: 'component-renamed', flow, label, locations, before, after });
  }
}

function schemaLocation(reader: SchemaReader, [only, ...others]: SchemaSet): NodeRef | undefined {
  return isObject(only) && only !== anyString && others.length === 0
    ? { node: reader.originalOf(only) }
    : undefined;
}

/** The schema set of an optional schema. */
export function schemaSetOf(reader: SchemaReader, schema: JsonValue | undefined): SchemaSet {
  return schema === undefined ? [] : reader.toSet(schema);
}

function compareDefaults(context: SchemaContext, old: Shape, next: Shape): void {
  const changed = changedKeyword(
    { old: { conjuncts: old.conjuncts }, new: { conjuncts: next.conjuncts } },
    'default',
  );
  const kind = changed?.old === undefined ? 'added' : changed.new === undefined ? 'removed' : 'changed';
  reportChanged(context, changed, `default-${kind}`);
}
