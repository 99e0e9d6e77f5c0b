import { type AddCommand, addFlags } from '../../command.ts';
import type { DoctorFlags } from './run.ts';

export const addDoctor: AddCommand = (program, context, finish) => {
  addFlags(
    program
      .command('doctor')
      .description('list the toolchains that verify uses, and where to get missing ones'),
    ['json'],
  )
    .addHelpText('after', help)
    .action(async (given: DoctorFlags) => {
      finish(await (await import('./run.ts')).runDoctor(given, context));
    });
};

const help = `
Examples:
  rosetta doctor
  rosetta doctor --json

The columns are the language, the toolchain and its version. rosetta verify skips programs whose toolchain is missing.

Exit code: 1 if a toolchain is missing, else 0.`;
