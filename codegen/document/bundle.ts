import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { asObject } from '../values/read-property.ts';
import { nameTargets, targetKey } from './component-names.ts';
import { isNameMap, isPrimitive, type NodeType, objectDefinitionOf } from './grammar.ts';
import { printPointer, readPointer, valueAt } from './pointer.ts';
import { referenceTokens } from './reference.ts';
import type { SourceFile } from './source.ts';
import type { ResolvedRef, SourceSet } from './sources.ts';
import { childType } from './walk.ts';

export interface Bundle {
  readonly root: JsonObject;
  /** Maps each copied object or array to its original. */
  readonly originals: WeakMap<object, object>;
}

/**
 * Combines all files into one document. A `$ref` target in another file moves to the section of `components` for its type, under a name
 * from its file or pointer. A target that `components` already references is placed there. A target of a type that has no section is copied
 * inline. A `$dynamicRef` becomes a `$ref` to its first target. A description of one file with JSON Pointers only is returned unchanged.
 */
export function bundle(entry: SourceFile, root: JsonObject, sources: SourceSet): Bundle {
  const originals = new WeakMap<object, object>();
  const texts = [...sources.links].flatMap(([object, links]) =>
    [...links].map(([key, link]) => ({ key, text: object[key], link })),
  );
  if (
    texts.every(
      ({ key, text, link }) => key !== '$dynamicRef' && link.source === entry && isPointerTo(text, link),
    )
  )
    return { root, originals };
  return { root: new Bundler(entry, root, sources, originals).bundle(), originals };
}

/** True if the reference is already a JSON Pointer to its target, as in a bundle. */
function isPointerTo(text: JsonValue | undefined, { tokens }: ResolvedRef): boolean {
  if (typeof text !== 'string' || !text.startsWith('#/')) return false;
  const pointer = referenceTokens(text);
  return pointer.length === tokens.length && pointer.every((token, index) => token === tokens[index]);
}

class Bundler {
  readonly #entry: SourceFile;
  readonly #root: JsonObject;
  readonly #sources: SourceSet;
  readonly #originals: WeakMap<object, object>;
  /** References in the bundle, by file and pointer of the target. */
  readonly #refTargets = new Map<string, string>();
  /** Components added from other files, by section. */
  readonly #added = new Map<string, Map<string, JsonValue>>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #copying = new Set<string>();
  /** Named components that are not copied yet. A queue is needed because a chain of references can exceed the call stack. */
  readonly #pending: {
    readonly section: Map<string, JsonValue>;
    readonly name: string;
    readonly link: ResolvedRef;
  }[] = [];

  constructor(entry: SourceFile, root: JsonObject, sources: SourceSet, originals: WeakMap<object, object>) {
    this.#entry = entry;
    this.#root = root;
    this.#sources = sources;
    this.#originals = originals;
    this.#names = nameTargets(entry, asObject(ownValue(root, 'components')), sources);
  }

  bundle(): JsonObject {
    this.#reserveComponents();
    const copy = this.#copyObject(this.#root, 'document');
    for (let next = this.#pending.shift(); next; next = this.#pending.shift())
      next.section.set(next.name, this.#copyTarget(next.link));
    if (this.#added.size === 0) return copy;
    const components = asObject(ownValue(copy, 'components'));
    const sections = new Map(Object.entries(components));
    for (const [section, added] of this.#added)
      sections.set(
        section,
        Object.fromEntries([...Object.entries(asObject(sections.get(section))), ...added]),
      );
    return this.#recordOriginal(this.#root, { ...copy, components: Object.fromEntries(sections) });
  }

  /** `components/schemas/Pet: { $ref: pet.yaml }` places the content of `pet.yaml` at `components/schemas/Pet`. */
  #reserveComponents(): void {
    for (const [section, components] of Object.entries(asObject(ownValue(this.#root, 'components')))) {
      for (const [name, component] of Object.entries(asObject(components))) {
        const link = isObject(component) ? this.#linkOf(component) : undefined;
        if (
          link &&
          link.source !== this.#entry &&
          !this.#refTargets.has(targetKey(link)) &&
          isSectionOf(section, link.nodeType)
        )
          this.#refTargets.set(targetKey(link), `#${printPointer(['components', section, name])}`);
      }
    }
  }

  #copy(value: JsonValue, nodeType: NodeType): JsonValue {
    if (isPrimitive(nodeType)) return value;
    if (isArray(value))
      return this.#recordOriginal(
        value,
        value.map((item, index) => this.#copy(item, childType(nodeType, index, item))),
      );
    return isObject(value) ? this.#copyObject(value, nodeType) : value;
  }

  #copyObject(object: JsonObject, nodeType: NodeType): JsonObject {
    const link = this.#linkOf(object);
    // References in the bundle start at its root, which an $id would change.
    const entries = Object.entries(object)
      .filter(([key]) => key !== '$id' || nodeType !== 'schema')
      .map(([key, value]): [string, JsonValue] => [key, this.#copyProperty(object, key, value, nodeType)]);
    const copy = Object.fromEntries(entries);
    return this.#recordOriginal(
      object,
      link ? this.#redirect(copy, link, this.#isComponentItself(object, link)) : copy,
    );
  }

  #copyProperty(object: JsonObject, key: string, value: JsonValue, nodeType: NodeType): JsonValue {
    const inner = childType(nodeType, key, value);
    if (nodeType === 'document' && key === 'components' && isObject(value))
      return this.#copyComponents(value);
    const mapped = inner === 'schemaName' ? this.#sources.links.get(object)?.get(key) : undefined;
    if (mapped) return this.#refTargetOf(mapped) ?? value;
    return (key === '$ref' || key === '$dynamicRef') && this.#linkOf(object)
      ? value
      : this.#copy(value, inner);
  }

  #linkOf(object: JsonObject): ResolvedRef | undefined {
    const links = this.#sources.links.get(object);
    return links?.get('$ref') ?? links?.get('$dynamicRef');
  }

  #copyComponents(components: JsonObject): JsonObject {
    return this.#copyObject(components, 'components');
  }

  #isComponentItself(object: JsonObject, link: ResolvedRef): boolean {
    const reference = this.#refTargets.get(targetKey(link));
    return reference !== undefined && valueAt(this.#root, readPointer(reference.slice(1)) ?? []) === object;
  }

  /** Points the `$ref` of an object to the target's place in the bundle, or replaces it with the target. */
  #redirect(copy: JsonObject, link: ResolvedRef, isComponentItself: boolean): JsonObject {
    const { $ref: _, $dynamicRef, ...siblings } = copy;
    if (!isComponentItself) {
      const reference = this.#refTargetOf(link);
      if (reference !== undefined) return { ...siblings, $ref: reference };
    }
    const key = targetKey(link);
    if (this.#copying.has(key)) return siblings;
    this.#copying.add(key);
    const target = this.#copyTarget(link);
    this.#copying.delete(key);
    return { ...asObject(target), ...siblings };
  }

  #copyTarget({ source, tokens, nodeType }: ResolvedRef): JsonValue {
    return this.#copy(valueAt(source.value, tokens) ?? {}, nodeType);
  }

  #refTargetOf(link: ResolvedRef): string | undefined {
    if (link.source === this.#entry) return `#${printPointer(link.tokens)}`;
    const key = targetKey(link);
    const known = this.#refTargets.get(key);
    if (known !== undefined) return known;
    const section = objectDefinitionOf(link.nodeType)?.section;
    if (section === undefined || section === 'pathItems' || isNameMap(link.nodeType)) return undefined;
    return this.#hoist(key, section, link);
  }

  #hoist(key: string, section: string, link: ResolvedRef): string {
    const added = this.#added.get(section) ?? new Map<string, JsonValue>();
    this.#added.set(section, added);
    const name = this.#names.get(key) ?? 'component';
    const reference = `#${printPointer(['components', section, name])}`;
    this.#refTargets.set(key, reference);
    added.set(name, null);
    this.#pending.push({ section: added, name, link });
    return reference;
  }

  #recordOriginal<T extends object>(original: object, copy: T): T {
    this.#originals.set(copy, original);
    return copy;
  }
}

function isSectionOf(section: string, nodeType: NodeType): boolean {
  return objectDefinitionOf(nodeType)?.section === section;
}
