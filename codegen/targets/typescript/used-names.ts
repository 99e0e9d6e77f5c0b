import type { Node } from 'typescript';
import type { Exports } from '../../languages/typescript-package.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { loadTypeScript } from './load-typescript.ts';

/** The same names, of which nothing but the types is wanted. */
export function typesOf(modules: Exports): Exports {
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
 * The import lines of a module: exactly the names that its code uses.
 *
 * @param program The module without imports.
 */
export function importLines(program: string, modules: Exports): readonly Code[] {
  const used = usedNames(program);
  const sorted = Object.entries(modules).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([from, names]) => {
    const wanted = names.filter((name) => used.has(nameOf(name))).toSorted(byName);
    if (wanted.length === 0) return [];
    const areTypes = wanted.every((name) => name.startsWith('type '));
    const list = joinCode(
      wanted.map((name) => code(areTypes ? nameOf(name) : name)),
      ', ',
    );
    return [source`import ${code(areTypes ? 'type ' : '')}{ ${list} } from '${code(from)}';`];
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

/** The names that a program refers to; those of members and of what it declares itself are no uses. */
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
