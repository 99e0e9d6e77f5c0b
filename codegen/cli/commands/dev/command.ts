import { Option } from 'commander';
import { type AddCommand, addFlags, addSpecAction } from '../../command.ts';
import type { DevFlags } from './run.ts';

export const addDev: AddCommand = (program, context, finish) => {
  const command = addFlags(
    program.command('dev').description('serve the site on this machine, and reload it on every change'),
    ['spec', 'config', 'language', 'all'],
  )
    .option('--port <number>', 'port; 0 for any free port (default: 4020)')
    .addOption(new Option('--json', 'print the address and every build as JSON lines'))
    .addOption(new Option('--quiet', 'print only the address and errors'))
    .addHelpText('after', help);
  addSpecAction(command, async (given: DevFlags) => {
    finish(await (await import('./run.ts')).runDev(given, context));
  });
};

const help = `
Examples:
  rosetta dev
  rosetta dev petstore.yaml --port 8080
  rosetta dev --language python --language curl

Open pages reload when you save the description, the configuration or the logo. Errors are shown in the page, over the last valid one.
No files are written. Lint rules are not run: use rosetta check. Ctrl-C ends the command with exit code 0.`;
