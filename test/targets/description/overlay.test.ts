import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OverlayVersion, overlayVersions } from '../../../codegen/config.ts';
import { valueAt } from '../../../codegen/document/pointer.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../codegen/values/json.ts';
import { objectAt, stringAt } from '../../../codegen/values/read-property.ts';
import { describeSamples, descriptions, parse, writeDescriptions } from './descriptions.ts';

const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const names = Object.keys(descriptions);
const overlays = new Map<string, JsonObject>();
const enriched = new Map<string, JsonObject>();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-overlay-'));
  writeDescriptions(folder, descriptions);
  for (const [index, name] of names.entries()) {
    const version: OverlayVersion = overlayVersions[index] ?? '1.0';
    const { files } = await describeSamples(folder, name, { overlay: version });
    overlays.set(name, parse(files.get('docs/overlay.yaml') ?? ''));
    enriched.set(name, parse(files.get('docs/openapi.yaml') ?? ''));
  }
  await applyTwice();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Redocly CLI applies each overlay twice to its description. */
async function applyTwice(): Promise<void> {
  const apis = Object.fromEntries(
    names.map((name) => {
      const overlay = `out/${name}/docs/overlay.yaml`;
      return [
        name.replace('.', '-'),
        { root: name, overlays: [overlay, overlay], output: `bundled/${name}.json` },
      ];
    }),
  );
  writeFileSync(join(folder, 'redocly.yaml'), JSON.stringify({ apis }));
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  await promisify(execFile)(process.execPath, [redocly, 'bundle'], { cwd: folder, env });
}

/** The description with each referenced path item in its place. */
function withInlinedPaths(root: JsonObject): JsonObject {
  const { pathItems: _, ...components } = objectAt(root, 'components');
  const paths = Object.entries(objectAt(root, 'paths')).map(([path, pathItem]) => {
    const reference = isObject(pathItem) ? stringAt(pathItem, '$ref') : '';
    return [
      path,
      reference === '' ? pathItem : objectAt(objectAt(root, 'components'), 'pathItems')['Orders/all'],
    ];
  });
  return { ...root, components, paths: Object.fromEntries(paths) };
}

describe.each(names)('the overlay for %s', (name) => {
  test('applied twice by Redocly CLI gives the enriched description', () => {
    const applied = parse(readFileSync(join(folder, `bundled/${name}.json`), 'utf8'));
    expect(withInlinedPaths(applied)).toEqual(withInlinedPaths(enriched.get(name) ?? {}));
  });

  test('names its version and the entry file', () => {
    expect(overlays.get(name)).toMatchObject({
      overlay: `${overlayVersions[names.indexOf(name)]}.0`,
      extends: `../../../${name}`,
    });
  });
});

const actionsOf = (name: string) =>
  [overlays.get(name)?.['actions'] ?? []].flat().filter((action): action is JsonObject => isObject(action));

test('the overlay quotes names as RFC 9535 specifies', () => {
  const targets = new Set(actionsOf('hostile.yaml').map((action) => stringAt(action, 'target')));
  expect([...targets].filter((target) => target.endsWith('.query'))).toMatchInlineSnapshot(`
    [
      "$.paths['/say"hi"'].query",
      "$.paths['/back\\\\slash'].query",
      "$.paths["/both'and\\""].query",
      "$.paths["/bs\\\\'"].query",
      "$.paths['/ü/😀'].query",
      "$.paths['/x.y[0]'].query",
      "$.paths['/$..*'].query",
      "$.paths['/tab\\tx'].query",
      "$.paths['/line\\nx'].query",
      "$.paths['/a~b/c~1'].query",
      "$.paths["/a']b"].query",
      "$.paths['/a b'].query",
      "$.paths['/*'].query",
    ]
  `);
  expect(targets).toContain(`$.paths['/*'].additionalOperations['M-SEARCH']['x-codeSamples']`);
});

test('the overlay addresses a path item of components through its $ref', () => {
  expect(actionsOf('orders.yaml').map((action) => action['target'])).toContain(
    `$.components.pathItems['Orders/all'].get`,
  );
});

test('the enriched description contains each operation once', () => {
  expect(enriched.get('orders.yaml')).not.toHaveProperty('components');
});

test('other keys of x-readme are kept', () => {
  expect(valueAt(enriched.get('pets.json') ?? {}, ['paths', '/pets/{id}', 'put', 'x-readme'])).toMatchObject({
    'explorer-enabled': false,
    'samples-languages': ['typescript', 'python', 'shell'],
  });
});

describe('the overlay omits', () => {
  const info =
    'openapi: 3.1.1\ninfo: {title: T, version: "1"}\nservers: [{url: https://a.example.org}]\npaths:\n';
  const operation = (id: string) => `{operationId: ${id}, responses: {'200': {description: Fine}}}`;
  const describeAll = async (files: Readonly<Record<string, string>>) => {
    writeDescriptions(folder, files);
    const { files: generated, diagnostics } = await describeSamples(folder, 'split/openapi.yaml', {
      overlay: '1.0',
    });
    const overlay = parse(generated.get('docs/overlay.yaml') ?? '{}');
    return {
      targets: [overlay['actions'] ?? []]
        .flat()
        .map((action: JsonValue) => isObject(action) && action['target']),
      warnings: diagnostics.map(
        ({ code, message, place }) => `${code} ${place?.file}:${place?.line} ${message}`,
      ),
    };
  };

  test('an operation in another file', async () => {
    const { targets, warnings } = await describeAll({
      'split/openapi.yaml': `${info}  /a:\n    get: ${operation('a')}\n  /b: {$ref: paths/b.yaml}\n`,
      'split/paths/b.yaml': `get: ${operation('b')}\n`,
    });
    expect(new Set(targets)).toContain("$.paths['/a'].get");
    expect(targets.join()).not.toContain('/b');
    expect(warnings).toEqual([
      'no-overlay-action split/paths/b.yaml:1 b is not in the entry file of the description; docs/overlay.yaml omits its code samples.',
    ]);
  });

  test.each([
    `  /a: {$ref: '#/components/pathItems/A'}\n  /b: {$ref: '#/components/pathItems/A'}\ncomponents:\n  pathItems:\n    A:\n      get: {responses: {'200': {description: Fine}}}\n`,
    `  /a: &shared\n    get: {responses: {'200': {description: Fine}}}\n  /b: *shared\n`,
  ])('operations of a path item that two paths share', async (paths) => {
    const { targets, warnings } = await describeAll({
      'split/openapi.yaml': `${info}${paths}`,
    });
    expect(targets).toEqual([]);
    expect(warnings).toEqual([
      expect.stringContaining('get-a is shared by several paths; docs/overlay.yaml omits its code samples.'),
      expect.stringContaining('get-b is shared by several paths; docs/overlay.yaml omits its code samples.'),
    ]);
  });
});

test('include limits the overlay', async () => {
  const { files } = await describeSamples(
    folder,
    'orders.yaml',
    { overlay: '1.0', extensions: ['x-codeSamples'] },
    { include: [{ operationId: 'listOrders' }] },
  );
  const { actions } = parse(files.get('docs/overlay.yaml') ?? '');
  expect([actions ?? []].flat().map((action) => isObject(action) && action['target'])).toEqual([
    `$.components.pathItems['Orders/all'].get`,
    `$.components.pathItems['Orders/all'].get['x-codeSamples']`,
    `$.components.pathItems['Orders/all'].get`,
  ]);
});

test('without overlay only the description is generated', async () => {
  const { files } = await describeSamples(folder, 'orders.yaml', {});
  expect([...files.keys()]).toEqual(['docs/openapi.yaml']);
});
