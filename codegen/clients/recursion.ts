import type { Declaration, DeclarationId, Shape } from './plan.ts';

/** Ids of the declarations that contain themselves other than through an array or a map. */
export function recursiveDeclarations(
  declarations: ReadonlyMap<DeclarationId, Declaration>,
): ReadonlySet<DeclarationId> {
  const recursive = new Set<DeclarationId>();
  for (const component of stronglyConnected(declarations)) {
    const [only] = component;
    const isLoop = only !== undefined && directReferences(declarations.get(only)).includes(only);
    if (component.length > 1 || isLoop) for (const id of component) recursive.add(id);
  }
  return recursive;
}

/** Declarations that a value contains directly. */
function directReferences(declaration: Declaration | undefined): readonly DeclarationId[] {
  switch (declaration?.kind) {
    case 'object':
      return declaration.properties.flatMap(({ shape }) => directReference(shape));
    case 'union':
      return declaration.variants.flatMap(({ shape }) => directReference(shape));
    case 'alias':
      return directReference(declaration.shape);
    default:
      return [];
  }
}

function directReference(shape: Shape): readonly DeclarationId[] {
  if (shape.kind === 'reference') return [shape.id];
  if (shape.kind === 'nullable') return directReference(shape.of);
  return shape.kind === 'tuple' ? shape.items.flatMap(directReference) : [];
}

interface Visit {
  readonly id: DeclarationId;
  readonly next: readonly DeclarationId[];
  position: number;
}

/** Tarjan's algorithm with its own stack, because a chain of references can exceed the call stack. */
function stronglyConnected(
  declarations: ReadonlyMap<DeclarationId, Declaration>,
): readonly (readonly DeclarationId[])[] {
  const components: DeclarationId[][] = [];
  const order = new Map<DeclarationId, number>();
  const lowest = new Map<DeclarationId, number>();
  const open: DeclarationId[] = [];
  const isOpen = new Set<DeclarationId>();
  const visits: Visit[] = [];
  const enter = (id: DeclarationId) => {
    order.set(id, order.size);
    lowest.set(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    visits.push({ id, next: directReferences(declarations.get(id)), position: 0 });
  };
  const lower = (id: DeclarationId, value: number) =>
    lowest.set(id, Math.min(lowest.get(id) ?? value, value));
  for (const root of declarations.keys()) {
    if (!order.has(root)) enter(root);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const next = visit.next[visit.position];
      visit.position += 1;
      if (next === undefined) {
        visits.pop();
        const parent = visits.at(-1);
        if (parent) lower(parent.id, lowest.get(visit.id) ?? 0);
        if (lowest.get(visit.id) === order.get(visit.id))
          components.push(closeComponent(visit.id, open, isOpen));
      } else if (!order.has(next)) enter(next);
      else if (isOpen.has(next)) lower(visit.id, order.get(next) ?? 0);
    }
  }
  return components;
}

function closeComponent(
  root: DeclarationId,
  open: DeclarationId[],
  isOpen: Set<DeclarationId>,
): DeclarationId[] {
  const component = open.splice(open.indexOf(root));
  for (const id of component) isOpen.delete(id);
  return component;
}
