import { planEach, runsEach } from '../shared/process-each.ts';
import { fileOf, type Toolchain } from '../shared/toolchain.ts';

const guzzle = '/usr/share/php/GuzzleHttp/autoload.php';

/** Whole programs declare functions, and one process would have each name once. */
const php: Toolchain = {
  name: 'php',
  language: 'php',
  styles: ['documented', 'complete', 'stream'],
  tools: [
    { name: 'php', version: ['php', '--version'], install: 'apt-get install php-cli' },
    {
      name: 'guzzle',
      version: ['php', '-r', `require '${guzzle}'; echo GuzzleHttp\\ClientInterface::MAJOR_VERSION, "\\n";`],
      install: 'apt-get install php-guzzlehttp-guzzle',
    },
  ],
  plan: (programs, { testCa }) => {
    const cafile = testCa ? `-d openssl.cafile=${testCa.authority} -d curl.cainfo=${testCa.authority}` : '';
    const plan = planEach(
      programs,
      (program) => fileOf(program, 'php'),
      runsEach(`php -d display_errors=stderr -d auto_prepend_file=${guzzle} ${cafile} "program_$index.php"`),
    );
    return {
      ...plan,
      files: new Map([...plan.files, ['vendor/autoload.php', `<?php require_once '${guzzle}';\n`]]),
    };
  },
};

export const toolchains: readonly Toolchain[] = [php];
