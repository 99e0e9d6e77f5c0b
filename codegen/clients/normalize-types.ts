import type { Model, Type, TypeId } from '../model/model.ts';
import { mergeAlternatives } from './merge-alternatives.ts';
import { mergeScalars } from './merge-scalars.ts';
import type { TypeMerger } from './merge-types.ts';

type UnionType = Extract<Type, { kind: 'union' }>;

/** A type without `null` among its alternatives. */
export interface NormalType {
  /** Never an intersection. Alternatives of a union are not unions, and at most one of them is a string, a number or a boolean. */
  readonly type: Type;
  readonly isNullable: boolean;
}

/** Merges intersections, flattens nested unions and separates `null`. */
export class TypeNormalizer {
  readonly #types: Model['types'];
  readonly #merger: TypeMerger;
  readonly #known = new WeakMap<Type, NormalType>();

  constructor(types: Model['types'], merger: TypeMerger) {
    this.#types = types;
    this.#merger = merger;
  }

  normalize(type: Type): NormalType {
    const known = this.#known.get(type) ?? this.#normalize(type);
    this.#known.set(type, known);
    return known;
  }

  #normalize(type: Type): NormalType {
    const merged = this.#merger.merge(type);
    if (merged.kind === 'enum' && merged.values.includes(null)) {
      const values = merged.values.filter((value) => value !== null);
      return { type: { ...merged, values }, isNullable: values.length > 0 };
    }
    return merged.kind === 'union' ? this.#normalizeUnion(merged) : { type: merged, isNullable: false };
  }

  #normalizeUnion(union: UnionType): NormalType {
    const flat = this.#flatten(union.members, new Set());
    const values = flat.filter(({ kind }) => kind !== 'null' && kind !== 'never');
    const members = mergeAlternatives(mergeScalars(values, (type) => this.#merger.resolve(type)));
    const isNullable = members.length > 0 && flat.some(({ kind }) => kind === 'null');
    const [only] = members;
    if (!only) return { type: { kind: flat.length > 0 ? 'null' : 'never' }, isNullable: false };
    if (members.some(({ kind }) => kind === 'any')) return { type: { kind: 'any' }, isNullable: false };
    return { type: members.length === 1 ? only : { ...union, members }, isNullable };
  }

  /** Alternatives that are not unions. A reference to a named schema that is not a union remains a reference. */
  #flatten(members: readonly Type[], visited: ReadonlySet<TypeId>): readonly Type[] {
    return members.flatMap((member) => {
      const merged = this.#merger.merge(member);
      if (merged.kind === 'union') return this.#flatten(merged.members, visited);
      if (merged.kind !== 'reference') return splitNull(merged);
      return visited.has(merged.id) ? [] : this.#flattenNamed(merged, new Set([...visited, merged.id]));
    });
  }

  #flattenNamed(
    reference: Extract<Type, { kind: 'reference' }>,
    visited: ReadonlySet<TypeId>,
  ): readonly Type[] {
    const target = this.#types.get(reference.id)?.type;
    if (!target) return [{ kind: 'any' }];
    const merged = this.#merger.merge(target);
    if (merged.kind === 'reference')
      return visited.has(merged.id) ? [] : this.#flattenNamed(merged, new Set([...visited, merged.id]));
    if (merged.kind === 'union') {
      const nested = this.#flatten(merged.members, visited);
      return nested.every(({ kind }) => kind === 'string' || kind === 'enum' || kind === 'literal')
        ? [reference]
        : nested;
    }
    if (merged.kind === 'enum' && merged.values.includes(null)) return [reference, { kind: 'null' }];
    return merged.kind === 'any' || merged.kind === 'null' || merged.kind === 'never'
      ? [merged]
      : [reference];
  }
}

function splitNull(type: Type): readonly Type[] {
  if (type.kind !== 'enum' || !type.values.includes(null)) return [type];
  return [{ ...type, values: type.values.filter((value) => value !== null) }, { kind: 'null' }];
}
