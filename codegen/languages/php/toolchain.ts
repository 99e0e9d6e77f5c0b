import { existsSync } from 'node:fs';
import path from 'node:path';
import { planInOneProcess } from '../shared/scripts.ts';
import type { Host, Toolchain } from '../shared/toolchain.ts';
import { printString } from './literals.ts';

/** Autoloader of Composer if the working folder has one, otherwise of Guzzle on PHP's include_path. */
function findGuzzle({ cwd, env }: Host): string {
  const composer = path.resolve(cwd, env['COMPOSER_VENDOR_DIR'] ?? 'vendor', 'autoload.php');
  return printString(existsSync(composer) ? composer : 'GuzzleHttp/autoload.php');
}

/** Forks for each program because several declare the same functions. Without pcntl, it ends after the first program. */
const forkingRunner = `<?php
require_once 'vendor/autoload.php';
foreach (array_slice($argv, 1) as $index) {
    file_put_contents('current', $index);
    $child = function_exists('pcntl_fork') ? pcntl_fork() : 0;
    if ($child === 0) {
        require "program_$index.php";
        exit;
    }
    pcntl_waitpid($child, $status);
    if ($status !== 0) {
        touch("$index.failed");
    }
}
`;

function phpWith(guzzle: string): Toolchain {
  /** Path of the autoloader in the documentation. */
  const autoload = { 'vendor/autoload.php': `<?php require_once ${guzzle};\n` };
  return {
    name: 'php',
    language: 'php',
    styles: ['documented', 'complete', 'stream'],
    tools: [
      {
        name: 'php',
        version: ['php', '--version'],
        install: 'install PHP from https://www.php.net/downloads',
      },
      {
        name: 'guzzle',
        version: ['php', '-r', `require ${guzzle}; echo GuzzleHttp\\ClientInterface::MAJOR_VERSION, "\\n";`],
        install: 'install Guzzle with Composer or on the include_path: https://docs.guzzlephp.org',
      },
    ],
    plan: (programs, { testCa }) => {
      const certificates = testCa
        ? ['-d', `openssl.cafile=${testCa.authority}`, '-d', `curl.cainfo=${testCa.authority}`]
        : [];
      const plan = planInOneProcess(programs, 'php', {
        file: 'run_all.php',
        text: forkingRunner,
        command: ['php', '-d', 'display_errors=stderr', ...certificates],
        env: {},
      });
      return { ...plan, files: new Map([...plan.files, ...Object.entries(autoload)]) };
    },
    standalone: {
      file: 'main.php',
      files: autoload,
      checks: [['php', '-l', 'main.php']],
      run: ['php', 'main.php'],
    },
  };
}

export const toolchains = (host: Host): readonly Toolchain[] => [phpWith(findGuzzle(host))];
