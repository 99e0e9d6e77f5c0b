import type { Document } from '../../../document/document.ts';
import type { Model, TypeDeclaration } from '../../../model/model.ts';
import { type Code, code, type View } from '../../../render/code.ts';
import { pascalCase, splitUnicodeWords, startsIdentifier } from '../../../values/casing.ts';
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
  const exportedName = (declaration: TypeDeclaration) => {
    const name = typeName(declaration);
    return takenNames.has(name) ? `${name}Schema` : name;
  };
  const groups = new Map<string, TypeDeclaration[]>();
  for (const declaration of declarations) {
    const name = exportedName(declaration);
    groups.set(name, [...(groups.get(name) ?? []), declaration]);
  }
  return new Map(
    declarations.map((declaration) => {
      const name = exportedName(declaration);
      const group = groups.get(name) ?? [];
      const owner =
        group.find((one) => one.name === name) ??
        group.find((one) => one.name === typeName(one)) ??
        (group.length === 1 ? declaration : undefined);
      return [declaration, declaration === owner ? name : `${name}_${shortHash(declaration.name)}`];
    }),
  );
}

function typeName({ name }: TypeDeclaration): string {
  const words = splitUnicodeWords(name);
  return pascalCase(startsIdentifier(words[0] ?? '') ? words : ['schema', ...words]);
}

function undefinedIfEmpty(doc: Code): Code | undefined {
  return doc === '' ? undefined : doc;
}
