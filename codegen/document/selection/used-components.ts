import type { Diagnostic } from '../../values/diagnostic.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { arrayAt, objectAt } from '../../values/read-property.ts';
import type { Document } from '../document.ts';
import { printPointer, valueAt } from '../pointer.ts';
import { mappedReference, referenceOf, referenceTokens } from '../reference.ts';

export interface UsedComponents {
  readonly root: JsonObject;
  /** References into removed operations. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Removes the components that the rest of the description does not use, directly or through other components. */
export function keepUsedComponents(document: Document): UsedComponents {
  const { components, ...rest } = document.root;
  const finder = new UsageFinder(document);
  finder.visit(rest);
  const diagnostics = finder.dangling.map(({ referrer, reference }) =>
    reportDangling(document, referrer, reference),
  );
  if (!isObject(components)) return { root: document.root, diagnostics };
  const sections = Object.entries(components).map(([section, members]): [string, JsonValue] => [
    section,
    // Security requirements name security schemes without a reference.
    section === 'securitySchemes' || section.startsWith('x-') || !isObject(members)
      ? members
      : Object.fromEntries(Object.entries(members).filter(([name]) => finder.used.has(keyOf(section, name)))),
  ]);
  const kept = sections.filter(([, members]) => !isObject(members) || Object.keys(members).length > 0);
  return { root: { ...document.root, components: Object.fromEntries(kept) }, diagnostics };
}

function reportDangling(document: Document, referrer: JsonObject, reference: string): Diagnostic {
  const place = document.place(referrer, '$ref');
  return {
    code: 'excluded-reference',
    severity: 'warning',
    message: `The reference ${JSON.stringify(reference)} points into an operation that "include" or "exclude" removes.`,
    help: 'Move its target to components.',
    ...(place ? { place } : {}),
  };
}

function keyOf(section: string, name: string): string {
  return printPointer([section, name]);
}

/** Finds the components that the visited values use. */
class UsageFinder {
  readonly used = new Set<string>();
  readonly dangling: { readonly referrer: JsonObject; readonly reference: string }[] = [];
  readonly #document: Document;
  readonly #components: JsonObject;
  readonly #followed = new Set<string>();
  /** A chain of references can be longer than the stack. */
  readonly #pending: JsonValue[] = [];
  /** Subtypes by the schema that their `allOf` refers to. Discriminator values name subtypes without a reference. */
  readonly #subtypes: ReadonlyMap<string, readonly string[]>;

  constructor(document: Document) {
    this.#document = document;
    this.#components = objectAt(document.root, 'components');
    this.#subtypes = findSubtypes(objectAt(this.#components, 'schemas'));
  }

  visit(start: JsonValue): void {
    this.#pending.push(start);
    for (let value = this.#pending.pop(); value !== undefined; value = this.#pending.pop()) {
      if (isArray(value)) this.#pending.push(...value);
      else if (isObject(value)) this.#visitObject(value);
    }
  }

  #visitObject(object: JsonObject): void {
    const reference = referenceOf(object);
    if (reference !== undefined) this.#follow(object, reference);
    const discriminator = objectAt(object, 'discriminator');
    const mapping = Object.values(objectAt(discriminator, 'mapping'));
    for (const target of [...mapping, ownValue(discriminator, 'defaultMapping')])
      if (typeof target === 'string') this.#follow(object, mappedReference(target));
    this.#pending.push(...Object.values(object));
  }

  #follow(referrer: JsonObject, reference: string): void {
    if (this.#followed.has(reference) || !reference.startsWith('#/')) return;
    this.#followed.add(reference);
    const tokens = referenceTokens(reference);
    const [first, section = '', name = ''] = tokens;
    if (first === 'components') this.#use(section, name);
    else if (valueAt(this.#document.root, tokens) === undefined) {
      const target = this.#document.resolve({ $ref: reference });
      if (target === undefined) return;
      this.dangling.push({ referrer, reference });
      this.#pending.push(target);
    }
  }

  #use(section: string, name: string): void {
    const key = keyOf(section, name);
    const component = ownValue(objectAt(this.#components, section), name);
    if (component === undefined || this.used.has(key)) return;
    this.used.add(key);
    this.#pending.push(component);
    if (section === 'schemas' && isObject(component) && Object.hasOwn(component, 'discriminator'))
      for (const subtype of this.#subtypes.get(name) ?? []) this.#use('schemas', subtype);
  }
}

function findSubtypes(schemas: JsonObject): ReadonlyMap<string, readonly string[]> {
  const subtypes = new Map<string, readonly string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    const parents = isObject(schema) ? arrayAt(schema, 'allOf') : [];
    for (const part of parents) {
      const reference = isObject(part) ? referenceOf(part) : undefined;
      const [, section, parent] = reference === undefined ? [] : referenceTokens(reference);
      if (section !== 'schemas' || parent === undefined) continue;
      subtypes.set(parent, [...(subtypes.get(parent) ?? []), name]);
    }
  }
  return subtypes;
}
