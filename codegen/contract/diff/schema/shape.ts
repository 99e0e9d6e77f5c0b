import { isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { commonTypes, type TypeName, typeOfValue, typesOf } from './json-type.ts';
import { intersect, knownOf, type Literals, literalsOf } from './literal.ts';
import { merge } from './merge.ts';
import { type Choice, isAnnotation, type Term, type Terms } from './term.ts';

/** The type of an alternative; integers are numbers with a condition. */
export type JsonType = Exclude<TypeName, 'integer'>;

/** A set of values of one type: those that fit every one of some schemas. */
export interface Alternative {
  readonly type: JsonType;
  readonly isInteger: boolean;
  readonly atoms: readonly JsonObject[];
  /** Where only listed values fit. */
  readonly literals?: Literals;
  /** Values that an open list names, where others fit as well. */
  readonly known: Literals;
  /** The branch of a union that it is, where nothing outside adds to it. */
  readonly branch?: JsonValue;
  /** What the branch goes by: the name of its schema. */
  readonly name?: string;
}

/** A term as a set of values: one that fits any alternative, of whatever type, fits. */
export interface Shape {
  readonly alternatives: readonly Alternative[];
  /** Unions that were met, with what tells their branches apart. */
  readonly choices: readonly Choice[];
  /** The schemas that hold whatever alternative is taken. */
  readonly base: readonly JsonObject[];
}

interface Draft {
  readonly atoms: readonly JsonObject[];
  readonly types: ReadonlySet<TypeName> | undefined;
  readonly branch?: JsonValue;
  readonly name?: string;
}

/** Unions of unions are multiplied out up to here; beyond, the smaller is left aside. */
const mostAlternatives = 400;
const everyType: readonly TypeName[] = ['null', 'boolean', 'number', 'string', 'array', 'object'];

const shapes = new WeakMap<Terms, Map<string, Shape>>();

/** Worked out once for each term of a document. */
export function shapeOf(terms: Terms, term: Term): Shape {
  const known = shapes.get(terms) ?? new Map<string, Shape>();
  shapes.set(terms, known);
  const key = terms.keyOf(term);
  const shape = known.get(key) ?? makeShape(terms, term);
  known.set(key, shape);
  return shape;
}

function makeShape(terms: Terms, term: Term): Shape {
  const choices: Choice[] = [];
  const { atoms } = terms.expand(term);
  const drafts = draft(terms, term, choices, new Set());
  return {
    alternatives: merge(drafts.flatMap((one) => typed(terms, one))),
    choices,
    base: atoms.map((atom) => terms.originalOf(atom)),
  };
}

function draft(terms: Terms, term: Term, met: Choice[], within: ReadonlySet<JsonObject>): readonly Draft[] {
  const { atoms, choices, isNever } = terms.expand(term);
  if (isNever) return [];
  const telling = atoms.filter((atom) => !isBare(atom));
  const types = atoms.reduce<ReadonlySet<TypeName> | undefined>(
    (found, atom) => commonTypes(found, typesOf(atom)),
    undefined,
  );
  let drafts: readonly Draft[] = [{ atoms: telling, types }];
  for (const choice of choices) {
    if (within.has(choice.node)) continue;
    met.push(choice);
    const inner = new Set([...within, choice.node]);
    const branches = choice.branches.flatMap((branch) =>
      draft(terms, terms.term(branch), met, inner).map((one) => asBranch(terms, branch, one)),
    );
    if (drafts.length * branches.length <= mostAlternatives) drafts = multiply(drafts, branches);
  }
  return drafts;
}

function asBranch(terms: Terms, branch: JsonValue, one: Draft): Draft {
  if (one.branch !== undefined) return one;
  const name = terms.branchName(branch);
  return { ...one, branch, ...(name === undefined ? {} : { name }) };
}

function multiply(base: readonly Draft[], branches: readonly Draft[]): readonly Draft[] {
  return base.flatMap((outer) =>
    branches.map((inner): Draft => {
      const types = commonTypes(outer.types, inner.types);
      if (outer.atoms.length === 0) return { ...inner, types };
      const { branch: _, ...rest } = inner;
      return { ...rest, atoms: [...new Set([...outer.atoms, ...inner.atoms])], types };
    }),
  );
}

/** Beside a union, a type and a default say nothing that the branches do not. */
function isBare(atom: JsonObject): boolean {
  return Object.keys(atom).every(
    (key) =>
      isAnnotation(key) ||
      ['$ref', 'type', 'allOf', 'anyOf', 'oneOf', 'discriminator', 'default', 'nullable'].includes(key),
  );
}

/** One alternative for each type that is left. */
function typed(terms: Terms, { atoms, types, ...rest }: Draft): readonly Alternative[] {
  const literals = atoms.reduce<Literals | undefined>(
    (found, atom) => intersect(found, literalsOf(atom, terms.originalOf(atom))),
    undefined,
  );
  const known: Literals = new Map(atoms.flatMap((atom) => [...knownOf(atom)]));
  return [...(types ?? everyType)].flatMap((name): readonly Alternative[] => {
    const type = name === 'integer' ? 'number' : name;
    const own = literals && new Map([...literals].filter(([, { value }]) => isOfType(value, name)));
    if (own?.size === 0) return [];
    const alternative = { type, isInteger: name === 'integer', atoms, known, ...rest };
    return [own ? { ...alternative, literals: own } : alternative];
  });
}

function isOfType(value: JsonValue, name: TypeName): boolean {
  const own = typeOfValue(value);
  return own === name || (own === 'integer' && name === 'number');
}

/** What a discriminator of a schema says (OpenAPI, "Discriminator Object"). */
export function discriminatorOf(node: JsonObject): JsonObject | undefined {
  const found = ownValue(node, 'discriminator');
  return isObject(found) ? found : undefined;
}
