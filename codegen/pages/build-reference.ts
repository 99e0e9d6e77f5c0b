import type { TypeDeclaration } from '../model/model.ts';
import { authenticationPage } from './authentication-page.ts';
import { changesPages } from './changes-page.ts';
import { errorsPage } from './errors-page.ts';
import { eventsPage } from './events-page.ts';
import { linkedPages } from './linked-pages.ts';
import { operationPage } from './operation-page.ts';
import { groupOperations, indexPage, type OperationGroup, tagPages } from './overview-pages.ts';
import type { Page, Reference } from './page.ts';
import type { PageContext } from './page-context.ts';
import { programsPages } from './programs-page.ts';
import type { ReferenceInput } from './reference-input.ts';
import { schemaListPages } from './schema-list-pages.ts';
import { type SchemaUse, schemaPage, usesSection } from './schema-page.ts';
import { sharedParts } from './shared-parts.ts';
import { verificationPage } from './verification-page.ts';

/** Builds the reference of an API: pages for operations, event streams, schemas, authentication, errors, changes and verification. */
export function buildReference(input: ReferenceInput): Reference {
  const { model } = input;
  const shared = sharedParts(model);
  const context: PageContext = { input, paths: shared.paths, source: shared.source, shared };
  const changes = changesPages(context);
  const guides = [authenticationPage(context), errorsPage(context), changes[0]].flatMap((page) => page ?? []);
  const groups = groupOperations(context);
  const hasPage = (path: string) => guides.some((page) => page.path === path);
  const operations = groups.flatMap((group) => groupPages(context, group));
  const schemas = shared.schemas(() => schemaPages(context, operations));
  return {
    title: model.title,
    version: model.version,
    pages: [
      indexPage(context, groups, hasPage),
      ...guides,
      ...changes.slice(1),
      ...operations,
      ...schemaListPages(schemas),
      ...schemas,
      ...[verificationPage(context)].flatMap((page) => page ?? []),
    ],
  };
}

function groupPages(context: PageContext, group: OperationGroup): readonly Page[] {
  const pages = group.operations.flatMap((operation) => [
    operationPage(context, operation),
    ...[eventsPage(context, operation)].flatMap((page) => page ?? []),
    ...programsPages(context, operation),
  ]);
  return [...tagPages(context, group), ...pages];
}

/** Pages of named schemas in alphabetical order, each with links to the pages that refer to it. */
function schemaPages(context: PageContext, operations: readonly Page[]): readonly Page[] {
  const declarations = [...context.input.model.types.values()].toSorted(byName);
  const pages = declarations.flatMap((declaration) => {
    const path = context.paths.schema(declaration.id);
    return path === undefined ? [] : [schemaPage(context, declaration, path)];
  });
  const uses = new Map<string, SchemaUse[]>();
  // Pages of programs do not link to schemas.
  for (const page of [...operations.filter(({ kind }) => kind !== 'programs'), ...pages])
    for (const path of linkedPages(page))
      if (path !== page.path) addUse(uses, path, { page: page.path, title: page.title });
  return pages.map((page) => ({
    ...page,
    blocks: [...page.blocks, ...usesSection(uses.get(page.path) ?? [])],
  }));
}

function addUse(uses: Map<string, SchemaUse[]>, path: string, use: SchemaUse): void {
  const known = uses.get(path);
  if (known) known.push(use);
  else uses.set(path, [use]);
}

function byName(a: TypeDeclaration, b: TypeDeclaration): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
