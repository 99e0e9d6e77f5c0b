import { commonBaseUrl } from '../../../clients/base-url.ts';
import type { Document } from '../../../document/document.ts';
import type { Model } from '../../../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../../../render/code.ts';
import { loadTemplate } from '../../../render/template.ts';
import type { GeneratedFile, GeneratedFiles } from '../../../values/generated-file.ts';
import type { ClientInput } from '../../shared/language.ts';
import { docLines } from '../doc-text.ts';
import { clientClass } from '../names.ts';
import { printTypes } from '../openapi-typescript/types.ts';
import { apiView, callTypeNames } from './api.ts';
import { type CallView, type OperationView, operationView } from './calls.ts';
import { type Exports, packageNames, protocolExports, publicExports, runtimeExports } from './exports.ts';
import { groupOperations, type ResourceGroup } from './groups.ts';
import { packageFiles } from './package-files.ts';
import { schemaViews } from './schemas.ts';
import { printArguments, printImplementationArguments, type Signature } from './signature.ts';
import { importLines, typeOnlyExports } from './used-names.ts';

/** Generates `clients/typescript/`: a package with a client class, a function per operation, and all types. */
export async function typescriptClient({ document, model }: ClientInput): Promise<GeneratedFiles> {
  const types = printTypes(document, model.operations);
  if ('failure' in types) return { files: [], diagnostics: [types.failure] };
  const hasProtocol = model.operations.some(({ protocol }) => protocol !== undefined);
  const rendered = renderModules(document, model, hasProtocol);
  const formatted: GeneratedFile[] = [];
  for (const { path, contents } of rendered) formatted.push({ path, contents: await format(path, contents) });
  const files = [
    ...formatted,
    await formatTypes('src/types.ts', types.declarations),
    ...packageFiles(model, hasProtocol),
  ];
  return { files: files.map(({ path, contents }) => ({ path: `clients/typescript/${path}`, contents })) };
}

/** Formats one declaration at a time: the formatter needs many times as much memory as its input. */
async function formatTypes(path: string, declarations: readonly string[]): Promise<GeneratedFile> {
  let contents = '';
  for (const declaration of declarations) contents += await format(path, declaration);
  return { path, contents };
}

async function format(path: string, contents: string): Promise<string> {
  const oxfmt = await import('oxfmt');
  const { code: formatted, errors } = await oxfmt.format(path, contents, {
    singleQuote: true,
    printWidth: 110,
    embeddedLanguageFormatting: 'off',
  });
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be formatted: ${error.message}`);
  return formatted;
}

function renderModules(document: Document, model: Model, hasProtocol: boolean): readonly GeneratedFile[] {
  const groups = groupOperations(model);
  const baseUrl = commonBaseUrl(model);
  const modules = groups.map((group) => ({
    group,
    operations: group.operations.map((operation) => operationView(operation, baseUrl)),
  }));
  const exported = { ...publicExports, ...(hasProtocol ? protocolExports : {}) };
  const takenNames = new Set([
    ...callTypeNames(model),
    ...groups.map((group) => group.class),
    ...packageNames,
    clientClass(model.client),
  ]);
  const schemas = schemaViews(document, model, takenNames);
  return [
    renderModule('src/api.ts', apiView(model), runtimeExports),
    ...modules.flatMap(renderGroup),
    renderModule('src/client.ts', clientView(model, groups), clientImports(groups)),
    renderModule('src/index.ts', { ...indexView(model, modules, exported), schemas }, {}),
    ...(schemas.length > 0 ? [renderModule('src/schemas.ts', { schemas }, runtimeExports)] : []),
  ];
}

interface Module {
  readonly group: ResourceGroup;
  readonly operations: readonly OperationView[];
}

function renderGroup({ group, operations }: Module): GeneratedFile[] {
  const calls = operations.flatMap((operation) => operation.calls);
  return [
    renderModule(`src/calls/${group.file}.ts`, { operations: operations.map(callsView) }, runtimeExports),
    renderModule(`src/resources/${group.file}.ts`, resourceView(group, calls), {
      ...typeOnlyExports(runtimeExports),
      [`calls/${group.file}.ts`]: exportsOf(operations),
    }),
  ];
}

/** Exports of a call module. */
function exportsOf(operations: readonly OperationView[]): readonly string[] {
  return operations.flatMap(({ calls, types }) => [
    ...calls.map(({ names }) => names.function),
    ...[types.operation, ...types.declarations].map(({ name }) => `type ${name}`),
  ]);
}

/** Renders a module from its template and adds the imports that it needs. */
function renderModule(path: string, view: View, exported: Exports): GeneratedFile {
  const [, folder = ''] = path.split('/');
  const template = loadTemplate(`typescript/client/${templateOf(folder)}.hbs`);
  const relativePrefix = path.split('/').length === 2 ? './' : '../';
  const modules = Object.fromEntries(
    Object.entries(exported).map(([from, names]) => [relativePrefix + from, names]),
  );
  const program = template(view);
  const imports = importLines(program, modules).map((line) => `${line}\n`);
  return { path, contents: imports.join('') + program };
}

function templateOf(name: string): string {
  if (name === 'calls') return 'calls';
  return name === 'resources' ? 'resource' : name.replace('.ts', '');
}

function callsView({ types, setup, calls }: OperationView): View {
  return {
    operation: types.operation.name,
    operationType: types.operation.value,
    declarations: types.declarations,
    setups: [setup],
    calls: calls.map((call) => ({
      ...callView(call, call.names.function),
      implementationArguments: printImplementationArguments(call.signature.arguments),
      body: call.body,
    })),
  };
}

function resourceView(group: ResourceGroup, calls: readonly CallView[]): View {
  return {
    class: group.class,
    doc: docLines(
      group.property === undefined ? 'Operations without a resource.' : `Operations of ${group.title}.`,
    ),
    methods: calls.map((call) => ({
      ...callView(call, call.names.method),
      function: call.names.function,
      passed: joinCode(
        call.signature.arguments.map(({ name }) => name),
        ', ',
      ),
    })),
  };
}

function callView({ doc, deprecated, overloads, signature, names }: CallView, name: Code) {
  const print = ({ generics, arguments: parameters, returns }: Signature): View => ({
    name,
    generics,
    arguments: printArguments(parameters),
    returns,
  });
  const signatures = overloads.length === 0 ? [] : [...overloads, signature];
  return { doc, deprecated, ...print(signature), overloads: signatures.map(print), function: names.function };
}

function clientView(model: Model, groups: readonly ResourceGroup[]): View {
  const rootGroup = groups.find(({ property }) => property === undefined);
  const { title, description } = model;
  return {
    doc: docLines([title, description].filter((text) => text.trim() !== '').join('\n\n')),
    class: clientClass(model.client),
    parent: rootGroup !== undefined,
    extends: rootGroup ? source` extends ${rootGroup.class}` : code(''),
    resources: groups.flatMap((group) =>
      group.property === undefined
        ? []
        : [{ name: group.property, class: group.class, doc: docLines(`Operations of ${group.title}.`) }],
    ),
  };
}

function clientImports(groups: readonly ResourceGroup[]): Exports {
  const resources = groups.map((group) => [`resources/${group.file}.ts`, [group.class]] as const);
  return {
    ...Object.fromEntries(resources),
    ...typeOnlyExports(runtimeExports),
    'api.ts': ['createCore', 'type ClientOptions'],
    'runtime/http.ts': ['type Middleware'],
  };
}

function indexView(model: Model, modules: readonly Module[], exported: Exports): View {
  return {
    calls: modules.map(({ group, operations }) => ({
      file: code(group.file),
      names: code(exportsOf(operations).join(', ')),
    })),
    class: clientClass(model.client),
    resources: modules.map(({ group }) => ({ class: group.class, file: code(group.file) })),
    runtime: Object.entries(exported).map(([file, names]) => ({
      file: code(file),
      names: code(names.join(', ')),
    })),
  };
}
