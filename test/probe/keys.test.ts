import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRedactor } from '../../codegen/probe/redact.ts';
import { runCommand } from '../support/command.ts';
import { canary, probeScript, probeTalk } from './support/probe.ts';
import { answer, type Script, startScripted } from './support/scripted.ts';

const jsonType = { 'Content-Type': 'application/json' };
const inJson = JSON.stringify(canary);
const escaped = `"${[...canary].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;

const echoes: readonly { readonly name: string; readonly script: Script; readonly shown: string }[] = [
  {
    name: 'a property',
    script: answer(200, jsonType, `{"id": ${inJson}, "title": "a"}`),
    shown: 'drift: body/id must be an integer, but is "<TALK_API_KEY>"',
  },
  {
    name: 'an escaped property',
    script: answer(200, jsonType, `{"id": ${escaped}, "title": "a"}`),
    shown: 'drift: body/id must be an integer, but is "<TALK_API_KEY>"',
  },
  {
    name: 'a property name at the end of a long value',
    script: answer(200, jsonType, `{"id": {"${'x'.repeat(60)}": {${inJson}: 1}}, "title": "a"}`),
    shown: '…',
  },
  {
    name: 'an HTML page',
    script: answer(500, { 'Content-Type': 'text/html' }, `<p>${canary} ${encodeURIComponent(canary)}</p>`),
    shown: 'received: <p><TALK_API_KEY> <TALK_API_KEY></p>',
  },
  {
    name: 'Base64',
    script: answer(500, {}, Buffer.from(canary).toString('base64')),
    shown: 'received: <TALK_API_KEY>',
  },
  {
    name: 'a truncated body',
    script: answer(200, { ...jsonType, 'Content-Length': '999' }, `{"id": "${canary.slice(0, 14)}`),
    shown: 'received: {"id": "<TALK_API_KEY>',
  },
  {
    name: 'a redirect',
    script: answer(307, { Location: `https://evil.example/?key=${encodeURIComponent(canary)}` }),
    shown: '(redirect to https://evil.example/?key=<TALK_API_KEY>, not followed)',
  },
  {
    name: 'a content type',
    script: answer(200, { 'Content-Type': `text/x; key=${canary}` }, 'a'),
    shown: 'but is text/x; key=<TALK_API_KEY>',
  },
];

test.each(echoes)('an echoed API key is redacted in $name', async ({ script, shown }) => {
  const probed = await probeScript(script, 'talk', '--sample', 'hello');
  expect(probed.stdout).toContain(shown);
  expect(probed.stdout).toContain('note: response contains the API key from the request (TALK_API_KEY)');
  expect(probed.stdout + probed.stderr).not.toContain(Buffer.from(canary).toString('base64'));
  expect(probed.requests.join()).toContain(`Authorization: Bearer ${canary}\r\n`);
});

test('an API key is redacted in a split event and in JSON output', async () => {
  const text = `data: {"type": "word", "text": [${inJson}]}\n\ndata: ${canary}`;
  const script: Script = (socket) => {
    socket.write(answer(200, { 'Content-Type': 'text/event-stream' }, text.slice(0, 40)));
    setTimeout(() => socket.end(text.slice(40)), 30);
  };
  const probed = await probeScript(script, 'talk', '--sample', 'spoken', '--json');
  const messages = JSON.parse(probed.stdout).results[0].drifts.map((one: { message: string }) => one.message);
  expect(messages[0]).toBe('event 1/text must be a string, but is ["<TALK_API_KEY>"]');
});

test('every API key has its own variable, including several cookies', async () => {
  const server = await startScripted(answer(200, {}));
  const folder = new URL('../cases/security-multiple-cookies/', import.meta.url).pathname;
  const allowed = ['--variable', 'SHOP_SIGNATURE_KEY', '--variable', 'SHOP_QUERY_KEY'];
  const args = ['probe', server.origin, '--spec', 'openapi.yaml', '--send', ...allowed];
  const env = { SHOP_API_KEY: canary, SHOP_SIGNATURE_KEY: 'a signature', SHOP_QUERY_KEY: 'a=b' };
  const lacking = await runCommand(args, folder, { env: { SHOP_API_KEY: canary } });
  const { stderr } = await runCommand(args, folder, { env });
  await server.close();
  expect(lacking.stderr).toContain('SHOP_SIGNATURE_KEY is not set');
  expect(lacking.stderr).toContain('SHOP_QUERY_KEY is not set');
  expect(stderr).toContain('API key SHOP_API_KEY; API key SHOP_SIGNATURE_KEY; API key SHOP_QUERY_KEY');
  expect(server.requests.length).toBe(1);
  expect(server.requests[0]).toContain(`Cookie: theme=dark; sid=${canary}; sig=a signature\r\n`);
  expect(server.requests[0]).toContain('GET /both?key=a%3Db HTTP/1.1');
});

test('Basic credentials are redacted encoded and decoded', () => {
  const key = Buffer.from('user:correct horse').toString('base64');
  const { text } = makeRedactor(new Map([['K', key]]));
  expect([key, 'user:correct horse', 'the password correct horse', 'correct'].map(text)).toEqual([
    '<K>',
    '<K>',
    'the password <K>',
    'correct',
  ]);
});

test('short values are not redacted', () => {
  expect(makeRedactor(new Map([['K', 'test']])).text('a test')).toBe('a test');
});

describe('API keys are sent only to the given server', () => {
  test('a redirect is not followed', async () => {
    const other = await startScripted(answer(200, {}));
    const probed = await probeScript(answer(302, { Location: other.origin }), 'talk', '--sample', 'hello');
    await other.close();
    expect([probed.requests.length, other.requests]).toEqual([1, []]);
  });

  test('http is rejected except for this machine', async () => {
    const outcome = await probeTalk('http://talk.example.org/v1', '--send');
    expect([outcome.code, outcome.stderr]).toEqual([
      2,
      'http://talk.example.org does not use https, so the API key in TALK_API_KEY would be sent unencrypted. No requests were sent.\n',
    ]);
  });

  test('an operation without security gets no API key', async () => {
    const probed = await probeScript(answer(200, {}), 'getNote');
    expect(probed.requests.join()).not.toMatch(/authorization/i);
  });
});

test.each([
  ['', 'Environment variable TALK_API_KEY is not set. Set it to your API key.'],
  [
    'a key\n',
    'Environment variable TALK_API_KEY has characters that are not allowed in a header. Check it for line breaks.',
  ],
])('no request is sent with the invalid API key %j', async (key, said) => {
  const server = await startScripted(answer(200, {}));
  const folder = new URL('.', import.meta.url).pathname;
  const args = ['probe', server.origin, '--spec', 'chat.yaml', '--send'];
  const { code, stdout, stderr } = await runCommand(args, folder, { env: { TALK_API_KEY: key } });
  await server.close();
  expect([code, stdout, stderr]).toEqual([2, '', `${said}\nNo requests were sent.\n`]);
  expect(server.requests).toEqual([]);
});

/** A description whose key is in the variable that it names. */
const description = (
  client: string,
  schemes = '{bearer: {type: http, scheme: bearer}}',
  security = '{bearer: []}',
) => `
openapi: 3.1.1
info: {title: Shop API, version: '1'}
${client}
servers: [{url: https://api.example.org}]
security: [${security}]
components: {securitySchemes: ${schemes}}
paths: {/pets: {get: {operationId: listPets, responses: {'200': {description: Pets}}}}}
`;

describe('a description cannot choose an environment variable whose value is sent:', () => {
  const env = {
    SHOP_API_KEY: 'the-shop-key',
    SH_OP_API_KEY: 'the-shop-key',
    AWS_SECRET_ACCESS_KEY: canary,
    NODE_OPTIONS: canary,
  };

  async function probeDescription(text: string, settings: string, ...flags: readonly string[]) {
    const server = await startScripted(answer(200, {}));
    const folder = mkdtempSync(join(tmpdir(), 'rosetta-keys-'));
    writeFileSync(join(folder, 'openapi.yaml'), text);
    writeFileSync(join(folder, 'rosetta.yaml'), `spec: openapi.yaml\n${settings}`);
    const outcome = await runCommand(['probe', server.origin, '--send', ...flags], folder, { env });
    await server.close();
    rmSync(folder, { recursive: true });
    return { ...outcome, requests: server.requests };
  }

  const named = description('x-rosetta-client: {variable: AWS_SECRET_ACCESS_KEY}');
  const derived = description(
    'x-rosetta-client: {name: AWS}',
    '{one: {type: http, scheme: bearer}, secretAccessKey: {type: apiKey, in: header, name: X-Key}}',
    '{one: [], secretAccessKey: []}',
  );

  test.each([
    ['by its name', named],
    ['by the name of a scheme', derived],
  ])('%s', async (_, text) => {
    const { code, stderr, requests } = await probeDescription(text, '');
    expect([code, requests]).toEqual([2, []]);
    expect(stderr).toContain('Environment variable AWS_SECRET_ACCESS_KEY may not be sent');
    expect(stderr).toContain('--variable AWS_SECRET_ACCESS_KEY');
  });

  test.each([
    ['the command line', '', ['--variable', 'AWS_SECRET_ACCESS_KEY']],
    ['rosetta.yaml', 'probe: {variables: [AWS_SECRET_ACCESS_KEY]}\n', []],
  ])('%s allows it', async (_, settings, flags) => {
    const { requests } = await probeDescription(named, settings, ...flags);
    expect(requests.join()).toContain(`Authorization: Bearer ${canary}\r\n`);
  });

  test.each([
    '',
    'x-rosetta-client: {variable: SH_OP_API_KEY}',
    'x-rosetta-client: {variable: NODE_OPTIONS}',
  ])('the variable derived from the title is sent without permission: %j', async (client) => {
    const { requests } = await probeDescription(description(client), '');
    expect(requests.join()).toContain('Authorization: Bearer the-shop-key\r\n');
  });

  test('the command line names only variables of credentials', async () => {
    const { code, stderr } = await probeDescription(named, '', '--variable', 'NODE_OPTIONS');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--variable "NODE_OPTIONS" is invalid')]);
  });
});
