import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runStep } from '../../codegen/verify/run-step.ts';
import { hasSandbox, withHosts } from '../../codegen/verify/sandbox.ts';
import { call, snippetProgram, verdictsOf } from '../support/verify-programs.ts';

const allowed = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'SHOP_TOKEN',
  // The loader of macOS sets it.
  '__CF_USER_TEXT_ENCODING',
];

test('a program gets its own secrets and no variable of the user', { timeout: 60_000 }, async () => {
  const program = `${call('{"a":1}')}
const others = Object.keys(process.env).filter((name) => !${JSON.stringify(allowed)}.includes(name));
if (others.length > 0 || process.env.SHOP_TOKEN !== 't') throw new Error(others.join());
if (process.env.HOME !== process.cwd() || !process.env.TMPDIR.startsWith(process.cwd())) throw new Error('home');
`;
  const env = {
    ...process.env,
    AWS_SECRET_ACCESS_KEY: 's',
    NODE_OPTIONS: '--require=/no/such/file',
    BASH_ENV: '/x',
  };
  const subject = snippetProgram('one', program, { style: 'complete', environment: { SHOP_TOKEN: 't' } });
  expect(await verdictsOf([subject], { env })).toEqual({ one: { kind: 'verified' } });
});

/** Ids of the processes whose command line contains the text. */
function processesWith(text: string): readonly string[] {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(text);
    } catch {
      return false;
    }
  });
}

test.skipIf(!hasSandbox())('a daemon that a program leaves behind ends with the program', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-daemon-'));
  try {
    const name = path.join(folder, 'daemon.sh');
    writeFileSync(name, 'echo started >started\nsleep 60\n');
    const program = `setsid sh ${name} & while [ ! -e started ]; do sleep 0.05; done; exit 3`;
    const command = withHosts('/etc/hosts', undefined, ['sh', '-c', program]);
    const environment = { PATH: process.env['PATH'] ?? '' };
    const outcome = await runStep({ command }, folder, 20_000, environment);
    expect(outcome).toMatchObject({ isSuccess: false, isTimedOut: false });
    expect(readFileSync(path.join(folder, 'started'), 'utf8')).toBe('started\n');
    expect(processesWith(name)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.skipIf(process.platform === 'win32')(
  'a background process does not delay the end of its program',
  async () => {
    const environment = { PATH: process.env['PATH'] ?? '' };
    const outcome = await runStep({ command: ['sh', '-c', 'sleep 120 &'] }, tmpdir(), 60_000, environment);
    expect(outcome).toMatchObject({ isSuccess: true, isTimedOut: false });
  },
  20_000,
);
