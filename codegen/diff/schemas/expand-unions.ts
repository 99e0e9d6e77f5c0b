import { commonTypes, type TypeName, typesOf } from '../../schema/types.ts';
import type { JsonObject, JsonValue } from '../../values/json.ts';
import { areContradictory } from './contradictions.ts';
import { isIgnored } from './ignored-keywords.ts';
import type { SchemaReader, SchemaSet, SchemaUnion } from './schema-set.ts';

/** A conjunction of schemas without unions: one branch of an expanded schema. */
export interface Branch {
  readonly conjuncts: readonly JsonObject[];
  /** Undefined for every type. */
  readonly types: ReadonlySet<TypeName> | undefined;
  /** The branch of a union, if no schema outside the union applies. */
  readonly branch?: JsonValue;
  /** Schema name of the branch. */
  readonly name?: string;
}

/** All branches of an expanded schema. */
export interface Expansion {
  readonly branches: readonly Branch[];
  /** All unions in the schema. */
  readonly unions: readonly SchemaUnion[];
  /** Unions that were not expanded, because the result would be too large. */
  readonly deferredUnions: readonly JsonObject[];
}

/** The limit for expanding combined unions. */
export const maxBranches = 400;

/** `combined`: unions that apply together are multiplied, up to {@link maxBranches}; `separate`: only the first one is expanded. */
export type ExpansionMethod = 'combined' | 'separate';

export function expandUnions(reader: SchemaReader, schemaSet: SchemaSet, method: ExpansionMethod): Expansion {
  return new UnionExpander(reader, method).expand(schemaSet);
}

/** Expands the unions of each schema set once. A circular reference adds no branches. */
class UnionExpander {
  readonly #reader: SchemaReader;
  readonly #maxBranches: number;
  readonly #expansions = new Map<string, Expansion>();
  readonly #active = new Set<string>();
  #cycleCount = 0;

  constructor(reader: SchemaReader, method: ExpansionMethod) {
    this.#reader = reader;
    this.#maxBranches = method === 'combined' ? maxBranches : 1;
  }

  expand(schemaSet: SchemaSet): Expansion {
    const key = this.#reader.keyOf(schemaSet);
    const known = this.#expansions.get(key);
    if (known) return known;
    if (this.#active.has(key)) {
      this.#cycleCount += 1;
      return { branches: [], unions: [], deferredUnions: [] };
    }
    this.#active.add(key);
    const before = this.#cycleCount;
    const expansion = this.#expandOnce(schemaSet);
    this.#active.delete(key);
    // A result inside a circular reference is incomplete and must not be cached.
    if (this.#cycleCount === before) this.#expansions.set(key, expansion);
    return expansion;
  }

  #expandOnce(schemaSet: SchemaSet): Expansion {
    const { conjuncts, unions, isUnsatisfiable } = this.#reader.expand(schemaSet);
    if (isUnsatisfiable) return { branches: [], unions: [], deferredUnions: [] };
    const types = conjuncts.reduce<ReadonlySet<TypeName> | undefined>(
      (found, conjunct) => commonTypes(found, typesOf(conjunct)),
      undefined,
    );
    let expanded: readonly Branch[] = [
      { conjuncts: conjuncts.filter((conjunct) => !addsNoRestriction(conjunct)), types },
    ];
    const allUnions = [...unions];
    const deferredUnions: JsonObject[] = [];
    for (const union of unions) {
      const branches = this.#expandBranches(union, allUnions, deferredUnions);
      const isSingle = expanded.length === 1;
      const product = multiply(this.#reader, expanded, branches, isSingle ? Infinity : this.#maxBranches);
      if (product) expanded = product;
      else deferredUnions.push(this.#reader.unionOnly(union));
    }
    return { branches: expanded, unions: [...new Set(allUnions)], deferredUnions };
  }

  #expandBranches(
    { branches }: SchemaUnion,
    allUnions: SchemaUnion[],
    deferredUnions: JsonObject[],
  ): readonly Branch[] {
    const expanded = branches.flatMap((branch) => {
      const inner = this.expand(this.#reader.toSet(branch));
      allUnions.push(...inner.unions);
      deferredUnions.push(...inner.deferredUnions);
      return inner.branches.map((expandedBranch) => this.#withBranch(branch, expandedBranch));
    });
    return [...new Set(expanded)];
  }

  #withBranch(branch: JsonValue, inner: Branch): Branch {
    if (inner.branch !== undefined) return inner;
    const name = this.#reader.branchName(branch);
    return { ...inner, branch, ...(name === undefined ? {} : { name }) };
  }
}

/** @returns The satisfiable combinations; undefined if there are more than `limit`. */
function multiply(
  reader: SchemaReader,
  base: readonly Branch[],
  branches: readonly Branch[],
  limit: number,
): readonly Branch[] | undefined {
  const product: Branch[] = [];
  for (const outer of base)
    for (const inner of branches) {
      const types = commonTypes(outer.types, inner.types);
      if (isObjectOnly(types) && areContradictory(reader, outer.conjuncts, inner.conjuncts)) continue;
      if (product.length === limit) return undefined;
      product.push(combine(outer, inner, types));
    }
  return product;
}

function combine(outer: Branch, inner: Branch, types: Branch['types']): Branch {
  if (outer.conjuncts.length === 0) return types === inner.types ? inner : { ...inner, types };
  const { branch: _, ...rest } = inner;
  return { ...rest, conjuncts: [...new Set([...outer.conjuncts, ...inner.conjuncts])], types };
}

function isObjectOnly(types: Branch['types']): boolean {
  return types?.size === 1 && types.has('object');
}

/** True if a schema has no keyword that restricts values beyond its union and type. */
function addsNoRestriction(conjunct: JsonObject): boolean {
  return Object.keys(conjunct).every(
    (key) =>
      isIgnored(key) ||
      ['$ref', 'type', 'allOf', 'anyOf', 'oneOf', 'discriminator', 'default', 'nullable'].includes(key),
  );
}
