import { Option } from 'commander';
import { styleNames } from '../../../languages/shared/style-name.ts';
import { type AddCommand, addFlags, mergeSpec, repeated, specHelp } from '../../command.ts';
import type { SnippetFlags } from './run.ts';

export const addSnippet: AddCommand = (program, context, finish) => {
  addFlags(
    program
      .command('snippet')
      .description('print one code sample')
      .argument('<operation>', 'operation id; see rosetta list')
      .argument('[spec]', specHelp),
    ['spec', 'config', 'all', 'imports'],
  )
    .addOption(new Option('--language <name>', 'language of the snippet (required)').argParser(repeated))
    .option('--sample <name>', 'sample name (default: the first)')
    .addOption(
      new Option('--style <name>', 'documented example, complete program, or streaming program')
        .choices(styleNames)
        .default('documented'),
    )
    .addHelpText(
      'after',
      `
Examples:
  rosetta snippet createResponses --language python
  rosetta snippet createPets petstore.yaml --language go --sample cat
  rosetta snippet createResponses --language ruby --style stream`,
    )
    .action(async (operation: string, spec: string | undefined, given: SnippetFlags) => {
      finish(await (await import('./run.ts')).runSnippet(operation, mergeSpec(spec, given), context));
    });
};
