import type { Model, Type, TypeId, UnionDiscriminator } from '../model/model.ts';
import { groupBy } from '../values/group-by.ts';
import type { JsonValue } from '../values/json.ts';
import type { TypeMerger } from './merge-types.ts';
import { identifierWords, uniqueWords } from './naming.ts';
import type { JsonKind, Variant } from './plan.ts';

type ObjectType = Extract<Type, { kind: 'object' }>;

/** A variant whose shape is not built yet. */
export interface PlannedVariant extends Omit<Variant, 'shape'> {
  readonly type: Type;
}

export interface PlannedUnion {
  readonly discriminator?: string;
  readonly variants: readonly PlannedVariant[];
}

export interface UnionInput {
  /** Alternatives that are not unions or `null`. */
  readonly members: readonly Type[];
  readonly discriminator: UnionDiscriminator | undefined;
  readonly merger: TypeMerger;
  readonly types: Model['types'];
}

/** An alternative with the properties that tell it apart. */
interface Candidate {
  readonly type: Type;
  /** The named schema from which it was made. */
  readonly origin: TypeId | undefined;
  readonly jsonKind: JsonKind;
  readonly object: ObjectType | undefined;
  readonly constants: ReadonlyMap<string, readonly JsonValue[]>;
}

/** Plans how clients distinguish and name the variants of a union. */
export function planUnion(input: UnionInput): PlannedUnion {
  const candidates = input.members.map((type) => describe(type, input));
  const discriminator = input.discriminator?.property ?? findDiscriminator(candidates);
  const tagged = candidates.map((candidate) => ({
    candidate,
    tags: tagsOf(candidate, discriminator, input.discriminator),
  }));
  const named = nameVariants(tagged, input);
  const variants = tagged.map(({ candidate, tags }, index) => ({
    type: candidate.type,
    words: named[index] ?? [],
    jsonKind: candidate.jsonKind,
    tags,
    required: requiredOf(candidate),
    constants: candidate.constants,
  }));
  return {
    ...(discriminator === undefined ? {} : { discriminator }),
    variants: variants.toSorted((a, b) => b.required.length - a.required.length),
  };
}

function describe(type: Type, { merger }: UnionInput): Candidate {
  const resolved = merger.resolve(type);
  const object = resolved.kind === 'object' ? resolved : undefined;
  return {
    type,
    origin: merger.originOf(type),
    jsonKind: jsonKindOf(resolved),
    object,
    constants: new Map(
      (object?.properties ?? []).flatMap((property) => {
        const values = constantsOf(merger.resolve(property.type));
        return values.length === 0 ? [] : [[property.name, values] as const];
      }),
    ),
  };
}

function jsonKindOf(type: Type): JsonKind {
  switch (type.kind) {
    case 'array':
    case 'tuple':
      return 'array';
    case 'string':
    case 'binary':
      return 'string';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'literal':
      return jsonKindOfValue(type.value);
    case 'enum':
      return jsonKindOfValue(type.values[0] ?? '');
    default:
      return 'object';
  }
}

function jsonKindOfValue(value: JsonValue): JsonKind {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return Array.isArray(value) ? 'array' : 'number';
}

/** Values of a constant or a closed enumeration. */
function constantsOf(type: Type): readonly JsonValue[] {
  if (type.kind === 'literal') return [type.value];
  return type.kind === 'enum' && !type.open ? type.values : [];
}

function requiredOf({ object }: Candidate): readonly string[] {
  return (object?.properties ?? []).filter(({ optional }) => !optional).map(({ name }) => name);
}

const usualDiscriminators = ['type', 'kind', 'object', 'event'];

/** A property that has distinct string constants in most object variants; the usual names are preferred. */
function findDiscriminator(candidates: readonly Candidate[]): string | undefined {
  const objects = candidates.filter(({ object }) => object);
  const names = [...new Set(objects.flatMap(({ constants }) => [...constants.keys()]))];
  const usable = names.filter((name) => {
    const values = objects.flatMap(({ constants }) => constants.get(name)?.slice(0, 1) ?? []);
    const areStrings = values.every((value) => typeof value === 'string');
    return areStrings && values.length * 2 > objects.length && new Set(values).size > 1;
  });
  const rank = (name: string) =>
    (usualDiscriminators.indexOf(name) + usualDiscriminators.length + 1) % (usualDiscriminators.length + 1);
  return usable.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0];
}

function tagsOf(
  { constants, origin, object }: Candidate,
  property: string | undefined,
  discriminator: UnionDiscriminator | undefined,
): readonly string[] {
  if (property === undefined || !object) return [];
  const values = (constants.get(property) ?? []).filter((value) => typeof value === 'string');
  const mapped = [...(discriminator?.mapping ?? [])]
    .filter(([, id]) => id === origin)
    .map(([value]) => value);
  // A schema name is the discriminator value only if the schema states no other.
  return [...new Set([...values, ...mapped.filter((value) => values.length === 0 || value !== origin)])];
}

interface TaggedCandidate {
  readonly candidate: Candidate;
  readonly tags: readonly string[];
}

/** Words for each variant: its schema name, discriminator value, JSON type or a property that other variants do not have. */
function nameVariants(
  tagged: readonly TaggedCandidate[],
  { types }: UnionInput,
): readonly (readonly string[])[] {
  const items = tagged.map(({ candidate, tags }, index) => ({
    id: `${candidate.origin ?? ''} ${tags.join(' ')} ${index}`,
    words: variantWords({ candidate, tags }, distinctProperty(tagged, index), types),
  }));
  const counts = groupBy(items, ({ words }) => words.join(''));
  const distinct = items.map(({ id, words }, index) => {
    const property =
      (counts.get(words.join('')) ?? []).length > 1 ? distinctProperty(tagged, index) : undefined;
    return {
      id,
      words: property === undefined ? words : [...words, 'with', ...identifierWords(property, 'value')],
    };
  });
  const unique = uniqueWords(distinct);
  return items.map(({ id, words }) => unique.get(id) ?? words);
}

/** A property that the other variants do not have, preferably a required one. */
function distinctProperty(tagged: readonly TaggedCandidate[], index: number): string | undefined {
  const others = tagged.flatMap(({ candidate }, other) =>
    other === index ? [] : (candidate.object?.properties ?? []),
  );
  const otherNames = new Set(others.map(({ name }) => name));
  const own = (tagged[index]?.candidate.object?.properties ?? []).filter(({ name }) => !otherNames.has(name));
  return (own.find(({ optional }) => !optional) ?? own[0])?.name;
}

function variantWords(
  { candidate, tags }: TaggedCandidate,
  property: string | undefined,
  types: Model['types'],
): readonly string[] {
  const { origin, jsonKind } = candidate;
  if (origin !== undefined) return identifierWords(types.get(origin)?.name ?? origin, 'schema');
  if (jsonKind !== 'object') return [jsonKind];
  const [tag] = tags;
  if (tag !== undefined) return identifierWords(tag, 'value');
  return property === undefined ? ['object'] : ['with', ...identifierWords(property, 'value')];
}
