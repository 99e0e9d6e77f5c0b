import { execFileSync, spawn } from 'node:child_process';
import type { Command } from '../languages/shared/toolchain.ts';

/** Environment variable that is set in the sandbox. */
export const boxVariable = 'ROSETTA_NETBOX';

/** Prepares the sandbox, then executes the command. */
const enter = `set -e
ip link set lo up 2>/dev/null || ifconfig lo up
exec "$@"`;

/** Replaces the hosts file in a mount namespace, then executes the command. */
const enterHosts = `set -e
mount --make-rprivate /
mount --bind "$1" /etc/hosts
shift
exec "$@"`;

/** Wraps a command to run in its own namespaces (unshare(1)), where only loopback is reachable. */
function boxed(command: Command): Command {
  const asRoot = process.getuid?.() === 0 ? [] : ['-r'];
  return ['unshare', ...asRoot, '-n', '-m', 'bash', '-c', enter, 'netbox', ...command];
}

/** Wraps a command to run in the sandbox with its own hosts file. */
export function withHosts(file: string, command: Command): Command {
  return ['unshare', '-m', 'bash', '-c', enterHosts, 'hosts', file, ...command];
}

/** True if this machine supports the sandbox. */
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

/** Runs a command in the sandbox. @returns Its exit code. */
export async function runBoxed(inner: Command): Promise<number> {
  const [command, ...args] = boxed(inner);
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, [boxVariable]: '1' } });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Restarts the current command in the sandbox. @returns Its exit code. */
export function runInNetbox(): Promise<number> {
  return runBoxed([process.execPath, ...process.execArgv, ...process.argv.slice(1)]);
}
