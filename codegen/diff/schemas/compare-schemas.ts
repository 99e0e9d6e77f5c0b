import { isObject, type JsonValue } from '../../values/json.ts';
import type { Label, Spot, Spots } from '../change.ts';
import type { Flow } from '../rules/kind.ts';
import { alikeness } from './alike.ts';
import { compareAlternatives } from './compare-alternatives.ts';
import { compareDefaults } from './compare-defaults.ts';
import { compareDiscriminators } from './compare-discriminators.ts';
import { compareTypes } from './compare-types.ts';
import { anyText, type Pair, type Setting } from './pair.ts';
import { shapeOf } from './shape.ts';
import type { Term, Terms } from './term.ts';

/**
 * Compares the schemas of two documents as sets of values. Each pair of schemas is compared once per direction, which also ends recursion.
 */
export class SchemaComparison {
  readonly old: Terms;
  readonly new: Terms;
  readonly #pairs = new Map<string, Pair>();
  readonly #areAlike: ReturnType<typeof alikeness>;

  constructor(old: Terms, next: Terms) {
    this.old = old;
    this.new = next;
    this.#areAlike = alikeness(old.document, next.document);
  }

  /** True if nodes of the documents are identical, including everything they reference. */
  areAlike(old: readonly JsonValue[], next: readonly JsonValue[]): boolean {
    return this.#areAlike(old, next);
  }

  /** @param spots Locations for changes without a location. */
  compare(oldTerm: Term, newTerm: Term, flow: Flow, label: Label, spots: Spots): Pair {
    const key = `${flow} ${this.old.keyOf(oldTerm)} ${this.new.keyOf(newTerm)}`;
    const known = this.#pairs.get(key);
    if (known) return known;
    const pair: Pair = { changes: [], children: [] };
    this.#pairs.set(key, pair);
    if (this.old.nameOf(oldTerm) === this.new.nameOf(newTerm) && this.#areAlike(oldTerm, newTerm))
      return pair;
    const setting = this.#settingOf(pair, oldTerm, newTerm, flow, label, spots);
    const [old, next] = [shapeOf(this.old, oldTerm), shapeOf(this.new, newTerm)];
    compareTypes(setting, old, next);
    compareAlternatives(setting, old, next);
    compareDiscriminators(setting, old, next);
    compareDefaults(setting, old, next);
    this.#compareNames(setting, oldTerm, newTerm);
    return pair;
  }

  /** Labels a schema by name if it is shared on both sides, and by its context otherwise. */
  #settingOf(pair: Pair, oldTerm: Term, newTerm: Term, flow: Flow, around: Label, spots: Spots): Setting {
    const name = this.new.nameOf(newTerm);
    const isShared = name !== undefined && this.old.nameOf(oldTerm) !== undefined;
    const label = !isShared ? around : { whole: name, path: '', isShared: true };
    return {
      old: this.old,
      new: this.new,
      flow,
      label,
      spots: { old: spotOf(this.old, oldTerm) ?? spots.old, new: spotOf(this.new, newTerm) ?? spots.new },
      pair,
      areAlike: this.#areAlike,
      inner: (a, b, inside, at) => this.compare(a, b, flow, inside, at),
    };
  }

  #compareNames({ pair, flow, label, spots }: Setting, oldTerm: Term, newTerm: Term): void {
    const [before, after] = [this.old.nameOf(oldTerm), this.new.nameOf(newTerm)];
    if (before === undefined || after === undefined || before === after) return;
    pair.changes.push({ kind: 'component-renamed', flow, label, spots, before, after });
  }
}

function spotOf(terms: Terms, [only, ...others]: Term): Spot | undefined {
  return isObject(only) && only !== anyText && others.length === 0
    ? { node: terms.originalOf(only) }
    : undefined;
}

/** The term of an optional schema. */
export function termOf(terms: Terms, schema: JsonValue | undefined): Term {
  return schema === undefined ? [] : terms.term(schema);
}
