import { type AddCommand, addFlags } from '../../command.ts';
import type { DoctorFlags } from './run.ts';

export const addDoctor: AddCommand = (program, surroundings, finish) => {
  addFlags(
    program.command('doctor').description('list the toolchains that prove needs, and how to install them'),
    ['json'],
  )
    .addHelpText('after', '\nExit code 1 where one is missing.')
    .action(async (given: DoctorFlags) => {
      finish(await (await import('./run.ts')).runDoctor(given, surroundings));
    });
};
