import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { compile, compileAll, compilers, generated, installClient, packageName, root, run } from './built.ts';

const consumer = fileURLToPath(new URL('consumer/', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = path.join(await installClient(), 'consumers');
  await mkdir(folder, { recursive: true });
}, 120_000);

/** Module systems and resolutions of users, by name. */
const systems = {
  'ESM by node16': { extension: 'mts', module: 'node16', moduleResolution: 'node16' },
  'CommonJS by node16': { extension: 'cts', module: 'node16', moduleResolution: 'node16' },
  'a bundler': { extension: 'ts', module: 'esnext', moduleResolution: 'bundler' },
} as const;

test.each(Object.entries(compilers))(
  'the types behave as documented in TypeScript %s and every module system',
  async (_major, compiler) => {
    const configs: string[] = [];
    for (const { extension, ...resolution } of Object.values(systems)) {
      const file = `promises.${extension}`;
      await cp(path.join(consumer, 'promises.ts'), path.join(folder, file));
      const compilerOptions = {
        ...resolution,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        skipDefaultLibCheck: true,
        noEmit: true,
      };
      const config = `tsconfig.${extension}.json`;
      await writeFile(path.join(folder, config), JSON.stringify({ compilerOptions, include: [file] }));
      configs.push(config);
    }
    expect(await compileAll(compiler, folder, configs)).toBe('');
  },
);

test.each(Object.entries(compilers))(
  'the package compiles with strict TypeScript %s',
  async (_major, compiler) => {
    expect(await compile(compiler, generated)).toBe('');
  },
);

test('publint and attw report no problems', async () => {
  const client = path.join(folder, '../node_modules', packageName);
  const { stdout } = await run(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
    { cwd: client },
  );
  const archive = path.join(folder, stdout.trim());
  const node = (bin: string, ...args: string[]) =>
    run(process.execPath, [path.join(root, 'node_modules', bin), ...args]);
  await expect(node('publint/src/cli.js', archive, '--strict')).resolves.toBeDefined();
  await expect(node('@arethetypeswrong/cli/dist/index.js', archive)).resolves.toBeDefined();
});

test.each(['cjs', 'mjs'])('an application in %s imports the package', async (extension) => {
  const load = extension === 'cjs' ? `require('${packageName}')` : `await import('${packageName}')`;
  await writeFile(
    path.join(folder, `app.${extension}`),
    `const { OpenRouter, ApiError, createCore } = ${load};
const client = new OpenRouter({ apiKey: 'k', fetch: async () => Response.json({ output: [] }) });
client.responses.create({ input: 'x' }).then((response) =>
  console.log(response.output_text === '', typeof createCore, ApiError.name));
`,
  );
  const { stdout } = await run(process.execPath, [`./app.${extension}`], { cwd: folder });
  expect(stdout).toBe('true function ApiError\n');
});
