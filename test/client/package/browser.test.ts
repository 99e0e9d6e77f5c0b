import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installClient, packageName, root } from './built.ts';
import { type MockApi, startMockApi } from './mock-api.ts';

/** Runs the client in a page of a real browser, on another origin than the API. */
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

const page = `<!doctype html><meta charset="utf-8"><title>client</title>
<script type="importmap">{"imports": {"${packageName}": "/client.mjs", "openapi-fetch": "/openapi-fetch.mjs"}}</script>
<script type="module">
  import { OpenRouter } from '${packageName}';
  const baseUrl = new URLSearchParams(location.search).get('api');
  const seen = { refused: '', text: '', chunks: 0, aborted: '' };
  try {
    new OpenRouter({ apiKey: 'k', baseUrl });
  } catch (error) {
    seen.refused = error.message;
  }
  const client = new OpenRouter({ apiKey: 'k', baseUrl, dangerouslyAllowBrowser: true });
  seen.text = (await client.responses.create({ input: 'x' })).output_text;
  const stream = client.responses.stream({ input: 'x' });
  for await (const _ of stream.text()) seen.chunks += 1;
  seen.streamed = (await stream.finalResponse()).output_text;
  const signal = AbortSignal.abort();
  await client.responses.create({ input: 'x' }, { signal }).catch((error) => { seen.aborted = error.name; });
  document.body.textContent = JSON.stringify(seen);
</script>`;

let api: MockApi;
let site: Server;
let address: string;

beforeAll(async () => {
  const client = path.join(await installClient(), 'node_modules', packageName, 'dist/index.mjs');
  const files = new Map([
    ['/client.mjs', await readFile(client, 'utf8')],
    [
      '/openapi-fetch.mjs',
      await readFile(path.join(root, 'node_modules/openapi-fetch/dist/index.mjs'), 'utf8'),
    ],
  ]);
  site = createServer((request, response) => {
    const script = files.get(request.url ?? '');
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? page);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const bound = site.address();
  if (bound === null || typeof bound === 'string') throw new Error('the site has no port');
  address = `http://127.0.0.1:${bound.port}/`;
  api = await startMockApi({
    'access-control-allow-origin': address.slice(0, -1),
    'access-control-allow-headers': 'authorization, content-type, accept',
  });
}, 120_000);

afterAll(() => {
  api.close();
  site.close();
});

test.skipIf(executablePath === undefined)(
  'calls and streams work in a web page, and an API key requires dangerouslyAllowBrowser',
  async () => {
    const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...quiet, '--no-first-run', '--disable-component-update', '--disable-sync'],
    });
    try {
      const tab = await browser.newPage();
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(error.message));
      await tab.goto(`${address}?api=${encodeURIComponent(`${api.origin}/api/v1`)}`);
      await tab.waitForFunction("document.body?.textContent.startsWith('{')", undefined, { timeout: 30_000 });
      expect(errors).toEqual([]);
      expect(JSON.parse((await tab.textContent('body')) ?? '')).toEqual({
        refused: expect.stringContaining('dangerouslyAllowBrowser'),
        text: '101',
        chunks: expect.any(Number),
        streamed: expect.stringContaining('The moon pulls the sea.'),
        aborted: 'AbortError',
      });
      expect(api.take().map(({ authorization }) => authorization)).toEqual(['Bearer k', 'Bearer k']);
    } finally {
      await browser.close();
    }
  },
);
