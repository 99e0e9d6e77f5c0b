import type { Document } from '../../../document/document.ts';
import type { Model, TypeDeclaration } from '../../../model/model.ts';
import { type Code, code, type View } from '../../../render/code.ts';
import { pascalCase, splitWords } from '../../../values/casing.ts';
import { shortHash } from '../../../values/names.ts';
import { objectAt } from '../../../values/read-property.ts';
import { printString } from '../../javascript/literals.ts';
import { docLines } from '../doc-text.ts';

/**
 * Assigns a unique exported name to every named schema. A schema whose own name is the exported name keeps it; others with that name get a
 * hash of their own name, so that another schema does not change it.
 *
 * @param takenNames Other exported names of the package.
 */
export function schemaViews(
  { root }: Document,
  { types }: Model,
  takenNames: ReadonlySet<string>,
): readonly View[] {
  const declarations = Object.keys(objectAt(objectAt(root, 'components'), 'schemas'))
    .sort()
    .flatMap((name) => types.get(name) ?? []);
  const names = uniqueNames(declarations, takenNames);
  return declarations.map((declaration) => ({
    name: code(names.get(declaration) ?? ''),
    path: printString(declaration.name),
    doc: undefinedIfEmpty(docLines(declaration.description)),
    deprecated: declaration.deprecated,
  }));
}

function uniqueNames(
  declarations: readonly TypeDeclaration[],
  takenNames: ReadonlySet<string>,
): ReadonlyMap<TypeDeclaration, string> {
  const keyOf = (declaration: TypeDeclaration) => typeName(declaration, takenNames).toLowerCase();
  const counts = new Map<string, number>();
  const exact = new Set<string>();
  for (const declaration of declarations) {
    const key = keyOf(declaration);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (typeName(declaration, takenNames) === declaration.name) exact.add(key);
  }
  const isOwner = (declaration: TypeDeclaration) =>
    exact.has(keyOf(declaration))
      ? typeName(declaration, takenNames) === declaration.name
      : counts.get(keyOf(declaration)) === 1;
  return new Map(
    declarations.map((declaration) => {
      const name = typeName(declaration, takenNames);
      return [declaration, isOwner(declaration) ? name : `${name}_${shortHash(declaration.name)}`];
    }),
  );
}

function typeName({ name }: TypeDeclaration, takenNames: ReadonlySet<string>): string {
  const words = splitWords(name);
  const exportedName = pascalCase(/^[a-z]/.test(words[0] ?? '') ? words : ['schema', ...words]);
  return takenNames.has(exportedName) ? `${exportedName}Schema` : exportedName;
}

function undefinedIfEmpty(doc: Code): Code | undefined {
  return doc === '' ? undefined : doc;
}
