import { existsSync } from 'node:fs';
import path from 'node:path';
import { planInSeparateProcesses, runInSeparateProcesses } from '../shared/process-each.ts';
import { type Host, programFile, type Toolchain } from '../shared/toolchain.ts';
import { printString } from './literals.ts';

/** Autoloader of Composer if the working folder has one, otherwise of Guzzle on PHP's include_path. */
function findGuzzle({ cwd, env }: Host): string {
  const composer = path.resolve(cwd, env['COMPOSER_VENDOR_DIR'] ?? 'vendor', 'autoload.php');
  return printString(existsSync(composer) ? composer : 'GuzzleHttp/autoload.php');
}

/** Runs each program in its own process because several declare the same functions. */
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
      const options = testCa
        ? `-d openssl.cafile=${testCa.authority} -d curl.cainfo=${testCa.authority}`
        : '';
      const plan = planInSeparateProcesses(
        programs,
        (program) => programFile(program, 'php'),
        runInSeparateProcesses(
          `php -d display_errors=stderr -d auto_prepend_file=vendor/autoload.php ${options} "program_$index.php"`,
        ),
      );
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
