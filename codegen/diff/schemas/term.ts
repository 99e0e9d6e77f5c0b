import type { Document } from '../../document/document.ts';
import { isAnnotation } from '../../schema/annotations.ts';
import { componentSchemas } from '../../schema/references.ts';
import { unionKeywords } from '../../schema/unions.ts';
import { ignoresSiblings, isNullable } from '../../schema/versions.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import { listAt } from '../../values/text.ts';

/** A conjunction of schemas. An empty term allows every value. */
export type Term = readonly JsonValue[];

/** A union of schemas: `anyOf`, `oneOf`, or null with the other values (`nullable` of OpenAPI 3.0). */
export interface Choice {
  /** The schema with the union. */
  readonly node: JsonObject;
  readonly branches: readonly JsonValue[];
}

/** A term with `$ref` and `allOf` resolved. */
export interface Expanded {
  /** Schemas whose `$ref`, `allOf`, `anyOf` and `oneOf` are ignored. */
  readonly atoms: readonly JsonObject[];
  readonly choices: readonly Choice[];
  /** True if one of the schemas is `false`. */
  readonly isNever: boolean;
}

const nullSchema: JsonObject = { type: 'null' };

/** Reads the schemas of one document as terms, independent of their notation. */
export class Terms {
  readonly document: Document;
  readonly #ids = new Map<JsonValue, number>();
  readonly #settled = new Map<JsonValue, JsonValue>();
  readonly #withoutNull = new Map<JsonObject, JsonObject>();
  readonly #alone = new Map<JsonObject, JsonObject>();
  readonly #originals = new Map<JsonObject, JsonObject>();
  readonly #components: ReadonlyMap<JsonValue, string>;

  constructor(document: Document) {
    this.document = document;
    this.#components = new Map(
      Object.entries(componentSchemas(document)).map(([name, schema]) => [schema, name]),
    );
  }

  /** Unwraps a `$ref`, or an `allOf`, `anyOf` or `oneOf` with one schema, that has only annotations as siblings. */
  settle(node: JsonValue): JsonValue {
    const known = this.#settled.get(node);
    if (known !== undefined) return known;
    const passed = new Set<JsonValue>();
    let at = node;
    while (isObject(at) && !passed.has(at)) {
      passed.add(at);
      const inner = this.#unwrap(at);
      if (inner === undefined) break;
      at = inner;
    }
    this.#settled.set(node, at);
    return at;
  }

  term(...nodes: readonly JsonValue[]): Term {
    const settled = nodes.map((node) => this.settle(node)).filter((node) => !isAnything(node));
    return settled.length < 2 ? settled : [...new Set(settled)];
  }

  /** A key that is equal for terms with the same schemas. */
  keyOf(term: Term): string {
    const ids = term.map((node) => this.#idOf(node));
    return ids.toSorted((a, b) => a - b).join();
  }

  /** The name of a term that is one shared schema. */
  nameOf(term: Term): string | undefined {
    const [only, ...others] = term;
    if (only === undefined || others.length > 0) return undefined;
    return this.#components.get(only);
  }

  /** The name of the first shared schema that a branch of a union references. */
  branchName(node: JsonValue): string | undefined {
    let at: JsonValue | undefined = node;
    while (isObject(at)) {
      const name = this.#components.get(at);
      if (name !== undefined) return name;
      const target = this.document.follow(at);
      at = target ?? (this.settle(at) === at ? undefined : this.settle(at));
    }
    return undefined;
  }

  /** The schema in the description from which a schema was derived. */
  originalOf(node: JsonObject): JsonObject {
    return this.#originals.get(node) ?? node;
  }

  /** The union without the other keywords of its schema. */
  alone({ node, branches }: Choice): JsonObject {
    const known = this.#alone.get(node);
    if (known) return known;
    const made = { anyOf: branches };
    this.#alone.set(node, made);
    this.#originals.set(made, node);
    return made;
  }

  expand(term: Term): Expanded {
    const atoms: JsonObject[] = [];
    const choices: Choice[] = [];
    const seen = new Set<JsonValue>();
    let isNever = false;
    const add = (given: JsonValue): void => {
      const node = this.settle(given);
      if (node === false) isNever = true;
      if (!isObject(node) || seen.has(node)) return;
      seen.add(node);
      if (isNullable(node)) {
        choices.push({ node, branches: [nullSchema, this.#withNullOff(node)] });
        return;
      }
      const target = this.document.follow(node);
      if (target !== undefined) add(target);
      if (target !== undefined && ignoresSiblings(this.document)) return;
      for (const part of listAt(node, 'allOf')) add(part);
      for (const kind of unionKeywords) this.#addChoice(node, kind, add, choices);
      atoms.push(node);
    };
    for (const node of term) add(node);
    return { atoms, choices, isNever };
  }

  #addChoice(
    node: JsonObject,
    kind: (typeof unionKeywords)[number],
    add: (node: JsonValue) => void,
    choices: Choice[],
  ): void {
    const branches = listAt(node, kind);
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) add(only);
    if (branches.length > 1) choices.push({ node: this.originalOf(node), branches });
  }

  #unwrap(node: JsonObject): JsonValue | undefined {
    // Decision 4: in OpenAPI 3.0, `nullable` next to a `$ref` allows null.
    if (isNullable(node)) return undefined;
    const target = this.document.follow(node);
    if (target !== undefined && (ignoresSiblings(this.document) || isOnly(node, '$ref'))) return target;
    for (const key of ['allOf', ...unionKeywords]) {
      const list = listAt(node, key);
      if (list.length === 1 && isOnly(node, key)) return list[0];
    }
    return undefined;
  }

  #withNullOff(node: JsonObject): JsonObject {
    const known = this.#withoutNull.get(node);
    if (known) return known;
    // The default applies to the schema including null.
    const { nullable: _, default: __, ...rest } = node;
    this.#withoutNull.set(node, rest);
    this.#originals.set(rest, this.originalOf(node));
    return rest;
  }

  #idOf(node: JsonValue): number {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    this.#ids.set(node, this.#ids.size);
    return this.#ids.size - 1;
  }
}

function isOnly(node: JsonObject, key: string): boolean {
  return Object.keys(node).every((name) => name === key || isIgnored(name));
}

/** True for keywords that do not restrict values. `x-extensible-enum` lists known values. */
export function isIgnored(key: string): boolean {
  return isAnnotation(key) && key !== 'x-extensible-enum';
}

function isAnything(node: JsonValue): boolean {
  return node === true || (isObject(node) && Object.keys(node).every(isIgnored));
}
