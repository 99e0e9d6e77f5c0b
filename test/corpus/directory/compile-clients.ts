import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Clients per run of the compiler. */
const batchSize = 20;

/** Type-checks the clients of a folder in batches, with the strict options of the first client. @returns The errors. */
export async function compileClients(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) =>
    existsSync(path.join(folder, name, 'clients/typescript/tsconfig.json')),
  );
  const errors: string[] = [];
  for (let start = 0; start < names.length; start += batchSize)
    errors.push(...(await compileBatch(folder, names.slice(start, start + batchSize))));
  console.log(`${names.length} clients compiled, ${errors.length} errors`);
  return errors;
}

async function compileBatch(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const project = path.join(folder, 'tsconfig.json');
  const config = {
    extends: `./${names[0]}/clients/typescript/tsconfig.json`,
    compilerOptions: { skipLibCheck: true },
    include: names.map((name) => `${name}/clients/typescript/src`),
  };
  await writeFile(project, JSON.stringify(config));
  const compiler = path.join(root, 'node_modules', process.env['ROSETTA_TSC'] ?? 'typescript', 'bin/tsc');
  const args = ['--max-old-space-size=8192', compiler, '--project', project, '--pretty', 'false'];
  return promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 1e9 }).then(
    () => [],
    (error: { readonly stdout: string; readonly stderr: string }) =>
      `${error.stdout}${error.stderr}`.split('\n').filter((line) => /^\S/.test(line)),
  );
}
