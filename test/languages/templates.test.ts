import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import {
  isUnsupported,
  type Language,
  type Program,
  type UnsupportedRequest,
} from '../../codegen/languages/shared/language.ts';
import type { View } from '../../codegen/render/code.ts';
import { compileOptions, templatesFolder } from '../../codegen/render/template.ts';
import { languages } from '../support/languages.ts';
import { everyKindOfRequest, everyKindOfStreaming, requestsWithSecrets } from '../support/requests.ts';

const requests = [...everyKindOfRequest, ...requestsWithSecrets];

/** Views of all requests by style, with the template of the style. */
function stylesOf({
  styles,
}: Language): readonly (readonly [string, string, readonly (View | UnsupportedRequest)[]])[] {
  const { documented, complete, stream } = styles;
  const views = requests.map((request) => documented.view(request, { imports: true }));
  return [
    ['documented', documented.template, views],
    ...(complete ? [['complete', complete.template, completePrograms.map(complete.view)] as const] : []),
    ...(stream ? [['stream', stream.template, streamPrograms.map(stream.view)] as const] : []),
  ];
}

const completePrograms: readonly Program[] = requests.flatMap((request) =>
  (['json', 'text', 'binary', 'none'] as const).map((responseKind) => ({ request, responseKind })),
);
const streamPrograms = completePrograms.flatMap((program) =>
  Object.values(everyKindOfStreaming).map((streaming): Program => ({ ...program, streaming })),
);
const styles = languages.flatMap((language) =>
  stylesOf(language).map(
    ([style, template, views]) => [`${language.id}, ${style}`, template, views] as const,
  ),
);

/** Handlebars' `strict` ignores unknown names in `{{#if name}}` and `{{#each name}}`, so this test looks up every path of every template. */
describe.each(styles)('%s', (name, template, results) => {
  const used = pathsOf(readFileSync(templatesFolder + template, 'utf8'));
  const views = results.flatMap((result) => (isUnsupported(result) ? [] : [result]));

  test('every path in the template exists in every view', () => {
    for (const view of views)
      expect(ownPaths(used, view).filter((path) => !namesOf(view).has(path))).toEqual([]);
  });

  test('the template uses every name of the views', () => {
    const names = new Set(views.flatMap((view) => [...namesOf(view)]));
    expect([...names].filter((one) => !used.has(one))).toEqual([]);
  });

  test('the template file exists', () => {
    expect(template).toBe(`${name.replace(', ', '/')}.hbs`);
  });
});

test('every template in a language folder is used', () => {
  const used = styles.map(([, template]) => template);
  const existing = languages.flatMap(({ id }) =>
    readdirSync(templatesFolder + id).map((file) => `${id}/${file}`),
  );
  expect(existing.sort()).toEqual([...used].sort());
});

test('templates can only use the block helpers and do not escape', () => {
  const compile = (text: string) => Handlebars.create().compile(text, compileOptions)({ text: '<&>' });
  expect(compile('{{text}}')).toBe('<&>');
  expect(() => compile('{{missing}}')).toThrow('missing');
  expect(() => compile('{{#lookup text "x"}}{{/lookup}}')).toThrow();
});

/** All paths of a template except `this`, with the array's name before paths in its block. */
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

/** All names of a view, with the array's name before those of its items. */
function namesOf(view: View): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, value] of Object.entries(view)) {
    names.add(name);
    for (const item of Array.isArray(value) ? value : [])
      if (typeof item === 'object') for (const inner of Object.keys(item)) names.add(`${name}.${inner}`);
  }
  return names;
}

/** Paths that a view must have. Paths inside an array are required only if it is not empty. */
function ownPaths(paths: ReadonlySet<string>, view: View): readonly string[] {
  return [...paths].filter((path) => {
    const [list = '', inner] = path.split('.');
    const value = view[list];
    return inner === undefined || (Array.isArray(value) && value.length > 0);
  });
}
