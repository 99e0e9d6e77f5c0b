import { execFileSync, spawn } from 'node:child_process';
import type { Command } from '../languages/shared/toolchain.ts';

/** Set for the process that runs in the box. */
export const boxVariable = 'ROSETTA_NETBOX';

/** Prepares the box, then becomes the command. */
const enter = `set -e
ip link set lo up 2>/dev/null || ifconfig lo up
exec "$@"`;

/** In a namespace of mounts of its own, where names are what a file says. */
const enterHosts = `set -e
mount --make-rprivate /
mount --bind "$1" /etc/hosts
shift
exec "$@"`;

/** The command that runs another in namespaces of its own (unshare(1)): no address but loopback can be reached from there. */
function boxed(command: Command): Command {
  const asRoot = process.getuid?.() === 0 ? [] : ['-r'];
  return ['unshare', ...asRoot, '-n', '-m', 'bash', '-c', enter, 'netbox', ...command];
}

/** The command that runs another, in the box, with a hosts file of its own. */
export function withHosts(file: string, command: Command): Command {
  return ['unshare', '-m', 'bash', '-c', enterHosts, 'hosts', file, ...command];
}

/** Whether this machine lets us have a box. */
export function hasNetbox(): boolean {
  try {
    const [command, ...args] = boxed(withHosts('/etc/hosts', ['true']));
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function isInNetbox(): boolean {
  return process.env[boxVariable] === '1';
}

/** Runs a command in the box. @returns Its exit code. */
export async function runBoxed(inner: Command): Promise<number> {
  const [command, ...args] = boxed(inner);
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, [boxVariable]: '1' } });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs this very command again in the box. @returns Its exit code. */
export function runInNetbox(): Promise<number> {
  return runBoxed([process.execPath, ...process.execArgv, ...process.argv.slice(1)]);
}
