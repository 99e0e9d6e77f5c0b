import type { SourceLocation } from '../values/diagnostic.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { type PointerTokens, placeAtPointer } from './locate.ts';
import { valueAt } from './pointer.ts';
import type { SourceFile } from './source.ts';

/** Finds the source locations of objects and arrays by identity, also of copies without the unusable parts. */
export class SourceIndex {
  readonly #files = new Map<string, SourceFile>();
  readonly #nodes = new Map<string, ReturnType<typeof indexNodes>>();
  readonly #originals = new WeakMap<object, OriginalNode>();

  /** Adds a file as it was read. */
  add(file: SourceFile): void {
    this.#files.set(file.path, file);
  }

  /** @param keptItems For an array, the original index of each item. */
  addCopy(copy: object, original: object, keptItems?: readonly number[]): void {
    const earlier = this.#originals.get(original);
    const items = keptItems?.map((index) => earlier?.keptItems?.[index] ?? index);
    this.#originals.set(copy, { node: earlier?.node ?? original, ...(items ? { keptItems: items } : {}) });
  }

  /** @returns The location of the node, or of its property `key`; `undefined` if the node is not part of a file. */
  place(node: object, key?: string | number): SourceLocation | undefined {
    const original = this.#originals.get(node);
    for (const file of this.#files.values()) {
      const tokens = this.#tokensOf(file)(original?.node ?? node);
      if (!tokens) continue;
      const originalKey = typeof key === 'number' ? (original?.keptItems?.[key] ?? key) : key;
      return placeAtPointer(file, originalKey === undefined ? tokens : [...tokens, originalKey]);
    }
    return undefined;
  }

  /** Pointer tokens in a copy, from tokens in the file that was read. The token of a skipped array item becomes `-`. */
  tokensInCopy(root: JsonValue, tokens: readonly string[]): readonly string[] {
    let node: JsonValue | undefined = root;
    return tokens.map((token) => {
      const keptItems = isArray(node) ? this.#originals.get(node)?.keptItems : undefined;
      const index = keptItems ? keptItems.findIndex((kept) => String(kept) === token) : undefined;
      const current = index === undefined ? token : index < 0 ? '-' : String(index);
      node = node === undefined ? undefined : valueAt(node, [current]);
      return current;
    });
  }

  #tokensOf(file: SourceFile): ReturnType<typeof indexNodes> {
    const known = this.#nodes.get(file.path) ?? indexNodes(file.value);
    this.#nodes.set(file.path, known);
    return known;
  }
}

interface OriginalNode {
  readonly node: object;
  readonly keptItems?: readonly number[];
}

interface NodePath {
  readonly value: JsonObject | readonly JsonValue[];
  readonly key: string;
  readonly parent: NodePath | undefined;
}

/** Pointer tokens of each object and array, by identity. A YAML alias has the tokens of its anchor, which precedes it. */
function indexNodes(root: JsonValue): (node: object) => PointerTokens | undefined {
  const pathsByNode = new Map<object, NodePath>();
  const stack: NodePath[] = isContainer(root) ? [{ value: root, key: '', parent: undefined }] : [];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (pathsByNode.has(step.value)) continue;
    pathsByNode.set(step.value, step);
    const keys = Object.keys(step.value);
    const values = Object.values<JsonValue>(step.value);
    for (let index = keys.length - 1; index >= 0; index -= 1) {
      const value = values[index];
      if (isContainer(value)) stack.push({ value, key: keys[index] ?? '', parent: step });
    }
  }
  return (node) => {
    const step = pathsByNode.get(node);
    return step && tokensOf(step);
  };
}

function isContainer(value: JsonValue | undefined): value is JsonObject | readonly JsonValue[] {
  return isObject(value) || isArray(value);
}

function tokensOf({ key, parent }: NodePath): PointerTokens {
  return parent ? [...tokensOf(parent), key] : [];
}
