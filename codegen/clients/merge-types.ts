import type { Model, Type, TypeId } from '../model/model.ts';
import { mergeValues } from './merge-values.ts';

type UnionType = Extract<Type, { kind: 'union' }>;

/** A product of unions with more variants is not expanded. */
const maxVariants = 256;

/** Merges the types of `allOf`, so that an object has one list of properties. */
export class TypeMerger {
  readonly #types: Model['types'];
  readonly #merged = new WeakMap<Type, Type>();
  readonly #origins = new WeakMap<Type, TypeId>();

  constructor(types: Model['types']) {
    this.#types = types;
  }

  /**
   * Merges an intersection; other types are returned unchanged. The result is never an intersection. It is `never` if no value has all types.
   */
  merge(type: Type): Type {
    if (type.kind !== 'intersection') return type;
    const known = this.#merged.get(type);
    if (known) return known;
    const members = this.#withoutBases(type.members);
    const [only] = members;
    if (only && members.length === 1) return this.merge(only);
    const parts = this.#conjuncts(members, new Set());
    const merged = parts.reduce((whole, part) => this.#mergePair(whole, part), anyType);
    const result = merged.kind === 'any' ? this.#single(members) : merged;
    this.#merged.set(type, result);
    return result;
  }

  /** The named schema from which a merged union variant was made. */
  originOf(type: Type): TypeId | undefined {
    return type.kind === 'reference' ? type.id : this.#origins.get(type);
  }

  /** The type itself, or the type that it refers to. A circular reference is `any`. */
  resolve(type: Type): Type {
    const visited = new Set<TypeId>();
    let resolved = type;
    while (resolved.kind === 'reference' || resolved.kind === 'intersection') {
      if (resolved.kind === 'intersection') {
        resolved = this.merge(resolved);
        continue;
      }
      if (visited.has(resolved.id)) return anyType;
      visited.add(resolved.id);
      resolved = this.#types.get(resolved.id)?.type ?? anyType;
    }
    return resolved;
  }

  /** Drops references to schemas that another part extends. Without this, a property that a recursive schema overrides is merged endlessly. */
  #withoutBases(members: readonly Type[]): readonly Type[] {
    const bases = new Set(
      members.flatMap((member) => (member.kind === 'reference' ? this.#basesOf(member.id) : [])),
    );
    return members.filter((member) => member.kind !== 'reference' || !bases.has(member.id));
  }

  /** Ids of the schemas that a named schema extends. */
  #basesOf(id: TypeId): readonly TypeId[] {
    const bases = new Set<TypeId>();
    const pending = this.#directBases(id);
    for (let base = pending.pop(); base !== undefined; base = pending.pop()) {
      if (base === id || bases.has(base)) continue;
      bases.add(base);
      pending.push(...this.#directBases(base));
    }
    return [...bases];
  }

  #directBases(id: TypeId): TypeId[] {
    const type = this.#types.get(id)?.type;
    const members = type?.kind === 'intersection' ? type.members : type ? [type] : [];
    return members.flatMap((member) => (member.kind === 'reference' ? [member.id] : []));
  }

  /** Parts of an intersection, in which references and nested intersections are replaced by their parts. */
  #conjuncts(members: readonly Type[], visited: ReadonlySet<TypeId>): readonly Type[] {
    return members.flatMap((member) => {
      if (member.kind === 'intersection') return this.#conjuncts(member.members, visited);
      if (member.kind !== 'reference') return [member];
      const target = this.#types.get(member.id)?.type;
      if (!target || visited.has(member.id)) return [];
      return this.#conjuncts([target], new Set([...visited, member.id]));
    });
  }

  /** The only part that restricts the value, so that `allOf` with one reference remains a reference. */
  #single(members: readonly Type[]): Type {
    return members.find(({ kind }) => kind !== 'any') ?? anyType;
  }

  #mergePair(one: Type, other: Type): Type {
    if (one === other || other.kind === 'any') return one;
    if (one.kind === 'any') return other;
    if (one.kind === 'reference' && other.kind === 'reference' && one.id === other.id) return one;
    if (one.kind === 'union') return this.#distribute(one, other);
    if (other.kind === 'union') return this.#distribute(other, one);
    const [a, b] = [this.resolve(one), this.resolve(other)];
    if (a.kind === 'union' || b.kind === 'union') return this.#mergePair(a, b);
    return mergeValues(a, b);
  }

  #distribute(union: UnionType, other: Type): Type {
    const count = other.kind === 'union' ? other.members.length : 1;
    if (union.members.length * count > maxVariants) return union;
    const members = union.members.flatMap((member) => {
      const merged = this.#mergePair(member, other);
      if (merged.kind === 'never') return [];
      const origin = this.originOf(member);
      if (origin !== undefined && merged.kind === 'object' && merged !== other)
        this.#origins.set(merged, origin);
      return [merged];
    });
    const distinct = [...new Set(members)];
    const [first] = distinct;
    if (!first) return neverType;
    if (distinct.length === 1) return first;
    return {
      kind: 'union',
      members: distinct,
      ...(union.discriminator ? { discriminator: union.discriminator } : {}),
    };
  }
}

const anyType: Type = { kind: 'any' };
const neverType: Type = { kind: 'never' };
