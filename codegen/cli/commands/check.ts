import type { CheckFlags } from '../check-command.ts';
import { type AddCommand, addFlags } from './command.ts';

export const addCheck: AddCommand = (program, surroundings, finish) => {
  addFlags(
    program
      .command('check')
      .description(
        'hold the examples against their schemas, and the output folder against the description; exit 1 on any difference',
      ),
    ['spec', 'out', 'config', 'language', 'dialect', 'json', 'quiet'],
  )
    .addHelpText(
      'after',
      `
Examples:
  rosetta check
  rosetta check --spec petstore.yaml --out out/ --json

The examples are those of parameters, headers, bodies and schemas, and every event of x-rosetta-streaming.`,
    )
    .action(async (given: CheckFlags) => {
      finish(await (await import('../check-command.ts')).runCheck(given, surroundings));
    });
};
