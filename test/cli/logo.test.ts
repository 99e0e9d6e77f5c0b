import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from '../../codegen/cli/config/read-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'rosetta-logo-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function readLogo(name: string, contents?: string | Buffer): Promise<string | undefined> {
  if (contents !== undefined) writeFileSync(join(folder, name), contents);
  const file = join(folder, 'rosetta.yaml');
  writeFileSync(file, `site:\n  theme:\n    logo: ${name}\n`);
  return (await readSettings(file, folder)).site?.theme.logo;
}

const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from('IHDR'),
  Buffer.from([0, 0, 0, 120, 0, 0, 0, 30, 8, 6, 0, 0, 0]),
]);

test('an SVG logo is read', async () => {
  const logo = '<?xml version="1.0"?>\n<!-- logo -->\n<svg xmlns="http://www.w3.org/2000/svg"/>\n';
  expect(await readLogo('logo.svg', logo)).toBe(logo);
});

test('a PNG logo is wrapped in SVG of the same size', async () => {
  const logo = await readLogo('logo.png', png);
  expect(logo).toContain('width="120" height="30" viewBox="0 0 120 30"');
  expect(logo).toContain(`data:image/png;base64,${png.toString('base64')}`);
});

test.each([
  ['missing.svg', undefined, 'rosetta.yaml:3:5: "missing.svg" cannot be read.'],
  ['logo.txt', 'text', 'rosetta.yaml:3:5: "logo" must be an SVG or PNG image of at most 200 kB.'],
  ['page.html', '<html><svg></svg></html>', '"logo" must be an SVG or PNG image'],
  ['large.svg', `<svg>${' '.repeat(200_000)}</svg>`, '"logo" must be an SVG or PNG image'],
])('%s is rejected', async (name, contents, message) => {
  await expect(readLogo(name, contents)).rejects.toThrow(message);
});
