import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Command } from '../languages/shared/toolchain.ts';

/** Set for the process that runs in the box. */
export const boxVariable = 'ROSETTA_NETBOX';

/** Prepares the box, then becomes the command. */
const enter = `set -e
ip link set lo up 2>/dev/null || ifconfig lo up
exec "$@"`;

/** In a mount namespace of its own: replaces files by others, given in pairs up to `--`. */
const enterMounts = `set -e
mount --make-rprivate /
while [ "$1" != -- ]; do
  mount --bind "$1" "$2"
  shift 2
done
shift
exec "$@"`;

/** The certificates that a Linux system trusts, where its distributions have them (the list of Go's crypto/x509). */
const systemCertificates = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** The command that runs another in namespaces of its own (unshare(1)): no address but loopback can be reached from there. */
function boxed(command: Command): Command {
  const asRoot = process.getuid?.() === 0 ? [] : ['-r'];
  return ['unshare', ...asRoot, '-n', '-m', 'bash', '-c', enter, 'netbox', ...command];
}

/**
 * The command that runs another, in the box, with a hosts file of its own and, for programs that have no setting for it, with the
 * authority as the only one that the system trusts.
 */
export function withHosts(hosts: string, authority: string | undefined, command: Command): Command {
  const mounts = [hosts, '/etc/hosts'];
  if (authority !== undefined)
    for (const file of systemCertificates.filter((one) => existsSync(one))) mounts.push(authority, file);
  return ['unshare', '-m', 'bash', '-c', enterMounts, 'mounts', ...mounts, '--', ...command];
}

/** Whether this machine lets us have a box. */
export function hasNetbox(): boolean {
  try {
    const [command, ...args] = boxed(withHosts('/etc/hosts', undefined, ['true']));
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
