import { mergeProperties } from '../model/merge-properties.ts';
import type { Model, Property, Type, TypeId, UnionDiscriminator } from '../model/model.ts';

type Types = Model['types'];

/** A type as readers see it: without `null`, with references followed and intersections merged. */
export interface Shape {
  readonly nullable: boolean;
  /** Named types that were followed, outermost first. */
  readonly references: readonly TypeId[];
  readonly type: Exclude<Type, { readonly kind: 'reference' | 'intersection' }>;
  /** Alternatives that apply in addition to the properties of `type`. */
  readonly unions: readonly UnionType[];
}

type UnionType = Extract<Type, { readonly kind: 'union' }>;
type ObjectType = Extract<Type, { readonly kind: 'object' }>;

/** Follows references and merges intersections. A reference to itself is `any`. */
export function shapeOf(types: Types, type: Type, followed: readonly TypeId[] = []): Shape {
  if (type.kind === 'reference') {
    const target = types.get(type.id)?.type;
    if (!target || followed.includes(type.id))
      return { nullable: false, references: followed, type: { kind: 'any' }, unions: [] };
    return shapeOf(types, target, [...followed, type.id]);
  }
  if (type.kind === 'intersection') return mergeShapes(types, type.members, followed);
  const [other, ...others] = withoutNull(type);
  if (type.kind === 'union' && other && others.length === 0)
    return { ...shapeOf(types, other, followed), nullable: true };
  if (type.kind === 'enum' && type.values.includes(null)) {
    const values = type.values.filter((value) => value !== null);
    return { nullable: true, references: followed, type: { ...type, values }, unions: [] };
  }
  if (type.kind !== 'union') return { nullable: false, references: followed, type, unions: [] };
  const nullable = type.members.some(({ kind }) => kind === 'null');
  const members = withoutNull(type);
  return { nullable, references: followed, type: { ...type, members }, unions: [] };
}

/** The types of a union except `null`; otherwise the type itself. */
function withoutNull(type: Type): readonly Type[] {
  return type.kind === 'union' ? type.members.filter(({ kind }) => kind !== 'null') : [type];
}

function mergeShapes(types: Types, members: readonly Type[], followed: readonly TypeId[]): Shape {
  const shapes = members.map((member) => shapeOf(types, member, followed));
  const objects = shapes.flatMap(({ type }) => (type.kind === 'object' ? [type] : []));
  const unions = shapes.flatMap(({ type, unions: inner }) =>
    type.kind === 'union' ? [type, ...inner] : inner,
  );
  const nullable = shapes.length > 0 && shapes.every((shape) => shape.nullable);
  const other = shapes.find(({ type }) => !['object', 'union', 'any'].includes(type.kind))?.type;
  const [firstUnion, ...otherUnions] = unions;
  if (objects.length === 0 && firstUnion)
    return { nullable, references: followed, type: firstUnion, unions: otherUnions };
  const type = objects.length > 0 ? mergeObjects(objects) : (other ?? { kind: 'any' });
  return { nullable, references: followed, type, unions };
}

function mergeObjects(objects: readonly ObjectType[]): ObjectType {
  const properties = new Map<string, Property>();
  for (const property of objects.flatMap((object) => object.properties)) {
    const known = properties.get(property.name);
    properties.set(property.name, known ? mergeProperties(known, property, laterUnlessAny) : property);
  }
  const additional = objects.every((object) => object.additional)
    ? objects.find((object) => object.additional?.kind !== 'any')?.additional
    : undefined;
  return { kind: 'object', properties: [...properties.values()], ...(additional ? { additional } : {}) };
}

function laterUnlessAny(earlier: Type, later: Type): Type {
  return later.kind === 'any' ? earlier : later;
}

/** The discriminator value of each named variant. */
export function valuesByType({ mapping }: UnionDiscriminator): ReadonlyMap<TypeId, readonly string[]> {
  const values = new Map<TypeId, string[]>();
  for (const [value, id] of mapping) values.set(id, [...(values.get(id) ?? []), value]);
  return values;
}
