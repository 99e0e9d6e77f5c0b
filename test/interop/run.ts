/** Puts the maintained description into the tools of others, and says of each whether it takes it without an error. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { installPackages } from '../support/packages.ts';

const versions = {
  '@apidevtools/swagger-parser': '13.1.0',
  '@hey-api/openapi-ts': '0.99.0',
  '@scalar/openapi-parser': '0.29.22',
  typescript: '5.9.3',
} as const;

const root = path.join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** Runs a program of Node, and fails with what it said. */
async function node(cwd: string, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout } = await run(process.execPath, [...args], { cwd, env, maxBuffer: 2 ** 28 });
  return stdout;
}

interface Tool {
  readonly name: string;
  /** @returns What it made of the description, in a few words. */
  take(folder: string, entry: string): Promise<string>;
}

const redocly = require.resolve('@redocly/cli/bin/cli.js');
const openapiTypescript = path.join(path.dirname(require.resolve('openapi-typescript')), '../bin/cli.js');

const tools: readonly Tool[] = [
  {
    name: 'openapi-typescript',
    take: async (folder, entry) => {
      await node(folder, openapiTypescript, entry, '--output', 'types.ts');
      return compile(folder, 'types.ts');
    },
  },
  {
    name: 'redocly bundle',
    take: async (folder, entry) => {
      await node(folder, redocly, 'bundle', entry, '--output', 'bundled.yaml');
      return `${await lines(folder, 'bundled.yaml')} lines`;
    },
  },
  {
    name: 'redocly build-docs',
    take: async (folder, entry) => {
      await node(folder, redocly, 'build-docs', entry, '--output', 'docs.html');
      return `${Math.round((await readFile(path.join(folder, 'docs.html'))).length / 1024)} KiB of HTML`;
    },
  },
  {
    name: '@scalar/openapi-parser',
    take: (folder, entry) =>
      evaluate(
        folder,
        `import { dereference, validate } from '@scalar/openapi-parser';
         import { bundle } from '@scalar/json-magic/bundle';
         import { parseYaml, readFiles } from '@scalar/json-magic/bundle/plugins/node';
         const bundled = await bundle(process.argv[1], { plugins: [readFiles(), parseYaml()], treeShake: false });
         const { valid, errors = [] } = await validate(bundled);
         const { schema, errors: loose = [] } = await dereference(bundled);
         if (!valid || loose.length > 0) throw new Error(JSON.stringify([...errors, ...loose]).slice(0, 2000));
         console.log('valid, ' + Object.keys(schema.paths).length + ' path');`,
        entry,
      ),
  },
  {
    name: '@apidevtools/swagger-parser',
    take: (folder, entry) =>
      evaluate(
        folder,
        `import SwaggerParser from '@apidevtools/swagger-parser';
         const api = await SwaggerParser.validate(process.argv[1]);
         console.log('valid, ' + Object.keys(api.paths).length + ' path');`,
        entry,
      ),
  },
  {
    name: '@hey-api/openapi-ts',
    take: async (folder, entry) => {
      const program = path.join(folder, 'node_modules/@hey-api/openapi-ts/bin/run.js');
      await node(folder, program, '--input', entry, '--output', 'hey-api');
      await compile(folder, 'hey-api/index.ts');
      return compile(folder, 'hey-api/types.gen.ts');
    },
  },
];

async function compile(folder: string, file: string): Promise<string> {
  const strict = [
    '--strict',
    '--noEmit',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--lib',
    'es2022,dom,dom.iterable',
  ];
  await node(folder, require.resolve('typescript/bin/tsc'), ...strict, '--module', 'preserve', file);
  return `${await lines(folder, file)} lines, compiled under strict`;
}

async function lines(folder: string, file: string): Promise<number> {
  return (await readFile(path.join(folder, file), 'utf8')).split('\n').length - 1;
}

async function evaluate(folder: string, program: string, entry: string): Promise<string> {
  const file = path.join(folder, 'run.mjs');
  await writeFile(file, program.replace('process.argv[1]', 'process.argv[2]'));
  return (await node(folder, file, entry)).trim();
}

function reason(error: unknown): string {
  const parts =
    error instanceof Error ? [error.message, 'stdout' in error ? String(error.stdout) : ''] : [String(error)];
  return parts.join('\n').trim().slice(0, 1500);
}

const descriptions = ['spec/openapi.yaml', 'generated/docs/openapi.yaml'];
const packages = await installPackages('interop', versions);
const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-interop-'));
let failed = 0;
try {
  await cp(path.join(packages, 'node_modules'), path.join(folder, 'node_modules'), { recursive: true });
  for (const description of descriptions)
    for (const { name, take } of tools) {
      const result = await take(folder, path.join(root, description)).then(
        (text) => `ok      ${text}`,
        (error: unknown) => `FAILED  ${reason(error)}`,
      );
      if (result.startsWith('FAILED')) failed += 1;
      console.log(`${description.padEnd(28)}${name.padEnd(30)}${result}`);
    }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`${descriptions.length * tools.length - failed} of ${descriptions.length * tools.length} fine`);
process.exitCode = failed > 0 ? 1 : 0;
