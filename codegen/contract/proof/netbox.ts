import { execFileSync, spawn } from 'node:child_process';

/** Set for the process that runs in the box. */
export const boxVariable = 'ROSETTA_NETBOX';

/** Prepares the box, then becomes the command: loopback alone is up, and every name of the API is this machine. */
const enter = `set -e
mount --make-rprivate /
ip link set lo up 2>/dev/null || ifconfig lo up
hosts=$(mktemp)
{ echo "127.0.0.1 localhost"; for name in $1; do echo "127.0.0.1 $name"; done; } > "$hosts"
mount --bind "$hosts" /etc/hosts
rm -f "$hosts"
shift
exec "$@"`;

/** The command that runs another in namespaces of its own (unshare(1)): no address but loopback can be reached from there. */
function boxed(hosts: readonly string[], command: readonly string[]): readonly [string, ...string[]] {
  const asRoot = process.getuid?.() === 0 ? [] : ['-r'];
  return ['unshare', ...asRoot, '-n', '-m', 'bash', '-c', enter, 'netbox', hosts.join(' '), ...command];
}

/** Whether this machine lets us have a box. */
export function hasNetbox(): boolean {
  try {
    const [command, ...args] = boxed(['example.com'], ['true']);
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
export async function runBoxed(hosts: readonly string[], inner: readonly string[]): Promise<number> {
  const [command, ...args] = boxed(hosts, inner);
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, [boxVariable]: '1' } });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs this very command again in the box. @returns Its exit code. */
export function runInNetbox(hosts: readonly string[]): Promise<number> {
  return runBoxed(hosts, [process.execPath, ...process.execArgv, ...process.argv.slice(1)]);
}
