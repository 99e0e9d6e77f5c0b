import { planEach, runsEach } from '../shared/process-each.ts';
import { fileOf, type Prover } from '../shared/toolchain.ts';

const guzzle = '/usr/share/php/GuzzleHttp/autoload.php';

/** Runs each program in its own process because several declare the same functions. */
const php: Prover = {
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
  plan: (programs, { trust }) => {
    const cafile = trust ? `-d openssl.cafile=${trust.authority} -d curl.cainfo=${trust.authority}` : '';
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

export const toolchains: readonly Prover[] = [php];
