import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { asObject } from '../values/read-property.ts';
import { isNameMap, isPrimitive, type NodeType, objectDefinitionOf } from './grammar.ts';
import { printPointer, readPointer, valueAt } from './pointer.ts';
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
 * inline. A description of one file is returned unchanged.
 */
export function bundle(entry: SourceFile, root: JsonObject, sources: SourceSet): Bundle {
  const originals = new WeakMap<object, object>();
  const texts = [...sources.links].flatMap(([object, links]) =>
    [...links].map(([key, link]) => ({ text: object[key], link })),
  );
  if (texts.every(({ text, link }) => link.source === entry && isLocalPointer(text)))
    return { root, originals };
  return { root: new Bundler(entry, root, sources, originals).bundle(), originals };
}

/** True if the reference is already a local JSON Pointer, as in a bundle. */
function isLocalPointer(text: JsonValue | undefined): boolean {
  return typeof text === 'string' && text.startsWith('#/');
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
    for (const [section, members] of Object.entries(asObject(ownValue(this.#root, 'components')))) {
      for (const [name, member] of Object.entries(asObject(members))) {
        const link = isObject(member) ? this.#linkOf(member) : undefined;
        if (
          link &&
          link.source !== this.#entry &&
          !this.#refTargets.has(keyOf(link)) &&
          isSectionOf(section, link.slot)
        )
          this.#refTargets.set(keyOf(link), `#${printPointer(['components', section, name])}`);
      }
    }
  }

  #copy(value: JsonValue, slot: NodeType): JsonValue {
    if (isPrimitive(slot)) return value;
    if (isArray(value))
      return this.#recordOriginal(
        value,
        value.map((item, index) => this.#copy(item, childType(slot, index, item))),
      );
    return isObject(value) ? this.#copyObject(value, slot) : value;
  }

  #copyObject(object: JsonObject, slot: NodeType): JsonObject {
    const link = this.#linkOf(object);
    const members = Object.entries(object).map(([key, member]): [string, JsonValue] => [
      key,
      this.#copyMember(object, key, member, slot),
    ]);
    const copy = Object.fromEntries(members);
    return this.#recordOriginal(
      object,
      link ? this.#redirect(copy, link, this.#isComponentItself(object, link)) : copy,
    );
  }

  #copyMember(object: JsonObject, key: string, member: JsonValue, slot: NodeType): JsonValue {
    const inner = childType(slot, key, member);
    if (slot === 'document' && key === 'components' && isObject(member)) return this.#copyComponents(member);
    const mapped = inner === 'schemaName' ? this.#sources.links.get(object)?.get(key) : undefined;
    if (mapped) return this.#refTargetOf(mapped) ?? member;
    return key === '$ref' && this.#linkOf(object) ? member : this.#copy(member, inner);
  }

  #linkOf(object: JsonObject): ResolvedRef | undefined {
    return this.#sources.links.get(object)?.get('$ref');
  }

  #copyComponents(components: JsonObject): JsonObject {
    return this.#copyObject(components, 'components');
  }

  #isComponentItself(object: JsonObject, link: ResolvedRef): boolean {
    const home = this.#refTargets.get(keyOf(link));
    return home !== undefined && valueAt(this.#root, readPointer(home.slice(1)) ?? []) === object;
  }

  /** Points the `$ref` of an object to the target's place in the bundle, or replaces it with the target. */
  #redirect(copy: JsonObject, link: ResolvedRef, isHome: boolean): JsonObject {
    const { $ref: _, ...siblings } = copy;
    if (!isHome) {
      const home = this.#refTargetOf(link);
      if (home !== undefined) return { ...siblings, $ref: home };
    }
    const key = keyOf(link);
    if (this.#copying.has(key)) return siblings;
    this.#copying.add(key);
    const target = this.#copyTarget(link);
    this.#copying.delete(key);
    return { ...asObject(target), ...siblings };
  }

  #copyTarget({ source, tokens, slot }: ResolvedRef): JsonValue {
    return this.#copy(valueAt(source.value, tokens) ?? {}, slot);
  }

  #refTargetOf(link: ResolvedRef): string | undefined {
    if (link.source === this.#entry) return `#${printPointer(link.tokens)}`;
    const key = keyOf(link);
    const known = this.#refTargets.get(key);
    if (known !== undefined) return known;
    const section = objectDefinitionOf(link.slot)?.section;
    if (section === undefined || section === 'pathItems' || isNameMap(link.slot)) return undefined;
    return this.#hoist(key, section, link);
  }

  #hoist(key: string, section: string, link: ResolvedRef): string {
    const added = this.#added.get(section) ?? new Map<string, JsonValue>();
    this.#added.set(section, added);
    const name = this.#freeName(section, added, suggestName(link));
    const home = `#${printPointer(['components', section, name])}`;
    this.#refTargets.set(key, home);
    added.set(name, null);
    this.#pending.push({ section: added, name, link });
    return home;
  }

  #freeName(section: string, added: ReadonlyMap<string, JsonValue>, wanted: string): string {
    const own = asObject(ownValue(asObject(ownValue(this.#root, 'components')), section));
    let name = wanted;
    for (let count = 2; Object.hasOwn(own, name) || added.has(name); count += 1) name = `${wanted}_${count}`;
    return name;
  }

  #recordOriginal<T extends object>(original: object, copy: T): T {
    this.#originals.set(copy, original);
    return copy;
  }
}

function keyOf({ source, tokens }: ResolvedRef): string {
  return `${source.path}#${printPointer(tokens)}`;
}

function isSectionOf(section: string, slot: NodeType): boolean {
  return objectDefinitionOf(slot)?.section === section;
}

/** The last pointer token, or the file name without extension (`pet` for `schemas/pet.yaml`), as a valid component name. */
function suggestName({ source, tokens }: ResolvedRef): string {
  const file = /([^/\\]*?)(?:\.[a-z]+)?$/i.exec(source.path)?.[1] ?? '';
  return (tokens.at(-1) ?? file).replace(/[^A-Za-z0-9._-]+/g, '_') || 'component';
}
