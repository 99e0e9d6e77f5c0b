import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isInstalled } from '../../support/standalone.ts';
import { installClient, packageName, run } from './built.ts';
import { type MockApi, startMockApi } from './mock-api.ts';

/** Programs for runtimes other than Node.js, if installed. The argument is the origin of the API. */
const runtimes = [
  ['bun', []],
  ['deno', ['run', '--node-modules-dir=manual', '--allow-net=127.0.0.1', '--allow-env', '--allow-read']],
] as const;

const program = `import { OpenRouter } from '${packageName}';
const [origin] = globalThis.Deno?.args ?? process.argv.slice(2);
const client = new OpenRouter({ apiKey: 'k', baseUrl: \`\${origin}/api/v1\` });
const { output_text } = await client.responses.create({ input: 'x' });
const stream = client.responses.stream({ input: 'x' });
let pieces = 0;
for await (const _ of stream.text()) pieces += 1;
console.log(output_text, pieces > 1, (await stream.finalResponse()).output_text.slice(0, 8));
`;

let api: MockApi;
let folder: string;

beforeAll(async () => {
  api = await startMockApi();
  folder = path.join(await installClient(), 'runtimes');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'app.mjs'), program);
}, 120_000);

afterAll(() => api.close());

for (const [runtime, options] of runtimes)
  test.skipIf(!isInstalled(runtime))(`calls and streams in ${runtime}`, async () => {
    const { stdout } = await run(runtime, [...options, './app.mjs', api.origin], { cwd: folder });
    expect(stdout).toBe('101 true The moon\n');
  });
