import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Command, Host } from '../languages/shared/toolchain.ts';

/** Environment variable that is set in the sandbox. */
export const sandboxVariable = 'ROSETTA_SANDBOX';

/** Prepares the sandbox, then executes the command. */
const enterScript = `set -e
ip link set lo up 2>/dev/null || ifconfig lo up
exec "$@"`;

/**
 * Replaces files in a mount namespace, given in pairs up to `--`, then runs the command. The shell is the first process of a process
 * namespace, so all processes that the command leaves behind end with it.
 */
const mountScript = `set -e
mount --make-rprivate /
while [ "$1" != -- ]; do
  mount --bind "$1" "$2"
  shift 2
done
shift
mount -t proc proc /proc 2>/dev/null || true
"$@"
exit $?`;

/** Files of trusted certificates on Linux distributions, as listed in Go's crypto/x509. */
const systemCertificates = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** Wraps a command to run in its own namespaces (unshare(1)), where only loopback is reachable. */
export function sandboxed(command: Command): Command {
  const asRoot = process.getuid?.() === 0 ? [] : ['-r'];
  return ['unshare', ...asRoot, '-n', '-m', 'bash', '-c', enterScript, 'sandbox', ...command];
}

/**
 * Wraps a command to run in the sandbox with its own hosts file. Programs without a setting for certificates trust the
 * authority, because it replaces those of the system.
 */
export function withHosts(hosts: string, authority: string | undefined, command: Command): Command {
  const mounts = [hosts, '/etc/hosts'];
  if (authority !== undefined)
    for (const file of systemCertificates.filter((one) => existsSync(one))) mounts.push(authority, file);
  return [
    'unshare',
    '-m',
    '-p',
    '-f',
    '--kill-child',
    'bash',
    '-c',
    mountScript,
    'mounts',
    ...mounts,
    '--',
    ...command,
  ];
}

/** True if this machine supports the sandbox. */
export function hasSandbox(): boolean {
  try {
    const [command, ...args] = sandboxed(withHosts('/etc/hosts', undefined, ['true']));
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @param env The environment variables of this process. */
export function isInSandbox(env: Host['env']): boolean {
  return env[sandboxVariable] === '1';
}

/** Runs a command in the sandbox. @returns Its exit code. */
export async function runSandboxed(wrapped: Command): Promise<number> {
  const [command, ...args] = sandboxed(wrapped);
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, [sandboxVariable]: '1' } });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
