import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readFolder } from '../../support/cases.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const generated = path.join(root, 'generated/clients/typescript');
/** Folder inside the repository, so that installed packages resolve. */
const cache = path.join(root, 'node_modules/.cache/openapi-rosetta');

export const run = promisify(execFile);

export const packageName = 'openrouter-responses';

/** Returns a folder with the built client in `node_modules`. It is rebuilt only if a file has changed. */
export async function installClient(): Promise<string> {
  const files = [...readFolder(generated)];
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const folder = path.join(cache, `client-${hash}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(path.join(cache, 'unfinished-'));
  const client = path.join(unfinished, 'node_modules', packageName);
  await writeFile(path.join(unfinished, 'package.json'), '{"private":true,"type":"module"}\n');
  const built = await buildClient();
  for (const name of ['dist', 'package.json', 'README.md'])
    await cp(path.join(built, name), path.join(client, name), { recursive: true });
  await rm(built, { recursive: true });
  // Another test process may have built it already.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}

/** Builds the package as users would, outside of `node_modules`, where the bundler creates no declarations. */
async function buildClient(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-client-'));
  await cp(generated, folder, { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await run('npm', ['run', '--silent', 'build'], { cwd: folder });
  return folder;
}

/** TypeScript compilers by major version. */
export const compilers = {
  5: path.join(root, 'node_modules/typescript/bin/tsc'),
  7: path.join(root, 'node_modules/typescript-native/bin/tsc'),
} as const;

/** Returns the errors of a compiler for a project. */
export function compile(compiler: string, folder: string): Promise<string> {
  return errorsOf(compiler, '--project', folder, '--skipDefaultLibCheck');
}

/** Returns the errors of a compiler for configurations in a folder, which one process compiles faster. */
export function compileAll(compiler: string, folder: string, configs: readonly string[]): Promise<string> {
  return errorsOf(compiler, '--build', '--force', ...configs.map((config) => path.join(folder, config)));
}

function errorsOf(compiler: string, ...args: readonly string[]): Promise<string> {
  return run(process.execPath, [compiler, ...args, '--pretty', 'false']).then(
    () => '',
    (error: { readonly stdout: string }) => error.stdout,
  );
}
