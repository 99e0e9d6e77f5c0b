import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import {
  isRefusal,
  type Language,
  type Program,
  type Refusal,
} from '../../codegen/languages/shared/language.ts';
import type { View } from '../../codegen/render/code.ts';
import { compileOptions, templatesFolder } from '../../codegen/render/template.ts';
import { languages } from '../support/languages.ts';
import { everyKindOfRequest, everyKindOfStreaming, requestsWithSecrets } from '../support/requests.ts';

const requests = [...everyKindOfRequest, ...requestsWithSecrets];

/** Every view that a style can have of the requests, and its template. */
function stylesOf({ styles }: Language): readonly (readonly [string, string, readonly (View | Refusal)[]])[] {
  const { documented, complete, stream } = styles;
  const views = requests.map((request) => documented.view(request, { imports: true }));
  return [
    ['documented', documented.template, views],
    ...(complete ? [['complete', complete.template, completePrograms.map(complete.view)] as const] : []),
    ...(stream ? [['stream', stream.template, streamPrograms.map(stream.view)] as const] : []),
  ];
}

const completePrograms: readonly Program[] = requests.flatMap((request) =>
  [[], ['error', 'message']].map((errorMessage) => ({ request, errorMessage })),
);
const streamPrograms = completePrograms.flatMap((program) =>
  Object.values(everyKindOfStreaming).map((streaming): Program => ({ ...program, streaming })),
);
const all = languages.flatMap((language) =>
  stylesOf(language).map(
    ([style, template, views]) => [`${language.id}, ${style}`, template, views] as const,
  ),
);

/** `strict` does not see a wrong name in `{{#if name}}` and `{{#each name}}`: so every path of every template is looked up here. */
describe.each(all)('%s', (name, template, results) => {
  const used = pathsOf(readFileSync(templatesFolder + template, 'utf8'));
  const views = results.flatMap((result) => (isRefusal(result) ? [] : [result]));

  test('every path of the template is a name of every view', () => {
    for (const shown of views)
      expect(ownPaths(used, shown).filter((path) => !namesOf(shown).has(path))).toEqual([]);
  });

  test('every name of the views is used by the template', () => {
    const names = new Set(views.flatMap((shown) => [...namesOf(shown)]));
    expect([...names].filter((one) => !used.has(one))).toEqual([]);
  });

  test('the template lies where its language says', () => {
    expect(template).toBe(`${name.replace(', ', '/')}.hbs`);
  });
});

test('every folder of a language holds a template that a language uses', () => {
  const used = all.map(([, template]) => template);
  const others = new Set(['docs', 'typescript']);
  const lying = readdirSync(templatesFolder)
    .filter((folder) => !others.has(folder))
    .flatMap((folder) => readdirSync(templatesFolder + folder).map((file) => `${folder}/${file}`));
  expect(lying.sort()).toEqual([...used].sort());
});

test('a template can neither escape nor call anything but the block helpers', () => {
  const compile = (text: string) => Handlebars.create().compile(text, compileOptions)({ text: '<&>' });
  expect(compile('{{text}}')).toBe('<&>');
  expect(() => compile('{{missing}}')).toThrow('missing');
  expect(() => compile('{{#lookup text "x"}}{{/lookup}}')).toThrow();
});

/** Every path of a template, `this` left out; `each.name` for a path in the block of a list. */
function pathsOf(template: string): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (body: readonly hbs.AST.Statement[], prefix: string) => {
    for (const statement of body) {
      if (isBlock(statement)) visitBlock(statement, prefix, paths, visit);
      else if (isMustache(statement)) add(statement.path, prefix, paths);
    }
  };
  visit(Handlebars.parse(template).body, '');
  return paths;
}

function visitBlock(
  block: hbs.AST.BlockStatement,
  prefix: string,
  paths: Set<string>,
  visit: (body: readonly hbs.AST.Statement[], prefix: string) => void,
): void {
  const [argument] = block.params;
  const name = argument ? add(argument, prefix, paths) : '';
  visit(
    block.program.body,
    block.path.type === 'PathExpression' && nameOf(block.path) === 'each' ? `${name}.` : prefix,
  );
  visit(block.inverse?.body ?? [], prefix);
}

function add(expression: hbs.AST.Node, prefix: string, paths: Set<string>): string {
  const name = prefix + nameOf(expression);
  if (nameOf(expression) !== 'this') paths.add(name);
  return name;
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

/** The names of a view, those of the members of a list with the list's name before them. */
function namesOf(view: View): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, value] of Object.entries(view)) {
    names.add(name);
    for (const member of Array.isArray(value) ? value : [])
      if (typeof member === 'object') for (const inner of Object.keys(member)) names.add(`${name}.${inner}`);
  }
  return names;
}

/** The paths that a view must have: those inside a list only where the list holds something. */
function ownPaths(paths: ReadonlySet<string>, view: View): readonly string[] {
  return [...paths].filter((path) => {
    const [list = '', inner] = path.split('.');
    const value = view[list];
    return inner === undefined || (Array.isArray(value) && value.length > 0);
  });
}
