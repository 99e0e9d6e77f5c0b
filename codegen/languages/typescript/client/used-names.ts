import type { Node } from 'typescript';
import { type Code, code, joinCode, source } from '../../../render/code.ts';
import { loadTypeScript } from '../openapi-typescript/load-typescript.ts';
import type { Exports } from './exports.ts';

/** Converts exports to type-only exports. */
export function typeOnlyExports(modules: Exports): Exports {
  const entries = Object.entries(modules).map(([from, names]) => [
    from,
    names
      .map((name) => nameOf(name))
      .filter((name) => /^[A-Z]/.test(name))
      .map((name) => `type ${name}`),
  ]);
  return Object.fromEntries(entries);
}

/**
 * Prints import lines for exactly the names that a module uses.
 *
 * @param program Code of the module without imports.
 */
export function importLines(program: string, modules: Exports): readonly Code[] {
  const used = usedNames(program);
  const sorted = Object.entries(modules).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([from, names]) => {
    const imported = names.filter((name) => used.has(nameOf(name))).toSorted(byName);
    if (imported.length === 0) return [];
    const areOnlyTypes = imported.every((name) => name.startsWith('type '));
    const importedNames = joinCode(
      imported.map((name) => code(areOnlyTypes ? nameOf(name) : name)),
      ', ',
    );
    return [source`import ${code(areOnlyTypes ? 'type ' : '')}{ ${importedNames} } from '${code(from)}';`];
  });
}

function nameOf(exported: string): string {
  return exported.replace('type ', '');
}

function byName(a: string, b: string): number {
  const [first, second] = [nameOf(a).toLowerCase(), nameOf(b).toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  return nameOf(a) < nameOf(b) ? -1 : 1;
}

/** Names that a program refers to, except property names and its own declarations. */
function usedNames(program: string): ReadonlySet<string> {
  const ts = loadTypeScript();
  const names = new Set<string>();
  const collect = (parent: Node) => {
    ts.forEachChild(parent, (node) => {
      if (!ts.isIdentifier(node)) collect(node);
      else if (!('name' in parent && parent.name === node)) names.add(node.text);
    });
  };
  const options = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  collect(ts.createSourceFile('module.ts', program, options));
  return names;
}
