import { commonTypes, type TypeName, typesOf } from '../../schema/types.ts';
import type { JsonObject, JsonValue } from '../../values/json.ts';
import { isIgnored, type SchemaReader, type SchemaSet, type SchemaUnion } from './schema-set.ts';

/** A conjunction of schemas without unions: one branch of an expanded schema. */
export interface Branch {
  readonly atoms: readonly JsonObject[];
  /** Undefined for every type. */
  readonly types: ReadonlySet<TypeName> | undefined;
  /** The branch of a union, if no schema outside the union applies. */
  readonly branch?: JsonValue;
  /** Schema name of the branch. */
  readonly name?: string;
}

/** All branches of an expanded schema. */
export interface Expansion {
  readonly drafts: readonly Branch[];
  /** All unions in the schema. */
  readonly choices: readonly SchemaUnion[];
  /** Unions that were not expanded, because the result would be too large. */
  readonly aside: readonly JsonObject[];
}

/** The limit for expanding combined unions. */
const mostDrafts = 400;

export function expandUnions(terms: SchemaReader, term: SchemaSet): Expansion {
  return new Drafter(terms).draft(term);
}

/** Expands unions, each term once. A circular reference adds no branches. */
class Drafter {
  readonly #terms: SchemaReader;
  readonly #known = new Map<string, Expansion>();
  readonly #within = new Set<string>();
  #circles = 0;

  constructor(terms: SchemaReader) {
    this.#terms = terms;
  }

  draft(term: SchemaSet): Expansion {
    const key = this.#terms.keyOf(term);
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#within.has(key)) {
      this.#circles += 1;
      return { drafts: [], choices: [], aside: [] };
    }
    this.#within.add(key);
    const before = this.#circles;
    const made = this.#make(term);
    this.#within.delete(key);
    // A result inside a circular reference is incomplete and must not be cached.
    if (this.#circles === before) this.#known.set(key, made);
    return made;
  }

  #make(term: SchemaSet): Expansion {
    const { atoms, choices, isNever } = this.#terms.expand(term);
    if (isNever) return { drafts: [], choices: [], aside: [] };
    const types = atoms.reduce<ReadonlySet<TypeName> | undefined>(
      (found, atom) => commonTypes(found, typesOf(atom)),
      undefined,
    );
    let drafts: readonly Branch[] = [{ atoms: atoms.filter((atom) => !isBare(atom)), types }];
    const met = [...choices];
    const aside: JsonObject[] = [];
    for (const choice of choices) {
      const branches = this.#branches(choice, met, aside);
      if (drafts.length * branches.length > mostDrafts && drafts.length > 1)
        aside.push(this.#terms.alone(choice));
      else drafts = multiply(drafts, branches);
    }
    return { drafts, choices: [...new Set(met)], aside };
  }

  #branches({ branches }: SchemaUnion, met: SchemaUnion[], aside: JsonObject[]): readonly Branch[] {
    const found = branches.flatMap((branch) => {
      const inner = this.draft(this.#terms.term(branch));
      met.push(...inner.choices);
      aside.push(...inner.aside);
      return inner.drafts.map((one) => this.#asBranch(branch, one));
    });
    return [...new Set(found)];
  }

  #asBranch(branch: JsonValue, one: Branch): Branch {
    if (one.branch !== undefined) return one;
    const name = this.#terms.branchName(branch);
    return { ...one, branch, ...(name === undefined ? {} : { name }) };
  }
}

function multiply(base: readonly Branch[], branches: readonly Branch[]): readonly Branch[] {
  return base.flatMap((outer) =>
    branches.map((inner): Branch => {
      const types = commonTypes(outer.types, inner.types);
      if (outer.atoms.length === 0) return types === inner.types ? inner : { ...inner, types };
      const { branch: _, ...rest } = inner;
      return { ...rest, atoms: [...new Set([...outer.atoms, ...inner.atoms])], types };
    }),
  );
}

/** True if a schema has no keyword that restricts values beyond its union and type. */
function isBare(atom: JsonObject): boolean {
  return Object.keys(atom).every(
    (key) =>
      isIgnored(key) ||
      ['$ref', 'type', 'allOf', 'anyOf', 'oneOf', 'discriminator', 'default', 'nullable'].includes(key),
  );
}
