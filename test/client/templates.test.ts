import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { afterAll, expect, test, vi } from 'vitest';
import type { View } from '../../codegen/render/code.ts';
import { templatesFolder } from '../../codegen/render/template.ts';
import { cases } from '../support/cases.ts';

const seen = vi.hoisted(() => new Map<string, View[]>());

vi.mock('../../codegen/render/template.ts', async (importReal) => {
  const real = await importReal<typeof import('../../codegen/render/template.ts')>();
  const loadTemplate: typeof real.loadTemplate = (name) => (view) => {
    seen.set(name, [...(seen.get(name) ?? []), view]);
    return real.loadTemplate(name)(view);
  };
  return { ...real, loadTemplate };
});

// Other test files of the same process have loaded the modules without the mock.
vi.resetModules();
const { generateClient } = await import('../support/generate-client.ts');

afterAll(() => {
  vi.doUnmock('../../codegen/render/template.ts');
  vi.resetModules();
});

/** Handlebars' `strict` ignores unknown names in `{{#if name}}` and `{{#each name}}`, so this test looks up every path of every template. */
test('every path in the client templates exists in every view', async () => {
  for (const one of cases.filter(({ name }) => name.startsWith('client-'))) await generateClient(one.spec);
  const templates = readdirSync(`${templatesFolder}typescript/client`).map(
    (file) => `typescript/client/${file}`,
  );
  expect([...seen.keys()].sort()).toEqual([...templates, 'typescript/snippet.hbs'].sort());
  for (const [name, views] of seen) {
    const { body } = Handlebars.parse(readFileSync(templatesFolder + name, 'utf8'));
    const missing = new Set(views.flatMap((view) => missingPaths(body, [view])));
    expect([...missing].map((path) => `${name}: ${path}`)).toEqual([]);
  }
});

/** @param scopes Enclosing views, innermost last. */
function missingPaths(body: readonly hbs.AST.Statement[], scopes: readonly View[]): readonly string[] {
  return body.flatMap((statement) => {
    if (isBlock(statement)) return missingInBlock(statement, scopes);
    return isMustache(statement) ? missing(statement.path, scopes) : [];
  });
}

function missingInBlock(block: hbs.AST.BlockStatement, scopes: readonly View[]): readonly string[] {
  const [argument] = block.params;
  if (!argument) return [];
  const value = lookUp(argument, scopes);
  const inner =
    nameOf(block.path) === 'each' ? (Array.isArray(value) ? value : []).filter(isView) : [undefined];
  return [
    ...missing(argument, scopes),
    ...inner.flatMap((view) => missingPaths(block.program.body, view ? [...scopes, view] : scopes)),
    ...missingPaths(block.inverse?.body ?? [], scopes),
  ];
}

function missing(path: hbs.AST.Node, scopes: readonly View[]): readonly string[] {
  const name = nameOf(path);
  return name === 'this' || Object.hasOwn(scopeOf(path, scopes), name.replaceAll('../', '')) ? [] : [name];
}

function lookUp(path: hbs.AST.Node, scopes: readonly View[]): View[string] {
  return scopeOf(path, scopes)[nameOf(path).replaceAll('../', '')];
}

function scopeOf(path: hbs.AST.Node, scopes: readonly View[]): View {
  return scopes.at(-nameOf(path).split('../').length) ?? {};
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null;
}

function nameOf(expression: hbs.AST.Node): string {
  return 'original' in expression ? String(expression.original) : '';
}

function isBlock(statement: hbs.AST.Node): statement is hbs.AST.BlockStatement {
  return statement.type === 'BlockStatement';
}

function isMustache(statement: hbs.AST.Node): statement is hbs.AST.MustacheStatement {
  return statement.type === 'MustacheStatement';
}
