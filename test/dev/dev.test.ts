import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDevServer } from '../../codegen/dev/server.ts';
import { printedFile } from '../../codegen/values/generated-file.ts';
import { runCommand } from '../support/command.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

const entry = `openapi: 3.1.1
info: {title: Garden, version: 1.0.0}
servers: [{url: https://garden.example}]
paths:
  /plants:
    get:
      operationId: listPlants
      summary: List plants
      responses:
        '200':
          description: Plants.
          content:
            application/json:
              schema: {type: array, items: {$ref: plant.yaml}}
`;
const plant = 'title: Plant\ntype: object\nproperties:\n  name: {type: string, description: Latin name.}\n';
const settings = 'spec: openapi.yaml\nout: out\nsite:\n  theme: {accent: "#225522", logo: ../logo.svg}\n';
const logo = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly lines: Interface;
}

let folder: string;
let api: string;
let running: Running;

const write = (name: string, text: string) => writeFileSync(join(api, name), text);

/** Writes a file and waits for the build. */
async function save(name: string, text: string): Promise<unknown> {
  const built = once(running.lines, 'line');
  write(name, text);
  const [line] = await built;
  return JSON.parse(String(line));
}

async function start(...args: readonly string[]): Promise<Running> {
  const command = [
    '--import',
    tsx,
    join(root, 'codegen/cli/main.ts'),
    'dev',
    '--port',
    '0',
    '--json',
    ...args,
  ];
  const child = spawn(process.execPath, command, { cwd: api, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [address] = await once(lines, 'line');
  const { url } = JSON.parse(String(address));
  await once(lines, 'line');
  return { child, url, lines };
}

/** Sends a request with an unchanged path and its own fields. */
function send(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }> {
  const { hostname, port } = new URL(running.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-dev-'));
  api = mkdtempSync(join(folder, 'api-'));
  writeFileSync(join(folder, 'logo.svg'), logo);
  write('openapi.yaml', entry);
  write('plant.yaml', plant);
  write('rosetta.yaml', settings);
  running = await start();
}, 120_000);

afterAll(() => {
  running.child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  test('serves pages, assets and Markdown from memory', async () => {
    const page = await send('/operations/listPlants.html');
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page.text).toContain('List plants');
    expect((await send('/')).text).toContain('<title>Garden</title>');
    expect((await send('/operations/listPlants.md')).headers).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect((await send('/assets/site.js', { method: 'HEAD' })).text).toBe('');
    expect(existsSync(join(api, 'out'))).toBe(false);
  });

  test('keeps the policy of the site, except for connections to itself', async () => {
    const { headers, text } = await send('/');
    const [, meta = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
    expect(meta.replaceAll('&#39;', "'")).toBe(policy);
    expect(headers).toMatchObject({
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '127.0.0.1'])(
    'rejects the host %j',
    async (host) => {
      const port = new URL(running.url).port;
      for (const path of ['/', '/_rosetta/events', '/assets/search.js']) {
        const answer = await send(path, {
          headers: { Host: host.replace(/:80$/, `:${port}`) },
        });
        expect(answer.status).toBe(421);
        expect(answer.text).not.toContain('Garden');
      }
    },
  );

  test('accepts the host localhost', async () => {
    const { port } = new URL(running.url);
    expect((await send('/', { headers: { Host: `LOCALHOST:${port}` } })).status).toBe(200);
  });

  test.each([
    '/../openapi.yaml',
    '/%2e%2e/openapi.yaml',
    '/..%2fopenapi.yaml',
    '/assets/..%5c..%5copenapi.yaml',
    '/_rosetta/../dev/reload.js',
    '/_rosetta/..%2fsite%2fsite.css',
    '/etc/passwd',
    '//etc/passwd',
  ])('has no file for %s', async (path) => {
    const answer = await send(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('openapi: 3.1.1');
  });

  test('rejects malformed paths and other methods', async () => {
    expect((await send('/%ff')).status).toBe(400);
    expect(await send('/', { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test('prints one build for a change, and does not reload pages for a comment', async () => {
    const before = (await send('/')).text;
    expect(await save('plant.yaml', `# A comment.\n${plant}`)).toMatchObject({ ok: true, changed: false });
    expect((await send('/')).text).toBe(before);
    await save('plant.yaml', plant);
  });

  test('reloads pages after a change to a template, which can change programs only', async () => {
    const before = (await send('/')).text;
    const built = once(running.lines, 'line');
    const now = new Date();
    utimesSync(join(root, 'templates/python/complete.hbs'), now, now);
    const [line] = await built;
    expect(JSON.parse(String(line))).toMatchObject({ ok: true, changed: true });
    expect((await send('/')).text).not.toBe(before);
  });

  test('follows the configuration and the logo', async () => {
    const red = logo.replace('M0 0', 'M1 1');
    expect(await save('../logo.svg', red)).toMatchObject({ ok: true, changed: true });
    expect((await send('/assets/logo.svg')).text).toBe(red);
    expect(await save('rosetta.yaml', settings.replace('#225522', '#aa0000'))).toMatchObject({ ok: true });
    await save('rosetta.yaml', `${settings}  colour: red\n`);
    const { text } = await send('/');
    expect(text).toContain('Unknown setting &#34;colour&#34;.');
    expect(text).toContain('rosetta.yaml:5:3');
    await save('rosetta.yaml', settings);
    expect((await send('/')).text).not.toContain('rosetta-problems"');
  });
});

describe.skipIf(executablePath === undefined)('in a browser', () => {
  let browser: Browser;
  let tab: Page;
  const noise: string[] = [];

  beforeAll(async () => {
    const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...quiet, '--no-first-run', '--disable-component-update', '--disable-sync'],
    });
    tab = await browser.newPage();
    tab.on('pageerror', (error) => noise.push(error.message));
    tab.on('console', (message) => noise.push(message.text()));
    tab.on('dialog', (dialog) => noise.push(dialog.message()));
    tab.on('request', (sent) => {
      if (!sent.url().startsWith(running.url)) noise.push(sent.url());
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    expect(noise).toEqual([]);
  });

  const panel = () => tab.locator('.rosetta-problems');

  test('an open page reloads after a change', async () => {
    await tab.goto(`${running.url}operations/listPlants.html#status-200`);
    await save('openapi.yaml', entry.replace('List plants', 'List all plants'));
    await tab.getByRole('heading', { level: 1, name: 'List all plants' }).waitFor();
    expect(new URL(tab.url()).hash).toBe('#status-200');
    expect(await panel().count()).toBe(0);
  });

  test('an error is shown over the last valid page until it is corrected', async () => {
    expect(await save('openapi.yaml', entry.replace('type: array,', 'type: array'))).toMatchObject({
      ok: false,
    });
    await panel().waitFor();
    const text = await panel().innerText();
    expect(text).toContain('1 error. This page shows the last valid description.');
    expect(text).toMatch(/^openapi\.yaml:14:\d+$/m);
    expect(text).toContain('13 |             application/json:');
    expect(text).toContain('14 |               schema: {type: array items: {$ref: plant.yaml}}');
    expect(text).toMatch(/^ +\| +\^$/m);
    expect(text).toMatch(/^→ .+/m);
    expect(await tab.getByRole('heading', { level: 1, name: 'List all plants' }).count()).toBe(1);
    await save('openapi.yaml', entry);
    await panel().waitFor({ state: 'detached' });
    await tab.getByRole('heading', { level: 1, name: 'List plants' }).waitFor();
  });

  test('an invalid part is reported in a closed panel, until the missing file is created or removed', async () => {
    await save('openapi.yaml', entry.replace('plant.yaml', 'palnt.yaml'));
    await panel().waitFor();
    expect(await panel().locator('summary').innerText()).toBe('1 error. Invalid parts are not in this page.');
    expect(await panel().locator('.rosetta-problem').isVisible()).toBe(false);
    await panel().locator('summary').click();
    expect(await panel().innerText()).toContain('palnt.yaml');
    await save('palnt.yaml', plant);
    await panel().waitFor({ state: 'detached' });
    const built = once(running.lines, 'line');
    rmSync(join(api, 'palnt.yaml'));
    await built;
    await panel().waitFor();
    await save('openapi.yaml', entry);
    await panel().waitFor({ state: 'detached' });
  });

  test('hostile text in the source line and the message is inert', async () => {
    const hostile = '</pre></section><script>alert(1)</script><img src=x onerror=alert(2)>\u202e{{';
    await save('openapi.yaml', entry.replace('plant.yaml', `'${hostile}'`));
    await panel().waitFor();
    await panel().locator('summary').click();
    expect(await panel().locator('script, img').count()).toBe(0);
    const text = await panel().innerText();
    expect(text).toContain('</pre></section><script>alert(1)</script>');
    expect(text).not.toContain('\u202e');
    await save('openapi.yaml', entry);
    await panel().waitFor({ state: 'detached' });
  });

  test('pages and errors can be read without scripts', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await save('openapi.yaml', `${entry}  - wrong`);
    await page.goto(`${running.url}operations/listPlants.html`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('List plants');
    const details = page.locator('.rosetta-problems details');
    expect(await details.innerText()).toContain('openapi.yaml:');
    await details.locator('summary').click();
    expect(await details.getAttribute('open')).toBeNull();
    await page.close();
    await save('openapi.yaml', entry);
  });
});

test('a description that is invalid at the start is shown on a separate page', async () => {
  const earlier = running;
  write('first.yaml', 'openapi: 2.0.0\n');
  running = await start('--spec', 'first.yaml');
  const { status, text } = await send('/');
  expect(status).toBe(200);
  expect(text).toContain('first.yaml:1:1');
  await save('first.yaml', entry);
  expect((await send('/')).text).toContain('<title>Garden</title>');
  running.child.kill('SIGINT');
  expect((await once(running.child, 'close'))[0]).toBe(0);
  running = earlier;
}, 60_000);

test('Ctrl-C ends the command with 0, while a page is open, and no file was written', async () => {
  const before = readFileSync(join(api, 'rosetta.yaml'), 'utf8');
  const events = await fetch(`${running.url}_rosetta/events`);
  running.child.kill('SIGINT');
  expect((await once(running.child, 'close'))[0]).toBe(0);
  await events.text().catch(() => '');
  expect(readFileSync(join(api, 'rosetta.yaml'), 'utf8')).toBe(before);
  expect(existsSync(join(api, 'out'))).toBe(false);
});

test.each([
  [['--port', '70000'], 2, '--port must be an integer from 0 to 65535'],
  [['--spec', 'none.yaml'], 4, 'none.yaml'],
])('dev %j is rejected before the server starts', async (args, code, text) => {
  const outcome = await runCommand(['dev', ...args], root);
  expect(outcome).toMatchObject({ code, stdout: '' });
  expect(outcome.stderr).toContain(text);
});

test('an internal error in a page is reported, and other pages are still served', async () => {
  const server = await startDevServer(0);
  const broken = printedFile('broken.html', () => {
    throw new Error('<b>wrong</b>');
  });
  const fine = { path: 'index.html', contents: '<head></head><body>Fine</body>' };
  server.publish(new Map([broken, fine].map((file) => [file.path, file])), []);
  const failed = await fetch(`${server.url}broken.html`);
  expect(failed.status).toBe(500);
  expect(failed.headers.get('content-type')).toContain('text/plain');
  expect(await failed.text()).toContain('please report this bug: Error: <b>wrong</b>');
  expect(await (await fetch(server.url)).text()).toContain('Fine');
  await server.close();
});
