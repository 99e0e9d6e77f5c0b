// `npm install --global` from a repository, which is how pre-commit installs, hands "global" down to the install of what the build needs
// (npm 11): that goes elsewhere, and nothing is here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/typescript')) {
  const args = ['ci', '--no-global', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}
