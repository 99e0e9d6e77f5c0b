import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { valueAt } from './pointer.ts';
import type { SourceIndex } from './source-index.ts';

/** Parts of a description that violate the specification. They are skipped, so that the other parts can be used. */
export class UnusableParts {
  readonly #objects = new Set<object>();
  readonly #keys = new Map<object, Set<string>>();

  get isEmpty(): boolean {
    return this.#objects.size === 0 && this.#keys.size === 0;
  }

  addObject(object: object): void {
    this.#objects.add(object);
  }

  addProperty(parent: object, key: string | number): void {
    const keys = this.#keys.get(parent) ?? new Set<string>();
    this.#keys.set(parent, keys.add(String(key)));
  }

  /** True if the tokens lead to one of these parts, or into one. */
  includes(root: JsonValue, tokens: readonly string[]): boolean {
    return tokens.some((token, length) => {
      const parent = valueAt(root, tokens.slice(0, length));
      const isContainer = isArray(parent) || isObject(parent);
      return isContainer && !this.#isUsable(parent, token, valueAt(parent, [token]) ?? null);
    });
  }

  /** Copies a value without these parts. Values without unusable parts are not copied. Copies are added to the index. */
  removeFrom(root: JsonValue, index: SourceIndex): JsonValue {
    const copies = new Map<object, JsonValue>();
    const copy = (value: JsonValue): JsonValue => {
      if (!isArray(value) && !isObject(value)) return value;
      const known = copies.get(value) ?? (isArray(value) ? copyArray(value) : copyObject(value));
      copies.set(value, known);
      return known;
    };
    const copyArray = (items: readonly JsonValue[]): JsonValue => {
      const kept = [...items.keys()].filter((key) => this.#isUsable(items, key, items[key] ?? null));
      const copied = kept.map((key) => copy(items[key] ?? null));
      if (kept.length === items.length && copied.every((item, key) => item === items[key])) return items;
      index.addCopy(copied, items, kept);
      return copied;
    };
    const copyObject = (object: JsonObject): JsonValue => {
      const entries = Object.entries(object);
      const kept = entries
        .filter(([key, value]) => this.#isUsable(object, key, value))
        .map(([key, value]) => [key, copy(value)] as const);
      if (kept.length === entries.length && kept.every(([key, value]) => value === object[key]))
        return object;
      const copied = Object.fromEntries(kept);
      index.addCopy(copied, object);
      return copied;
    };
    return copy(root);
  }

  #isUsable(parent: object, key: string | number, value: JsonValue): boolean {
    if (this.#keys.get(parent)?.has(String(key))) return false;
    return typeof value !== 'object' || value === null || !this.#objects.has(value);
  }
}
