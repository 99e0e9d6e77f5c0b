import type { DoctorFlags } from '../doctor-command.ts';
import { type AddCommand, addFlags } from './command.ts';

export const addDoctor: AddCommand = (program, surroundings, finish) => {
  addFlags(
    program.command('doctor').description('list the toolchains that prove needs, and how to install them'),
    ['json'],
  )
    .addHelpText('after', '\nExit code 1 where one is missing.')
    .action(async (given: DoctorFlags) => {
      finish((await import('../doctor-command.ts')).runDoctor(given, surroundings));
    });
};
