import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject } from '../../values/json.ts';
import { parseJsonText } from '../../values/parse-json.ts';
import { stringAt } from '../../values/read-property.ts';
import { node, nodeRunner } from '../shared/scripts.ts';
import {
  type Host,
  programFile,
  type RunContext,
  type RunnableProgram,
  type RunPlan,
  type Tool,
  type Toolchain,
} from '../shared/toolchain.ts';

/** Finds an installed package near this package or the working folder. */
function findPackage(name: string, { cwd }: Host): string {
  const startFolders = [path.dirname(fileURLToPath(import.meta.url)), cwd];
  const candidates = startFolders
    .flatMap(ancestorFolders)
    .map((folder) => path.join(folder, 'node_modules', name));
  return candidates.find((candidate) => existsSync(path.join(candidate, 'package.json'))) ?? name;
}

function ancestorFolders(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestorFolders(parent)];
}

/** Folders of the installed packages that compile the client and its programs. */
interface Packages {
  readonly compiler: string;
  readonly libraries: readonly { readonly name: string; readonly folder: string }[];
}

function findPackages(host: Host): Packages {
  return {
    compiler: findPackage('typescript', host),
    libraries: ['openapi-fetch', '@types/node'].map((name) => ({ name, folder: findPackage(name, host) })),
  };
}

function packageTool(name: string, folder: string, install: string): Tool {
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

/** Compiles programs together with the generated client that they use. */
export function tsc(host: Host): Toolchain {
  const packages = findPackages(host);
  const { compiler, libraries } = packages;
  return {
    name: 'tsc',
    language: 'typescript',
    styles: ['client', 'client-stream'],
    tools: [
      packageTool('tsc', compiler, 'npm install typescript@5.9.3 (https://www.typescriptlang.org)'),
      node,
      ...libraries.map(({ name, folder }) =>
        packageTool(name, folder, `npm install ${name} (https://www.npmjs.com/package/${name})`),
      ),
    ],
    plan: (programs, context) => plan(programs, context, packages),
  };
}

function plan(
  programs: readonly RunnableProgram[],
  { client, testCa }: RunContext,
  { compiler, libraries }: Packages,
): RunPlan {
  const manifest = parseJsonText(client.get('package.json') ?? '{}');
  const name = (isObject(manifest) && stringAt(manifest, 'name')) || 'client';
  const files = programs.map((program) => [programFile(program, 'mts'), program.text] as const);
  const include = ['client/src/index.ts', ...files.map(([file]) => file)];
  return {
    files: new Map([
      ...[...client].map(([file, text]) => [`client/${file}`, text] as const),
      ['client/package.json', JSON.stringify({ name, type: 'module', exports: sourceExports })],
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
const sourceExports = { types: './src/index.ts', default: './src/index.js' };

export const toolchains = (host: Host): readonly Toolchain[] => [tsc(host)];
