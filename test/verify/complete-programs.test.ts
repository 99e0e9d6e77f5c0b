import { expect, test } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import type { SnippetProgram } from '../../codegen/languages/shared/snippet-program.ts';
import { makeRequestHandler } from '../../codegen/mock/request-handler.ts';
import { cases, configFor } from '../support/cases.ts';
import { generateClient } from '../support/generate-client.ts';
import {
  call,
  request,
  respondWith,
  snippetProgram,
  toolchainNamed,
  verdictsOf,
} from '../support/verify-programs.ts';

const verified = { kind: 'verified' };
const petstore = cases.find(({ name }) => name === 'readme-petstore')?.spec ?? '';
const completeProgram = (id: string, text: string, others: Partial<SnippetProgram> = {}) =>
  snippetProgram(id, text, { style: 'complete', ...others });

test('a complete program is verified by its exit status', { timeout: 300_000 }, async () => {
  const subjects = [
    completeProgram('well', call('{"a":1}')),
    completeProgram('error', `${call('{"a":1}')}process.exitCode = 3;\n`),
    completeProgram('exit', `${call('{"a":1}')}process.exit(3);\n`),
    completeProgram('last', call('{"a":1}')),
  ];
  const wrong = { kind: 'failed', reasons: ['it exits with an error although the response is a success'] };
  expect(await verdictsOf(subjects)).toEqual({ well: verified, error: wrong, exit: wrong, last: verified });
  const silent = { kind: 'failed', reasons: ['it exits with status 0 although the response is a failure'] };
  expect(await verdictsOf(subjects, { contract: respondWith(500) })).toEqual({
    well: silent,
    error: verified,
    exit: verified,
    last: silent,
  });
});

test('programs with conflicting environment variables run separately', {
  timeout: 300_000,
}, async () => {
  const text = call('{"a":1}').replace("'X-A': '1'", "'X-A': process.env.API_KEY");
  const own = (id: string, value: string) =>
    completeProgram(id, text, {
      environment: { API_KEY: value },
      request: { ...request, headers: [{ name: 'X-A', value }] },
    });
  expect(await verdictsOf([own('a', '<token>'), own('b', '<apiKey>'), own('c', '<token>')])).toEqual({
    a: verified,
    b: verified,
    c: verified,
  });
});

test('a program whose request violates the description fails', { timeout: 300_000 }, async () => {
  const described = await loadModel(configFor(petstore), '/');
  if (!described.document) throw new Error('no document');
  const { document, model } = described;
  const contract = { handler: makeRequestHandler(document, model, false), model };
  const [, create] = model.operations;
  const sample = create?.samples[0]?.request;
  if (!sample) throw new Error('no sample');
  const program = (body: string) =>
    `const headers = {'X-Api-Key': '<apiKey>', 'Content-Type': 'application/json'};
await fetch('https://pets.example.org/v1/pets', {method: 'POST', headers, body: '${body}'});\n`;
  const wrong = { kind: 'json' as const, mediaType: 'application/json', value: { name: 3 } };
  const found = await verdictsOf(
    [
      snippetProgram('allowed', program('{"name":"Rex"}'), { request: sample }),
      snippetProgram('not allowed', program('{"name":3}'), { request: { ...sample, body: wrong } }),
    ],
    { contract },
  );
  expect(found).toEqual({
    allowed: verified,
    'not allowed': {
      kind: 'failed',
      reasons: ['the request violates the description: body/name must be a string, but is 3'],
    },
  });
});

test('a missing or outdated toolchain verifies no programs', async () => {
  const { toolchain } = toolchainNamed('node');
  const missing = {
    name: 'nodd',
    version: ['nodd', '--version'],
    install: 'install nodd from https://example.org',
  } as const;
  const [node] = toolchain.tools;
  if (!node) throw new Error('no tool');
  const subjects = [
    snippetProgram('documented', call('{"a":1}')),
    completeProgram('complete', call('{"a":1}')),
  ];
  const by = [
    { ...toolchain, name: 'documented', styles: ['documented'], tools: [node, missing] } as const,
    {
      ...toolchain,
      name: 'whole',
      styles: ['complete'],
      tools: [{ ...node, minimumVersion: '99.1' }],
    } as const,
  ];
  expect(await verdictsOf(subjects, { by })).toEqual({
    documented: { kind: 'not verified', reason: 'nodd not found' },
    complete: { kind: 'not verified', reason: 'node 99.1 not found' },
  });
});

test('client programs are compiled with the generated client and call it', { timeout: 300_000 }, async ({
  skip,
}) => {
  if (!toolchainNamed('tsc').isHere) return skip('no tsc or no client dependencies');
  const { files } = await generateClient(petstore);
  const client = new Map(files.map(({ path, contents }) => [path.split('/').slice(2).join('/'), contents]));
  const name = JSON.parse(client.get('package.json') ?? '').name;
  const program = (name: string) =>
    `const client = new Pets({ apiKey: 'k' });\nawait client.createPets({ name: ${name} });\n`;
  const sent: SnippetProgram['request'] = {
    method: 'POST',
    url: { origin: 'https://pets.example.org', path: '/v1/pets', query: [] },
    headers: [{ name: 'X-Api-Key', value: 'k' }],
    body: { kind: 'json', mediaType: 'application/json', value: { name: 'Rex' } },
  };
  const own = (id: string, text: string) =>
    snippetProgram(id, `import { Pets } from '${name}';\n${text}`, {
      language: 'typescript',
      style: 'client',
      request: sent,
    });
  const clients = { clients: new Map([['typescript', client]]) };
  expect(await verdictsOf([own('right', program("'Rex'")), own('wrong', program("'Max'"))], clients)).toEqual(
    {
      right: verified,
      wrong: { kind: 'failed', reasons: [expect.stringContaining('the JSON body differs')] },
    },
  );
  expect(await verdictsOf([own('type', program('3'))], clients)).toEqual({
    type: {
      kind: 'failed',
      reasons: [expect.stringContaining("Type 'number' is not assignable to type 'string'")],
    },
  });
});
