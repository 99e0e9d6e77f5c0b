import type { Model, Operation, Type, TypeId } from '../model/model.ts';
import type { Usage } from './plan.ts';

/** Direction in which a value is sent. */
export type Direction = keyof Usage;

/** Usage of the named schemas, and the schemas whose requests and responses have different properties. */
export interface Directions {
  usageOf(id: TypeId): Usage;
  /** True if the schema is used in both directions, and `readOnly` or `writeOnly` makes them different (OpenAPI, "Schema Object"). */
  isSplit(id: TypeId): boolean;
}

export function findDirections(model: Model): Directions {
  const inRequests = reachableTypes(model, model.operations.flatMap(requestTypes));
  const inResponses = reachableTypes(model, model.operations.flatMap(responseTypes));
  const directional = directionalTypes(model);
  return {
    usageOf(id) {
      const request = inRequests.has(id);
      // Schemas without an operation describe webhook payloads or events: values that a client reads.
      return { request, response: inResponses.has(id) || !request };
    },
    isSplit: (id) => inRequests.has(id) && inResponses.has(id) && directional.has(id),
  };
}

function requestTypes({ parameters, body }: Operation): readonly Type[] {
  return [...parameters.map(({ type }) => type), ...(body?.contents ?? []).map(({ type }) => type)];
}

function responseTypes({ responses, streaming }: Operation): readonly Type[] {
  const contents = responses.flatMap((response) => response.contents);
  return [...contents.map(({ type }) => type), ...(streaming ? [streaming.eventType] : [])];
}

/** Ids of all named schemas that the types contain, directly or through other named schemas. */
function reachableTypes({ types }: Model, roots: readonly Type[]): ReadonlySet<TypeId> {
  const reached = new Set<TypeId>();
  const pending = roots.flatMap(referencesIn);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const declaration = types.get(id);
    if (declaration) pending.push(...referencesIn(declaration.type));
  }
  return reached;
}

/** Ids of the named schemas that contain a `readOnly` or `writeOnly` property, directly or through other named schemas. */
function directionalTypes({ types }: Model): ReadonlySet<TypeId> {
  const users = new Map<TypeId, TypeId[]>();
  for (const [id, { type }] of types)
    for (const used of referencesIn(type)) users.set(used, [...(users.get(used) ?? []), id]);
  const directional = new Set<TypeId>();
  const pending = [...types].filter(([, { type }]) => hasDirectionalProperty(type)).map(([id]) => id);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (directional.has(id)) continue;
    directional.add(id);
    pending.push(...(users.get(id) ?? []));
  }
  return directional;
}

const knownReferences = new WeakMap<Type, readonly TypeId[]>();

/** Ids in a type, without those in other named schemas. */
function referencesIn(type: Type): readonly TypeId[] {
  const known = knownReferences.get(type);
  if (known) return known;
  const references =
    type.kind === 'reference'
      ? [type.id]
      : [
          ...new Set([
            ...partsOf(type).flatMap(referencesIn),
            ...(type.kind === 'union' ? (type.discriminator?.mapping.values() ?? []) : []),
          ]),
        ];
  knownReferences.set(type, references);
  return references;
}

function hasDirectionalProperty(type: Type): boolean {
  const isDirectional =
    type.kind === 'object' && type.properties.some(({ readOnly, writeOnly }) => readOnly || writeOnly);
  return isDirectional || partsOf(type).some(hasDirectionalProperty);
}

/** The types that a type is composed of. */
function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'array':
      return [type.items];
    case 'tuple':
      return [...type.items, type.rest];
    case 'object':
      return [
        ...type.properties.map((property) => property.type),
        ...(type.additional ? [type.additional] : []),
      ];
    case 'union':
    case 'intersection':
      return type.members;
    default:
      return [];
  }
}
