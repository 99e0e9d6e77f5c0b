import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mock } from '../../codegen/mock/start.ts';
import { serve } from '../mock/support/serve.ts';
import { runCommand } from '../support/command.ts';
import { canary, probeTalk } from './support/probe.ts';
import { answer, startScripted } from './support/scripted.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

let mock: Mock;

beforeAll(async () => {
  mock = await serve(join(folder, 'chat.yaml'));
});

afterAll(() => mock.close());

test('probe without a URL lists the requests and their cost', async () => {
  const { code, stdout, stderr } = await runCommand(['probe', '--spec', 'chat.yaml'], folder);
  expect(stdout).toBe(`GET https://talk.example.org/v1/notes/7  getNote/default
     cost not stated
DELETE https://talk.example.org/v1/notes/7  deleteNote/default
     cost unknown; API key TALK_API_KEY (not set)
POST https://talk.example.org/v1/talk  talk/hello
     cost 0.1 USD; max_tokens 5; API key TALK_API_KEY (not set)
POST https://talk.example.org/v1/talk  talk/spoken
     streams; cost 0.1 USD; API key TALK_API_KEY (not set)
GET https://talk.example.org/v1/feed  feed/default
     streams; cost not stated
GET https://talk.example.org/v1/items  items/default
     streams; cost not stated
`);
  expect([code, stderr]).toEqual([
    0,
    '6 requests: stated cost 0.2 USD, cost unknown for 1 request. No requests were sent; use --send to send them.\n',
  ]);
});

test('probe with a URL sends read-only requests without credentials and lists the others', async () => {
  const before = mock.requests.length;
  const { code, stdout, stderr } = await probeTalk(mock.url);
  expect(mock.requests.slice(before).map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /v1/notes/7',
    'GET /v1/feed',
    'GET /v1/items',
  ]);
  expect(
    stdout.replaceAll(mock.origin, ''),
  ).toBe(`200  GET /v1/notes/7  getNote/default  application/json, 99 bytes
200  GET /v1/feed  feed/default  text/event-stream, 1 event
200  GET /v1/items  items/default  text/event-stream, 1 event
`);
  expect(stderr).toContain('talk/hello\n     cost 0.1 USD; max_tokens 5; API key TALK_API_KEY; skipped\n');
  expect(stderr).toContain(
    '3 requests. 3 others skipped; use --send to send all.\n3 responses match the description\n',
  );
  expect(code).toBe(0);
});

test('--send sends all requests and --dry-run sends none', async () => {
  const before = mock.requests.length;
  expect((await probeTalk(mock.url, '--send', '--dry-run')).code).toBe(0);
  expect(mock.requests.length).toBe(before);
  await probeTalk(mock.url, '--send');
  expect(mock.requests.slice(before).map(({ sample, operation }) => `${operation}/${sample}`)).toEqual([
    'getNote/default',
    'deleteNote/default',
    'talk/hello',
    'talk/spoken',
    'feed/default',
    'items/default',
  ]);
});

test('--json prints the plan and the results', async () => {
  const { code, stdout, stderr } = await probeTalk(mock.url, '--send', '--sample', 'spoken', '--json');
  const result = { operation: 'talk', sample: 'spoken', method: 'POST', url: `${mock.url}/talk` };
  const report: unknown = JSON.parse(stdout);
  expect([code, stderr]).toEqual([1, '']);
  expect(report).toMatchObject({
    ok: false,
    planned: [{ ...result, stream: true, cost: { amount: 0.1, currency: 'USD' }, keys: ['TALK_API_KEY'] }],
    results: [
      {
        ...result,
        status: 200,
        mediaType: 'text/event-stream',
        events: 1,
        drifts: [
          {
            code: 'terminal-missing',
            level: 'drift',
            message: 'stream must end with event end or failed, but ends after event 1 (word)',
            place: { file: 'chat.yaml', line: 40, column: 7 },
            count: 1,
          },
        ],
      },
    ],
  });
});

test('--strict treats notes as drift', async () => {
  mock.next(
    { body: { id: 7, title: 'a', parts: [{ nmae: 1 }] } },
    { body: { id: 7, title: 'a', parts: [{ nmae: 1 }] } },
  );
  const lenient = await probeTalk(mock.url, '--operation', 'getNote');
  const strict = await probeTalk(mock.url, '--operation', 'getNote', '--strict');
  expect([lenient.code, strict.code]).toEqual([0, 1]);
  expect(strict.stdout).toContain('drift: body/parts/0/nmae is not a declared property; did you mean name?');
});

test.each([
  [
    ['talk.example.org'],
    'The server URL is invalid; use an absolute URL such as https://api.example.org/v1.',
  ],
  [['ftp://talk.example.org'], 'The server URL must start with http:// or https://.'],
  [
    [`https://user:${encodeURIComponent(canary)}@talk.example.org`],
    'The server URL must not contain a user or password; set API keys as environment variables.',
  ],
  [['https://talk.example.org?a=b'], 'The server URL must not have a query or fragment.'],
  [['--operation', 'tlak'], 'Unknown operation "tlak". Did you mean talk?'],
  [['--sample', 'nothing-like-it'], 'Unknown sample "nothing-like-it". Run rosetta list to see all of them.'],
  [['--max-events', '0'], '--max-events must be an integer from 1 to 1000000, but is "0".'],
  [['--max-seconds', 'long'], '--max-seconds must be an integer from 1 to 3600, but is "long".'],
])('probe rejects %j', async (args, said) => {
  const { code, stdout, stderr } = await probeTalk(...args);
  expect([code, stdout, stderr]).toEqual([2, '', `${said}\n`]);
});

test('probe rejects a description without servers and an invalid one', async () => {
  const made = mkdtempSync(join(tmpdir(), 'rosetta-probe-'));
  const text = readFileSync(join(folder, 'chat.yaml'), 'utf8').replace(/^servers:.*$/m, '');
  writeFileSync(join(made, 'none.yaml'), text);
  writeFileSync(join(made, 'broken.yaml'), 'openapi: 3.1.1\npaths: [');
  const none = await runCommand(['probe', '--spec', 'none.yaml', '--send'], made, {
    env: { TALK_API_KEY: canary },
  });
  const broken = await runCommand(['probe', '--spec', 'broken.yaml', '--send'], made);
  rmSync(made, { recursive: true });
  expect([none.code, none.stderr]).toEqual([
    2,
    'The description has no servers. Pass the server URL: rosetta probe https://…\n',
  ]);
  expect([broken.code, broken.stderr.trim().split('\n').at(-1)]).toEqual([3, 'No requests were sent.']);
});

test('probe stops when the server is unreachable', async () => {
  const gone = await startScripted('');
  await gone.close();
  const { code, stdout, stderr } = await probeTalk(gone.origin);
  expect([code, stdout]).toEqual([4, '']);
  expect(stderr).toMatch(/Cannot connect to http:.*: the connection was refused\.\n3 requests not sent\.\n$/);
});

test('a server without TLS is reported', async () => {
  const server = await startScripted(answer(400, {}));
  const { code, stderr } = await probeTalk(
    server.origin.replace('http:', 'https:'),
    '--send',
    '--operation',
    'talk',
  );
  await server.close();
  expect(code).toBe(4);
  expect(stderr).toContain(': the server does not use TLS; try http:// instead of https://');
});

test('no API key is sent when the certificate is not trusted', async () => {
  const made = mkdtempSync(join(tmpdir(), 'rosetta-probe-'));
  const [key, cert] = [join(made, 'key.pem'), join(made, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject],
    { stdio: 'pipe' },
  );
  let requests = 0;
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, () => {
    requests += 1;
  });
  rmSync(made, { recursive: true });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { code, stderr } = await probeTalk(`https://127.0.0.1:${port}`, '--send', '--operation', 'talk');
  server.close();
  expect([code, requests]).toEqual([4, 0]);
  expect(stderr).toContain('its certificate is not signed by a trusted authority');
});

test('probe ends when interrupted', async () => {
  const server = await startScripted(() => {});
  const interrupt = new AbortController();
  const args = ['probe', server.origin, '--spec', 'chat.yaml'];
  setTimeout(() => interrupt.abort(), 300);
  const { code } = await runCommand(args, folder, { signal: interrupt.signal });
  await server.close();
  expect(code).toBe(130);
});
