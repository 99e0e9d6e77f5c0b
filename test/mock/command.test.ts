import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shop = fileURLToPath(new URL('shop.yaml', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-mock-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Starts the command as a process and waits for its address. */
async function start(
  ...args: readonly string[]
): Promise<{ child: ChildProcess; first: string; errors: string[] }> {
  const command = ['--import', 'tsx', join(root, 'codegen/cli/main.ts'), 'mock', ...args];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'close').then(([code]) => {
    throw new Error(`ended with ${code}: ${errors.join('')}`);
  });
  const [first] = await Promise.race([once(lines, 'line'), ended]);
  ended.catch(() => undefined);
  return { child, first: String(first), errors };
}

async function interrupt(child: ChildProcess): Promise<unknown> {
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  return code;
}

test('mock serves and records requests until interrupted', async () => {
  const record = join(folder, 'requests.jsonl');
  const { child, first, errors } = await start('--spec', shop, '--port', '0', '--record', record);
  expect(first).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
  await fetch(`${first}/orders?limit=many&lmit=1`);
  await fetch(`${first}/files`, {
    method: 'POST',
    body: Buffer.from([255, 0]),
    headers: { 'Content-Type': 'image/png' },
  });
  expect(await interrupt(child)).toBe(130);
  expect(errors.join('')).toBe(`Press Ctrl-C to stop.
400  GET /v1/orders?limit=many&lmit=1  listOrders
     error: query.limit must be an integer, but is "many"
     warning: query.lmit is not a declared parameter; did you mean limit?
200  POST /v1/files  upload
`);
  const [one, two] = readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(one).toMatchObject({ method: 'GET', url: '/v1/orders?limit=many&lmit=1', status: 400, body: '' });
  expect(two).toMatchObject({ operation: 'upload', bodyBase64: '/wA=', violations: [] });
  expect(statSync(record).mode & 0o077).toBe(0);
});

test('--json prints every line as JSON', async () => {
  const { child, first } = await start('--spec', shop, '--port', '0', '--json');
  const { origin, url } = JSON.parse(first);
  expect(url).toBe(`${origin}/v1`);
  const lines = child.stdout ? createInterface({ input: child.stdout }) : undefined;
  const [line] = await Promise.all([lines && once(lines, 'line'), fetch(`${url}/orders/latest`)]);
  expect(JSON.parse(String(line?.[0]))).toEqual({
    method: 'GET',
    url: '/v1/orders/latest',
    status: 200,
    operation: 'latestOrder',
    sample: 'default',
    violations: [],
  });
  expect(await interrupt(child)).toBe(130);
});

describe('start errors', () => {
  const mock = (...args: readonly string[]) => runCommand(['mock', ...args], folder);

  test('a port in use is reported', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await mock('--spec', shop, '--port', port, '--quiet')).toEqual({
      code: 4,
      stdout: '',
      stderr: `Port ${port} is already in use. Choose another one with --port, or use --port 0 for a free port.\n`,
    });
    other.close();
  });

  test.each([
    [['--port', 'http'], 2, '--port must be an integer from 0 to 65535, but is "http".'],
    [['--delay', '-1'], 2, '--delay must be an integer from 0 to 600000, but is "-1".'],
    [
      ['--host', '203.0.113.7'],
      4,
      '203.0.113.7 is not an address of this machine. Omit --host to accept local connections only.',
    ],
    [['--record', 'no/such/folder'], 4, /^Cannot write .*no\/such\/folder\.$/],
    [['--spec', 'none.yaml'], 4, /File none\.yaml does not exist\./],
  ])('mock %j fails', async (args, code, message) => {
    const outcome = await mock('--spec', shop, '--port', '0', '--quiet', ...args);
    expect([outcome.code, outcome.stdout]).toEqual([code, '']);
    expect(outcome.stderr.trim()).toMatch(message);
  });
});

test('mock ends when its signal is aborted', async () => {
  const options = { signal: AbortSignal.abort() };
  const outcome = await runCommand(['mock', '--spec', shop, '--port', '0', '--quiet'], folder, options);
  expect(outcome).toEqual({ code: 130, stdout: expect.stringMatching(/^http:/), stderr: '' });
});
