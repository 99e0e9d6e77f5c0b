import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject } from '../../values/json.ts';
import { readJson } from '../../values/parse-json.ts';
import { textAt } from '../../values/text.ts';
import { node, nodeRunner } from '../shared/scripts.ts';
import {
  fileOf,
  type Plan,
  type RunContext,
  type RunnableProgram,
  type Tool,
  type Toolchain,
} from '../shared/toolchain.ts';

/** Finds an installed package near this package or the working folder. */
function findPackage(name: string): string {
  const starts = [path.dirname(fileURLToPath(import.meta.url)), process.cwd()];
  const places = starts.flatMap(foldersAbove).map((folder) => path.join(folder, 'node_modules', name));
  return places.find((place) => existsSync(path.join(place, 'package.json'))) ?? name;
}

function foldersAbove(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

const compiler = findPackage('typescript');
/** Packages that the client and its programs need. */
const libraries = ['openapi-fetch', '@types/node'].map((name) => ({ name, folder: findPackage(name) }));

function packaged(name: string, folder: string, install: string): Tool {
  const version = `console.log(require(${JSON.stringify(`${folder}/package.json`)}).version)`;
  return { name, version: ['node', '-e', version], install };
}

const options = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'NodeNext',
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  rewriteRelativeImportExtensions: true,
  noEmitOnError: true,
};

/** Programs that use the generated client, compiled together with it. */
export const tsc: Toolchain = {
  name: 'tsc',
  language: 'typescript',
  styles: ['client', 'client-stream'],
  tools: [
    packaged('tsc', compiler, 'npm install typescript@5.9.3 (https://www.typescriptlang.org)'),
    node,
    ...libraries.map(({ name, folder }) =>
      packaged(name, folder, `npm install ${name} (https://www.npmjs.com/package/${name})`),
    ),
  ],
  plan,
};

function plan(programs: readonly RunnableProgram[], { client, testCa }: RunContext): Plan {
  const manifest = readJson(client.get('package.json') ?? '{}');
  const name = (isObject(manifest) && textAt(manifest, 'name')) || 'client';
  const files = programs.map((program) => [fileOf(program, 'mts'), program.text] as const);
  const include = ['client/src/index.ts', ...files.map(([file]) => file)];
  return {
    files: new Map([
      ...[...client].map(([file, text]) => [`client/${file}`, text] as const),
      ['client/package.json', JSON.stringify({ name, type: 'module', exports: asSources })],
      ...files,
      ['tsconfig.json', JSON.stringify({ compilerOptions: options, include })],
      ['run_all.mjs', nodeRunner],
    ]),
    links: new Map([
      [`node_modules/${name}`, '../client'],
      ...libraries.map((library) => [`node_modules/${library.name}`, library.folder] as const),
    ]),
    compile: [{ command: ['node', `${compiler}/bin/tsc`, '--pretty', 'false'] }],
    run: (indices) => ({
      command: ['node', 'run_all.mjs', ...indices],
      env: testCa ? { NODE_EXTRA_CA_CERTS: testCa.authority } : {},
    }),
  };
}

/** Exports of the unbuilt package, whose compiled files are next to the sources. */
const asSources = { types: './src/index.ts', default: './src/index.js' };

export const toolchains: readonly Toolchain[] = [tsc];
