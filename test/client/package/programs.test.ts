import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { streamModes } from '../../../codegen/languages/shared/print-snippet.ts';
import { isObject } from '../../../codegen/values/json.ts';
import { stringifyJson } from '../../../codegen/values/stringify.ts';
import { readFolder } from '../../support/cases.ts';
import { findLanguage } from '../../support/languages.ts';
import { ourOperation } from '../../support/spec.ts';
import { compile, compilers, generated, installClient, root, run } from './built.ts';
import { type MockApi, startMockApi } from './mock-api.ts';

/** Compiles and runs every published TypeScript snippet, unmodified, and compares its request with the documented one. */
const snippets = readFolder(path.join(root, 'generated/snippets/createResponses'));
const operation = await ourOperation();
const programs = operation.samples.flatMap((sample) => {
  const ways = streamModes(operation, sample);
  return ways.map((isStream) => {
    const name = isStream && ways.length > 1 ? `${sample.name}.stream` : sample.name;
    const { value } = sample.content ?? {};
    const request = isObject(value) ? { ...value, ...(isStream ? { stream: true } : {}) } : {};
    return { name, isStream, program: snippets.get(`${name}.ts`) ?? '', request };
  });
});

const readme = await readFile(path.join(generated, 'README.md'), 'utf8');
const shown = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program = '']) => program);

let api: MockApi;
let folder: string;

beforeAll(async () => {
  api = await startMockApi();
  folder = path.join(await installClient(), 'programs');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'to-loopback.mjs'), toLoopback);
  await writeFile(path.join(folder, 'run-each.mjs'), runEach);
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  for (const { name, program } of programs) await keep(name, program);
  for (const [index, program] of shown.entries()) await keep(`readme-${index}`, program);
}, 120_000);

afterAll(() => {
  snippetRunner?.kill();
  api.close();
});

/** Writes each snippet as TypeScript for the compiler and as JavaScript for Node.js, because it is valid in both. */
async function keep(name: string, program: string): Promise<void> {
  await writeFile(path.join(folder, `${name}.mts`), program);
  await writeFile(path.join(folder, `${name}.run.mjs`), program);
}

const config = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  },
  include: ['*.mts'],
};

/** Redirects requests for the API to the test server, and blocks all others. */
const toLoopback = `const { fetch } = globalThis;
globalThis.fetch = (request) => {
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== 'https://openrouter.ai') throw new Error('a program calls ' + origin);
  return fetch(new Request(process.env.LOOPBACK + pathname + search, request), { duplex: 'half' });
};
`;

/** Runs the programs whose names it receives, and responds with their output. */
const runEach = `process.on('message', async (name) => {
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    process[stream].write = (text) => {
      output[stream] += text;
      return true;
    };
  await import(\`./\${name}.run.mjs\`).catch(console.error);
  process.send(output);
});
`;

/** Arguments and options to run a program against the test server. */
const nodeArguments = ['--import', './to-loopback.mjs'] as const;
const nodeOptions = () => ({
  cwd: folder,
  env: { PATH: process.env['PATH'], OPENROUTER_API_KEY: 'sk-test', LOOPBACK: api.origin },
});

/** Runs all snippets, because to start a process and load the client takes longer than a request. */
let snippetRunner: ChildProcess | undefined;

async function runSnippet(name: string): Promise<string> {
  snippetRunner ??= fork(path.join(folder, 'run-each.mjs'), {
    ...nodeOptions(),
    execArgv: [...nodeArguments],
  });
  const response = once(snippetRunner, 'message');
  snippetRunner.send(name);
  const [output] = await response;
  return outputOf(output);
}

/** Runs a program in its own process. */
async function runProgram(name: string): Promise<string> {
  const args = [...nodeArguments, `./${name}.run.mjs`];
  return outputOf(await run(process.execPath, args, nodeOptions()));
}

function outputOf({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): string {
  expect(stderr.replace(/^.*200 after.*\n/gm, '')).toBe('');
  return stdout;
}

test('every named example has a snippet, and a second one if it can be streamed', () => {
  expect(findLanguage('typescript')?.extension).toBe('ts');
  expect(operation.samples.length).toBeGreaterThanOrEqual(20);
  expect(programs.filter(({ isStream }) => isStream).length).toBe(operation.samples.length);
  expect(programs.filter(({ program }) => program === '')).toEqual([]);
});

test.each(Object.entries(compilers))(
  'all snippets compile with strict TypeScript %s',
  async (_major, compiler) => {
    expect(await compile(compiler, folder)).toBe('');
  },
);

describe('snippets', () => {
  test.each(programs.map((one) => [one.name, one] as const))(
    '%s sends the documented request',
    async (name, one) => {
      const stdout = await runSnippet(name);
      expect(stdout.length).toBeGreaterThan(1);
      const [sent, ...others] = api.take();
      expect(others).toEqual([]);
      expect(sent).toEqual({
        path: '/api/v1/responses',
        authorization: 'Bearer sk-test',
        body: JSON.parse(stringifyJson(one.request)),
      });
    },
  );
});

describe('README', () => {
  test('shows an example of every feature', () => {
    for (const feature of [
      '.stream(',
      'jsonFormat',
      'tool(',
      'ApiError',
      'withResponse',
      'createCore',
      'cost',
    ])
      expect(
        shown.some((program) => program.includes(feature)),
        feature,
      ).toBe(true);
  });

  test.each(shown.map((program, index) => [index, program] as const))(
    'example %i runs',
    async (index, program) => {
      const stdout = await runProgram(`readme-${index}`);
      expect(api.take().length).toBeGreaterThan(0);
      if (program.includes('jsonFormat')) expect(stdout).toBe('OBAN 11.0\n');
      else if (program.includes('streamTools('))
        expect(stdout).toMatch(/^The moon pulls the sea\..*\n2 responses\n$/);
      else if (program.includes('tool(')) expect(stdout).toBe('101\n2 responses, 20 tokens, 1 credits\n');
      else if (program.includes('finalResponse'))
        expect(stdout).toMatch(/^101\nThe moon .*\n46 tokens, 0\.0/);
      else expect(stdout).toMatch(/101|The moon|resp_1/);
    },
  );
});
