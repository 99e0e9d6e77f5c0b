import type { Code } from '../../render/code.ts';
import { code, joinCode, source } from '../../render/code.ts';

/** Where the names of a module come from: `type` before those that are types only. */
export type Exports = Readonly<Record<string, readonly string[]>>;

/** The same names, of which nothing but the types is wanted. */
export function typesOf(modules: Exports): Exports {
  const entries = Object.entries(modules).map(([from, names]) => [
    from,
    names
      .map((name) => name.replace('type ', ''))
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
export async function importLines(program: string, modules: Exports): Promise<readonly Code[]> {
  const used = await usedNames(program);
  return Object.entries(modules).flatMap(([from, names]) => {
    const wanted = names.filter((name) => used.has(name.replace('type ', '')));
    if (wanted.length === 0) return [];
    const areTypes = wanted.every((name) => name.startsWith('type '));
    const list = joinCode(
      wanted.map((name) => code(areTypes ? name.replace('type ', '') : name)),
      ', ',
    );
    return [source`import ${code(areTypes ? 'type ' : '')}{ ${list} } from '${code(from)}';`];
  });
}

/** The identifiers of a program; comments and strings hold none. */
async function usedNames(program: string): Promise<ReadonlySet<string>> {
  const { default: ts } = await import('typescript');
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, program);
  const names = new Set<string>();
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan())
    if (token === ts.SyntaxKind.Identifier) names.add(scanner.getTokenText());
  return names;
}
