import { type Code, code, joinCode, source } from '../../../render/code.ts';
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

/**
 * Comments, strings, accesses to properties, and names, in group 1; group 2 follows the name of a declared property. A syntax tree of all modules
 * takes many times as long. The modules contain no template literals, no regular expressions, no name between `?` and `:` of a conditional
 * expression that must be imported, and outside of comments and strings only names with other characters than ASCII.
 */
const tokens =
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\.\.\.|\.\s*#?[\w$\u0080-\uffff]+|([\w$\u0080-\uffff]+)(\s*\??:)?/g;

/** Names in a program, except names of properties. */
function usedNames(program: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of program.matchAll(tokens))
    if (match[1] !== undefined && match[2] === undefined) names.add(match[1]);
  return names;
}
