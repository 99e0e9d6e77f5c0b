import { isObject, type JsonValue } from '../../values/json.ts';
import { labelOf, type NodeRef, type NodeRefs, type ReplacedSchema, type SubjectLabel } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import type { Shape } from './alternative.ts';
import { compareAlternatives } from './compare-alternatives.ts';
import { compareDiscriminators } from './compare-discriminators.ts';
import { compareOverlaps } from './compare-overlaps.ts';
import { compareTypes } from './compare-types.ts';
import { findEqualSchemas } from './equal-schemas.ts';
import { maxBranches } from './expand-unions.ts';
import { changedKeyword, reportChanged } from './keyword.ts';
import { anyString, reportChange, type SchemaContext, type SchemaPair } from './schema-pair.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';
import { type ResponseUsages, SchemaUsages } from './schema-usages.ts';
import { shapeOf } from './shape.ts';
import { maxSpeculations, Speculations } from './speculations.ts';

/** The limit for comparing the same two schemas at different locations. */
const maxLocations = 100;

const noLocations: NodeRefs = { old: undefined, new: undefined };

interface SchemaSetComparison {
  readonly oldSet: SchemaSet;
  readonly newSet: SchemaSet;
  readonly flow: Flow;
  readonly label: SubjectLabel;
  readonly locations: NodeRefs;
}

interface LocatedComparison extends SchemaSetComparison {
  /** Identifies the two schemas. */
  readonly key: string;
}

/**
 * Compares the schemas of two documents as sets of values. Each pair of schemas is compared once per direction, which also ends recursion.
 */
export class SchemaComparison {
  readonly old: SchemaReader;
  readonly new: SchemaReader;
  readonly #pairs = new Map<string, SchemaPair>();
  /** Comparisons in progress and the number of locations of each, below a replaced `$ref`. */
  readonly #active = new Map<string, SchemaPair>();
  readonly #locationCounts = new Map<string, number>();
  readonly #speculations = new Speculations();
  #reportsSpeculations = true;
  readonly #usages = new SchemaUsages();
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
    const key = this.#keyOf(oldSet, newSet, flow);
    const name = this.#sharedName(oldSet, newSet);
    if (name !== undefined) this.#usages.add(flow, name, label);
    const replaced = this.#replacedSchema(oldSet, newSet);
    if (name === undefined && (replaced || label.replaced))
      return this.#compareAt(
        { key, oldSet, newSet, flow, label: replaced ? { ...label, replaced } : label, locations },
        // In recursive schemas, the number of locations below two replaced references grows exponentially.
        replaced && label.replaced ? `nested ${key}` : `${key} ${JSON.stringify(label)}`,
      );
    const known = this.#pairs.get(key);
    if (known) return known;
    const pair: SchemaPair = { changes: [], children: [] };
    this.#pairs.set(key, pair);
    this.#comparePair(pair, { oldSet, newSet, flow, label, locations });
    return pair;
  }

  #speculate(oldSet: SchemaSet, newSet: SchemaSet, flow: Flow): SchemaPair {
    const label = labelOf('');
    return this.#speculations.ofSchemas(this.#keyOf(oldSet, newSet, flow), (pair) => {
      if (this.#areIdentical(oldSet, newSet)) return;
      const context = this.#createContext(pair, oldSet, newSet, flow, label, noLocations);
      this.#compareIn(context.toSpeculative(pair), oldSet, newSet);
    });
  }

  #keyOf(oldSet: SchemaSet, newSet: SchemaSet, flow: Flow): string {
    return `${flow} ${this.old.keyOf(oldSet)} ${this.new.keyOf(newSet)}`;
  }

  /** The locations of a shared schema in requests or responses: `items[] of response 200 (application/json)`. */
  usagesOf(name: string, flow: Flow): readonly string[] {
    return this.#usages.list(flow, name);
  }

  /** The responses that contain a shared schema. */
  responsesOf(name: string, flow: Flow): ResponseUsages {
    return this.#usages.responses(flow, name);
  }

  /**
   * True if both are shared schemas of different names, and the difference is not a rename: one of the names exists on both sides, so a
   * `$ref` points to another schema.
   */
  isReplaced(oldSet: SchemaSet, newSet: SchemaSet): boolean {
    return this.#replacedSchema(oldSet, newSet) !== undefined;
  }

  #replacedSchema(oldSet: SchemaSet, newSet: SchemaSet): ReplacedSchema | undefined {
    const [before, after] = [this.old.nameOf(oldSet), this.new.nameOf(newSet)];
    if (before === undefined || after === undefined || before === after) return undefined;
    return this.old.hasComponent(after) || this.new.hasComponent(before) ? { before, after } : undefined;
  }

  /** The name of a schema that is shared on both sides, possibly renamed. */
  #sharedName(oldSet: SchemaSet, newSet: SchemaSet): string | undefined {
    if (this.old.nameOf(oldSet) === undefined || this.isReplaced(oldSet, newSet)) return undefined;
    return this.new.nameOf(newSet);
  }

  /**
   * Compares two schemas for one location of a replaced `$ref`, or once if the `$ref` is below another replaced one. Recursion ends at a
   * comparison in progress.
   */
  #compareAt({ key, ...comparison }: LocatedComparison, locationKey: string): SchemaPair {
    const active = this.#active.get(key);
    if (active) return active;
    const known = this.#pairs.get(locationKey);
    if (known) return known;
    const pair: SchemaPair = { changes: [], children: [] };
    const count = this.#locationCounts.get(key) ?? 0;
    if (count > maxLocations) return pair;
    this.#locationCounts.set(key, count + 1);
    if (count === maxLocations) return this.#limitedPair(comparison);
    this.#pairs.set(locationKey, pair);
    this.#active.set(key, pair);
    this.#comparePair(pair, comparison);
    this.#active.delete(key);
    return pair;
  }

  /** Reports that the remaining locations are not compared. */
  #limitedPair({ flow, label, locations }: SchemaSetComparison): SchemaPair {
    const limit = { kind: 'comparison-limited', before: maxLocations, keyword: 'locations' } as const;
    return { changes: [{ ...limit, flow, label, locations }], children: [] };
  }

  #comparePair(pair: SchemaPair, { oldSet, newSet, flow, label, locations }: SchemaSetComparison): void {
    if (this.#areIdentical(oldSet, newSet)) return;
    const context = this.#createContext(pair, oldSet, newSet, flow, label, locations);
    this.#compareIn(context, oldSet, newSet);
    if (!this.#reportsSpeculations || !this.#speculations.isLimitReached) return;
    this.#reportsSpeculations = false;
    reportChange(context, 'comparison-limited', { before: maxSpeculations, keyword: 'variants' });
  }

  #areIdentical(oldSet: SchemaSet, newSet: SchemaSet): boolean {
    return this.old.nameOf(oldSet) === this.new.nameOf(newSet) && this.#areEqual(oldSet, newSet);
  }

  #compareIn(context: SchemaContext, oldSet: SchemaSet, newSet: SchemaSet): void {
    const [old, next] = this.#shapesOf(context, oldSet, newSet);
    compareTypes(context, old, next);
    compareAlternatives(context, old, next);
    compareDiscriminators(context, old, next);
    compareOverlaps(
      context,
      { reader: this.old, schemaSet: oldSet, shape: old },
      { reader: this.new, schemaSet: newSet, shape: next },
    );
    compareDefaults(context, old, next);
    this.#compareNames(context, oldSet, newSet);
  }

  /** The shapes of both schemas, expanded in the same way. */
  #shapesOf(context: SchemaContext, oldSet: SchemaSet, newSet: SchemaSet): readonly [Shape, Shape] {
    const [old, next] = [shapeOf(this.old, oldSet), shapeOf(this.new, newSet)];
    if (old.deferredUnions.length === 0 && next.deferredUnions.length === 0) return [old, next];
    reportChange(context, 'comparison-limited', { before: maxBranches });
    return [shapeOf(this.old, oldSet, 'separate'), shapeOf(this.new, newSet, 'separate')];
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
    const name = this.#sharedName(oldSet, newSet);
    const label = name === undefined ? parentLabel : { root: name, path: '', isShared: true };
    // A schema that is shared on one side only is reported at its `$ref`.
    const locate = (
      reader: SchemaReader,
      schemaSet: SchemaSet,
      place: NodeRef | undefined,
    ): NodeRef | undefined =>
      name === undefined && reader.nameOf(schemaSet) !== undefined && place
        ? place
        : (schemaLocation(reader, schemaSet) ?? place);
    const context: SchemaContext = {
      old: this.old,
      new: this.new,
      flow,
      label,
      locations: {
        old: locate(this.old, oldSet, locations.old),
        new: locate(this.new, newSet, locations.new),
      },
      pair,
      areEqual: this.#areEqual,
      isReplaced: (a, b) => this.isReplaced(a, b),
      compareSubschemas: (a, b, innerLabel, innerLocations) =>
        this.compare(a, b, flow, innerLabel, innerLocations),
      isSpeculative: false,
      speculate: (matched, compare) =>
        this.#speculations.ofAlternatives(flow, matched, (speculativePair) =>
          compare(context.toSpeculative(speculativePair)),
        ),
      toSpeculative: (speculativePair) => ({
        ...context,
        isSpeculative: true,
        pair: speculativePair,
        compareSubschemas: (a, b) => this.#speculate(a, b, flow),
      }),
    };
    return context;
  }

  #compareNames({ pair, flow, label, locations }: SchemaContext, oldSet: SchemaSet, newSet: SchemaSet): void {
    const [before, after] = [this.old.nameOf(oldSet), this.new.nameOf(newSet)];
    if (before === undefined || after === undefined || before === after) return;
    const kind = this.isReplaced(oldSet, newSet) ? 'schema-replaced' : 'component-renamed';
    pair.changes.push({ kind, flow, label, locations, before, after });
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
