import type { Document } from '../../../document/document.ts';
import type { Model, TypeDeclaration } from '../../../model/model.ts';
import { type Code, code, type View } from '../../../render/code.ts';
import { pascalCase, splitUnicodeWords, startsIdentifier } from '../../../values/casing.ts';
import { UniqueNames } from '../../../values/names.ts';
import { objectAt } from '../../../values/read-property.ts';
import { printString } from '../../javascript/literals.ts';
import { docLines } from '../doc-text.ts';

/**
 * Assigns a unique exported name to every named schema.
 *
 * @param takenNames Other exported names of the package.
 */
export function schemaViews(
  { root }: Document,
  { types }: Model,
  takenNames: ReadonlySet<string>,
): readonly View[] {
  const names = new UniqueNames();
  const declarations = Object.keys(objectAt(objectAt(root, 'components'), 'schemas'))
    .sort()
    .flatMap((name) => types.get(name) ?? []);
  return declarations.map((declaration) => ({
    name: code(names.claim(typeName(declaration, takenNames)).replaceAll('-', '_')),
    path: printString(declaration.name),
    doc: undefinedIfEmpty(docLines(declaration.description)),
    deprecated: declaration.deprecated,
  }));
}

function typeName({ name }: TypeDeclaration, takenNames: ReadonlySet<string>): string {
  const words = splitUnicodeWords(name);
  const exportedName = pascalCase(startsIdentifier(words[0] ?? '') ? words : ['schema', ...words]);
  return takenNames.has(exportedName) ? `${exportedName}Schema` : exportedName;
}

function undefinedIfEmpty(doc: Code): Code | undefined {
  return doc === '' ? undefined : doc;
}
