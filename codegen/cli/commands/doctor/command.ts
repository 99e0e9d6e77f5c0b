import { type AddCommand, addFlags } from '../../command.ts';
import type { DoctorFlags } from './run.ts';

export const addDoctor: AddCommand = (program, context, finish) => {
  addFlags(
    program
      .command('doctor')
      .description('list the toolchains that verify uses, and where to get missing ones'),
    ['json'],
  )
    .addHelpText('after', '\nExit code: 1 if a toolchain is missing, else 0.')
    .action(async (given: DoctorFlags) => {
      finish(await (await import('./run.ts')).runDoctor(given, context));
    });
};
