import type { Document } from '../../document/document.ts';
import { componentSchemas } from '../../schema/references.ts';
import { unionKeywords } from '../../schema/unions.ts';
import { ignoresSiblings, isNullable } from '../../schema/versions.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import { arrayAt } from '../../values/read-property.ts';
import { allowsAnything, isOnly } from './ignored-keywords.ts';
import { doublyNegated, withoutIneffective } from './ineffective-keywords.ts';

/** A conjunction of schemas. An empty set allows every value. */
export type SchemaSet = readonly JsonValue[];

/** A union of schemas: `anyOf`, `oneOf`, or null with the other values (`nullable` of OpenAPI 3.0). */
export interface SchemaUnion {
  /** The schema with the union. */
  readonly node: JsonObject;
  readonly branches: readonly JsonValue[];
}

/** A schema set with `$ref` and `allOf` resolved. */
export interface ExpandedSet {
  /** Schemas whose `$ref`, `allOf`, `anyOf` and `oneOf` are ignored. */
  readonly conjuncts: readonly JsonObject[];
  readonly unions: readonly SchemaUnion[];
  /** True if one of the schemas is `false`. */
  readonly isUnsatisfiable: boolean;
}

const nullSchema: JsonObject = { type: 'null' };

/** Reads the schemas of one document as sets, independent of their notation. */
export class SchemaReader {
  readonly document: Document;
  readonly #ids = new Map<JsonValue, number>();
  readonly #unwrapped = new Map<JsonValue, JsonValue>();
  readonly #nonNullable = new Map<JsonObject, JsonObject>();
  readonly #effective = new Map<JsonObject, JsonObject>();
  readonly #unions = new Map<JsonObject, JsonObject>();
  readonly #originals = new Map<JsonObject, JsonObject>();
  readonly #components: ReadonlyMap<JsonValue, string>;
  readonly #componentNames: ReadonlySet<string>;

  constructor(document: Document) {
    this.document = document;
    this.#components = new Map(
      Object.entries(componentSchemas(document)).map(([name, schema]) => [schema, name]),
    );
    this.#componentNames = new Set(this.#components.values());
  }

  /** Unwraps a `$ref`, or an `allOf`, `anyOf` or `oneOf` with one schema, that has only annotations as siblings. */
  unwrap(node: JsonValue): JsonValue {
    const cached = this.#unwrapped.get(node);
    if (cached !== undefined) return cached;
    const visited = new Set<JsonValue>();
    let current = node;
    while (isObject(current) && !visited.has(current)) {
      visited.add(current);
      const inner = this.#unwrapOnce(current);
      if (inner === undefined) break;
      current = inner;
    }
    this.#unwrapped.set(node, current);
    return current;
  }

  toSet(...nodes: readonly JsonValue[]): SchemaSet {
    const schemas = nodes.map((node) => this.unwrap(node)).filter((node) => !allowsAnything(node));
    return schemas.length < 2 ? schemas : [...new Set(schemas)];
  }

  /** A key that is equal for sets with the same schemas. */
  keyOf(schemaSet: SchemaSet): string {
    const ids = schemaSet.map((node) => this.#idOf(node));
    return ids.toSorted((a, b) => a - b).join();
  }

  /** The name of a set that is one shared schema. */
  nameOf(schemaSet: SchemaSet): string | undefined {
    const [branch, ...others] = schemaSet;
    if (branch === undefined || others.length > 0) return undefined;
    return this.#components.get(branch);
  }

  /** True if the document has a shared schema of this name. */
  hasComponent(name: string): boolean {
    return this.#componentNames.has(name);
  }

  /** The name of the first shared schema that a branch of a union references. */
  branchName(node: JsonValue): string | undefined {
    let current: JsonValue | undefined = node;
    while (isObject(current)) {
      const name = this.#components.get(current);
      if (name !== undefined) return name;
      const target = this.document.follow(current);
      current = target ?? (this.unwrap(current) === current ? undefined : this.unwrap(current));
    }
    return undefined;
  }

  /** The schema in the description from which a schema was derived. */
  originalOf(node: JsonObject): JsonObject {
    return this.#originals.get(node) ?? node;
  }

  /** The union without the other keywords of its schema. */
  unionOnly({ node, branches }: SchemaUnion): JsonObject {
    const cached = this.#unions.get(node);
    if (cached) return cached;
    const union = { anyOf: branches };
    this.#unions.set(node, union);
    this.#originals.set(union, node);
    return union;
  }

  expand(schemaSet: SchemaSet): ExpandedSet {
    const conjuncts: JsonObject[] = [];
    const unions: SchemaUnion[] = [];
    const seen = new Set<JsonValue>();
    let isUnsatisfiable = false;
    const add = (value: JsonValue): void => {
      const node = this.unwrap(value);
      if (node === false) isUnsatisfiable = true;
      if (!isObject(node) || seen.has(node)) return;
      seen.add(node);
      if (isNullable(node)) {
        unions.push({ node, branches: [nullSchema, this.#withoutNullable(node)] });
        return;
      }
      const target = this.document.follow(node);
      if (target !== undefined) add(target);
      if (target !== undefined && ignoresSiblings(this.document)) return;
      for (const part of arrayAt(node, 'allOf')) add(part);
      for (const keyword of unionKeywords) this.#addUnion(node, keyword, add, unions);
      const negated = doublyNegated(node);
      if (negated !== undefined) add(negated);
      conjuncts.push(this.#withoutIneffective(node));
    };
    for (const node of schemaSet) add(node);
    return { conjuncts, unions, isUnsatisfiable };
  }

  #addUnion(
    node: JsonObject,
    keyword: (typeof unionKeywords)[number],
    add: (node: JsonValue) => void,
    unions: SchemaUnion[],
  ): void {
    const branches = arrayAt(node, keyword);
    const [branch] = branches;
    if (branches.length === 1 && branch !== undefined) add(branch);
    if (branches.length > 1) unions.push({ node: this.originalOf(node), branches });
  }

  #unwrapOnce(node: JsonObject): JsonValue | undefined {
    // Decision 4: in OpenAPI 3.0, `nullable` next to a `$ref` allows null.
    if (isNullable(node)) return undefined;
    const target = this.document.follow(node);
    if (target !== undefined && (ignoresSiblings(this.document) || isOnly(node, '$ref'))) return target;
    for (const key of ['allOf', ...unionKeywords]) {
      const list = arrayAt(node, key);
      if (list.length === 1 && isOnly(node, key)) return list[0];
    }
    return undefined;
  }

  #withoutNullable(node: JsonObject): JsonObject {
    const cached = this.#nonNullable.get(node);
    if (cached) return cached;
    // The default applies to the schema including null.
    const { nullable: _, default: __, ...rest } = node;
    this.#nonNullable.set(node, rest);
    this.#originals.set(rest, this.originalOf(node));
    return rest;
  }

  #withoutIneffective(node: JsonObject): JsonObject {
    const cached = this.#effective.get(node);
    if (cached) return cached;
    const effective = withoutIneffective(node);
    this.#effective.set(node, effective);
    if (effective !== node) this.#originals.set(effective, this.originalOf(node));
    return effective;
  }

  #idOf(node: JsonValue): number {
    const cached = this.#ids.get(node);
    if (cached !== undefined) return cached;
    this.#ids.set(node, this.#ids.size);
    return this.#ids.size - 1;
  }
}
