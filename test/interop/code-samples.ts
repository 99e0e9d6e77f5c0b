/** Lints enriched descriptions and overlays, applies the overlays with other tools, and compares the code samples that Redoc and Scalar show. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type OverlayVersion, overlayVersions } from '../../codegen/config.ts';
import { languageIds } from '../../codegen/languages/registry.ts';
import { isObject, type JsonObject } from '../../codegen/values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../codegen/values/read-property.ts';
import { cache } from '../corpus/fetch.ts';
import { installPackages } from '../support/packages.ts';
import {
  describeSamples,
  descriptions,
  parse,
  writeDescriptions,
} from '../targets/description/descriptions.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const redocly = require.resolve('@redocly/cli/bin/cli.js');
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** One operation with two samples, whose values contain syntax of HTML, templates and Markdown. */
const shownDescription = `openapi: 3.1.1
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example.org}]
paths:
  /pets/{id}:
    put:
      operationId: putPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}, example: 'a b'}]
      requestBody:
        content:
          application/json:
            schema: {type: object}
            examples:
              first: {value: {name: "Rex \`\`\` {{x}} <b>&amp;</b> </script> 'q' \\\\n\\ttab", emoji: "😀é"}}
              second: {value: {name: Two, tags: [good]}}
      responses: {'200': {description: Fine}}
`;

async function node(cwd: string, ...args: readonly string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  await run(process.execPath, [...args], { cwd, env, maxBuffer: 2 ** 28 });
}

/** The code samples of each operation by location. Path items of components are included. */
function samplesIn(root: JsonObject): ReadonlyMap<string, unknown> {
  const { pathItems: _, ...components } = objectAt(root, 'components');
  const shared = Object.values(objectAt(objectAt(root, 'components'), 'pathItems'));
  const found = Object.entries(objectAt({ ...root, components }, 'paths')).flatMap(([name, pathItem]) => {
    const resolved = isObject(pathItem) && Object.hasOwn(pathItem, '$ref') ? shared[0] : pathItem;
    const item = isObject(resolved) ? resolved : {};
    const operations = { ...item, ...objectAt(item, 'additionalOperations') };
    return Object.entries(operations).flatMap(([method, operation]) =>
      isObject(operation) && Object.hasOwn(operation, 'responses')
        ? [
            [
              `${method} ${name}`,
              ['x-codeSamples', 'x-readme', 'x-fern-examples'].map((key) => operation[key]),
            ] as const,
          ]
        : [],
    );
  });
  return new Map(found);
}

interface OverlayTool {
  readonly name: string;
  readonly versions: readonly OverlayVersion[];
  /** True if the tool reads escaped control characters in JSONPath. */
  readonly readsEscapes: boolean;
  apply(folder: string, description: string, overlay: string, output: string): Promise<void>;
}

async function overlayTools(): Promise<readonly OverlayTool[]> {
  const packages = await installPackages('overlays', { 'openapi-format': '1.33.6' });
  const python = path.join(path.dirname(cache), 'oas-patch-0.6.0');
  if (!existsSync(path.join(python, 'bin/oas-patch'))) {
    await run('python3', ['-m', 'venv', python]);
    await run(path.join(python, 'bin/pip'), ['install', '--quiet', 'oas-patch==0.6.0']);
  }
  return [
    {
      name: 'redocly bundle --overlay',
      versions: overlayVersions,
      readsEscapes: true,
      apply: (folder, description, overlay, output) =>
        node(folder, redocly, 'bundle', description, '--overlay', overlay, '-o', output),
    },
    {
      name: 'openapi-format 1.33.6',
      versions: ['1.0', '1.1'],
      readsEscapes: false,
      apply: (folder, description, overlay, output) =>
        node(
          folder,
          path.join(packages, 'node_modules/openapi-format/bin/cli.js'),
          description,
          ...['--overlayFile', overlay, '--no-sort', '--output', output],
        ),
    },
    {
      name: 'oas-patch 0.6.0',
      versions: overlayVersions,
      readsEscapes: false,
      apply: async (folder, description, overlay, output) => {
        await run(path.join(python, 'bin/oas-patch'), ['overlay', description, overlay, '-o', output], {
          cwd: folder,
        });
      },
    },
  ];
}

const results: boolean[] = [];

async function check(name: string, job: () => Promise<string>): Promise<void> {
  const text = await job().catch((error: unknown) => `FAILED  ${String(error).slice(0, 2000)}`);
  results.push(!text.startsWith('FAILED'));
  console.log(`${name.padEnd(60)}${text}`);
}

async function applyTwice(
  folder: string,
  name: string,
  tool: OverlayTool,
  expected: JsonObject,
): Promise<string> {
  const overlay = `out/${name}/docs/overlay.yaml`;
  const [once, twice] = [`once-${name}`, `twice-${name}`];
  await tool.apply(folder, name, overlay, once);
  await tool.apply(folder, once, overlay, twice);
  const actual = samplesIn(parse(await readFile(path.join(folder, twice), 'utf8')));
  const compared = [...samplesIn(expected)].filter(([key]) => tool.readsEscapes || !/[\n\t]/.test(key));
  const wrong = compared.filter(
    ([key, value]) => JSON.stringify(sorted(actual.get(key))) !== JSON.stringify(sorted(value)),
  );
  return wrong.length === 0
    ? `ok      ${compared.length} operations`
    : `FAILED  ${wrong.map(([key]) => JSON.stringify(key)).join(', ')}`;
}

/** The value with sorted properties. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}

interface ShownSample {
  readonly label: string;
  readonly source: string;
}

interface CodeMenu {
  /** Selectors. */
  readonly button: string;
  readonly item: string;
  /** Text that the tool appends to each sample. */
  readonly end: string;
}

/** Selects each label in the menu and compares the text of the code block. */
async function compareShown(
  page: Page,
  samples: readonly ShownSample[],
  { button: buttons, item, end }: CodeMenu,
): Promise<string> {
  const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const exactly = (labels: readonly string[]) =>
    new RegExp(`^\\s*(?:${labels.map(escapePattern).join('|')})\\s*$`);
  const button = page.locator(buttons, { hasText: exactly(samples.map(({ label }) => label)) });
  const wrong: string[] = [];
  for (const { label, source } of samples) {
    await button.first().click();
    await page
      .locator(item, { hasText: exactly([label]) })
      .first()
      .click();
    await page.waitForTimeout(200);
    const text = await page.locator('pre').first().textContent();
    if (text !== source + end)
      wrong.push(`${label}: ${JSON.stringify(text)} instead of ${JSON.stringify(source)}`);
  }
  return wrong.length === 0 ? `ok      ${samples.length} samples` : `FAILED  ${wrong.join('\n')}`;
}

async function showRedoc(browser: Browser, folder: string, samples: readonly ShownSample[]): Promise<string> {
  const languages = samples.map(({ label }) => ({ lang: label }));
  await writeFile(
    path.join(folder, 'redocly.yaml'),
    JSON.stringify({ openapi: { codeSamples: { languages } } }),
  );
  await node(folder, redocly, 'build-docs', 'out/shown.yaml/docs/openapi.yaml', '-o', 'redoc.html');
  const script = await readFile(path.join(path.dirname(redocly), '../lib/chunks/redoc.standalone.js'));
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith('file:')) return route.continue();
    if (!url.endsWith('/redoc.standalone.js')) return route.abort();
    const headers = { 'access-control-allow-origin': '*' };
    return route.fulfill({ contentType: 'text/javascript', headers, body: script });
  });
  await page.goto(`file://${folder}/redoc.html`);
  await page.locator('pre').first().waitFor();
  await page.waitForTimeout(2000);
  return compareShown(page, samples, {
    button: 'button[aria-haspopup=menu]',
    item: '[role=menuitem]',
    end: '',
  });
}

async function showScalar(
  browser: Browser,
  content: string,
  samples: readonly ShownSample[],
): Promise<string> {
  const packages = await installPackages('scalar', { '@scalar/api-reference': '1.76.0' });
  const script = await readFile(
    path.join(packages, 'node_modules/@scalar/api-reference/dist/browser/standalone.js'),
  );
  const options = JSON.stringify({ content, telemetry: false, withDefaultFonts: false }).replaceAll(
    '<',
    '\\u003c',
  );
  const html = `<!doctype html><meta charset="utf-8"><div id="app"></div><script src="/scalar.js"></script>
<script>Scalar.createApiReference('#app', ${options});</script>`;
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  await page.route('**/*', (route) => {
    const { pathname, host } = new URL(route.request().url());
    if (host !== 'docs.test') return route.abort();
    return pathname === '/scalar.js'
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto('http://docs.test/');
  await page.locator('pre').first().waitFor();
  await page.waitForTimeout(2000);
  return compareShown(page, samples, {
    button: '[data-testid=client-picker]',
    item: '[role=option]',
    end: '\n',
  });
}

const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-code-samples-'));
try {
  writeDescriptions(folder, { ...descriptions, 'shown.yaml': shownDescription });
  const tools = await overlayTools();
  for (const [index, version] of overlayVersions.entries()) {
    const [name = ''] = Object.keys(descriptions).slice(index);
    const { files } = await describeSamples(folder, name, { overlay: version });
    const enriched = parse(files.get('docs/openapi.yaml') ?? '');
    for (const tool of tools.filter(({ versions }) => versions.includes(version)))
      await check(`${name}, Overlay ${version}, ${tool.name}`, () =>
        applyTwice(folder, name, tool, enriched),
      );
  }
  const { files } = await describeSamples(folder, 'shown.yaml', { overlay: '1.0' }, {}, languageIds);
  const text = files.get('docs/openapi.yaml') ?? '';
  const operation = objectAt(objectAt(objectAt(parse(text), 'paths'), '/pets/{id}'), 'put');
  const samples = arrayAt(operation, 'x-codeSamples')
    .filter(isObject)
    .map((sample) => ({ label: stringAt(sample, 'label'), source: stringAt(sample, 'source') }));
  await check('redocly lint', async () => {
    const linted = [...Object.keys(descriptions), 'shown.yaml'].flatMap((name) =>
      ['openapi', 'overlay'].map((file) => `out/${name}/docs/${file}.yaml`),
    );
    await node(folder, redocly, 'lint', '--extends', 'minimal', ...linted);
    return `ok      ${linted.length} files`;
  });
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  await check('Redoc', () => showRedoc(browser, folder, samples));
  await check('Scalar', () => showScalar(browser, text, samples));
  await browser.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`${results.filter(Boolean).length} of ${results.length} fine`);
process.exitCode = results.every(Boolean) ? 0 : 1;
