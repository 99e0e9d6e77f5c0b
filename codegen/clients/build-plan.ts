import type { Model, Operation, SecurityScheme } from '../model/model.ts';
import { pascalCase } from '../values/casing.ts';
import { commonBaseUrl } from './base-url.ts';
import { DeclarationBuilder } from './declarations.ts';
import { planMethod } from './methods.ts';
import { uniqueWords } from './naming.ts';
import type { ClientPlan, Declaration, DeclarationId, Resource } from './plan.ts';
import { recursiveDeclarations } from './recursion.ts';
import { resourceTitle } from './resource-title.ts';

const plans = new WeakMap<Model, ClientPlan>();

/** The plan of the typed clients of a model. It does not depend on the order of operations or schemas in the description. */
export function planOf(model: Model): ClientPlan {
  const plan = plans.get(model) ?? buildPlan(model);
  plans.set(model, plan);
  return plan;
}

function buildPlan(model: Model): ClientPlan {
  const { title, version, description, license, client, operations } = model;
  const baseUrl = commonBaseUrl(model);
  const builder = new DeclarationBuilder(model);
  const resources = groupByResource(operations).map((group) => planResource(group, builder, baseUrl));
  return {
    title,
    version,
    description,
    ...(license === undefined ? {} : { license }),
    client,
    baseUrl,
    servers: sortedById(operations).find((operation) => operation.baseUrl === baseUrl)?.servers ?? [],
    schemes: schemesOf(operations),
    declarations: finishDeclarations(builder.declarations),
    problems: builder.problems.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    resources,
  };
}

function schemesOf(operations: readonly Operation[]): readonly SecurityScheme[] {
  const schemes = operations.flatMap(({ security }) => security.flat());
  const byName = new Map(schemes.map((scheme) => [scheme.name, scheme]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function groupByResource(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of sortedById(operations)) {
    const key = operation.call.resource.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function planResource(
  operations: readonly Operation[],
  builder: DeclarationBuilder,
  baseUrl: string,
): Resource {
  const [first] = operations;
  return {
    words: first?.call.resource ?? [],
    title: first ? resourceTitle(first) : '',
    methods: operations.map((operation) => planMethod(operation, builder, baseUrl)),
  };
}

function sortedById(operations: readonly Operation[]): readonly Operation[] {
  return operations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Makes the names unique and marks recursive objects. */
function finishDeclarations(
  declarations: ReadonlyMap<DeclarationId, Declaration>,
): ReadonlyMap<DeclarationId, Declaration> {
  const recursive = recursiveDeclarations(declarations);
  const words = uniqueWords([...declarations.values()], ({ id }) => priorityOf(declarations.get(id)));
  return new Map(
    [...declarations]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, declaration]) => {
        const named = { ...declaration, words: words.get(id) ?? declaration.words };
        return [id, named.kind === 'object' ? { ...named, isRecursive: recursive.has(id) } : named];
      }),
  );
}

/** A schema whose name is already in Pascal case keeps its words, then other named schemas, then inline schemas. */
function priorityOf(declaration: Declaration | undefined): number {
  if (!declaration?.isNamed) return 2;
  return pascalCase(declaration.words) === declaration.id ? 0 : 1;
}
