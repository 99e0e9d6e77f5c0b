import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rosetta = `'${process.execPath}' --import '${import.meta.resolve('tsx')}' '${join(root, 'codegen/cli/main.ts')}'`;

function bash(script: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('rosetta rules | head -1 prints one line and exits with 0', () => {
  const { status, stdout, stderr } = bash(
    `set -o pipefail; ${rosetta} rules | head -1; exit "\${PIPESTATUS[0]}"`,
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n')).toHaveLength(2);
});

test('a reader that closes at once causes no error', () => {
  expect(bash(`${rosetta} rules --json | true; exit "\${PIPESTATUS[0]}"`)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('a closed pipe keeps the exit code of a failure', () => {
  expect(bash(`${rosetta} help xyzzy 2>&1 | true; exit "\${PIPESTATUS[0]}"`)).toMatchObject({ status: 2 });
});

test('rosetta mock stops when the reader closes its output', { timeout: 60_000 }, async () => {
  const args = ['--import', import.meta.resolve('tsx'), join(root, 'codegen/cli/main.ts')];
  const spec = join(root, 'test/cases/readme-petstore/openapi.yaml');
  const mock = spawn(process.execPath, [...args, 'mock', '--spec', spec, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  mock.stderr.on('data', (text: Buffer) => errors.push(String(text)));
  const ended = new Promise<number | null>((done) => mock.once('exit', done));
  const [line = ''] = await new Promise<string[]>((done) =>
    mock.stdout.once('data', (text: Buffer) => done(String(text).split('\n'))),
  );
  mock.stdout.destroy();
  const [, address = ''] = /"(http:[^"]+)"/.exec(line) ?? [];
  await fetch(address);
  expect(await ended).toBe(130);
  expect(errors.join('')).toBe('');
});
