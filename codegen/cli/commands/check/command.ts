import { Option } from 'commander';
import { type AddCommand, addFlags, repeated } from '../../command.ts';
import type { CheckFlags } from './run.ts';

export const addCheck: AddCommand = (program, surroundings, finish) => {
  addFlags(
    program
      .command('check')
      .description('all that CI asks, with one summary and one exit code: see the parts below'),
    ['spec', 'out', 'config', 'target', 'language', 'imports', 'json', 'quiet'],
  )
    .addOption(new Option('--only <part>', 'only this part; may be repeated').argParser(repeated))
    .addOption(new Option('--skip <part>', 'not this part; may be repeated').argParser(repeated))
    .option('--base <ref>', 'what the changes are compared with, as rosetta diff takes it')
    .option('--allow-new', 'a description that the base does not have yet is fine')
    .addOption(
      new Option('--fail-on <level>', 'the lowest level of a change that fails (default: error)').choices([
        'error',
        'warn',
        'info',
      ]),
    )
    .addOption(
      new Option(
        '--format <name[=file]>',
        'text, json, markdown, github, sarif or junit; may be repeated',
      ).argParser(repeated),
    )
    .option('--output <file>', 'where the one --format without a file goes')
    .addHelpText('after', help)
    .action(async (given: CheckFlags) => {
      finish(await (await import('./run.ts')).runCheck(given, surroundings));
    });
};

const help = `
Examples:
  rosetta check
  rosetta check --only examples --only output
  rosetta check --skip proofs --skip changes --spec petstore.yaml --out out/
  rosetta check --base origin/main... --format sarif=rosetta.sarif --format junit=rosetta.xml

Parts:
  description  its structure, and the rules that "lint" names
  examples     those of parameters, headers, bodies and schemas, and every event of x-rosetta-streaming, against their schemas
  output       the output folder, against what the description makes; with --target or --language only the selected files
  proofs       whether every published program was proved as it is, by the record that rosetta prove keeps
  changes      whom the changes since the base break, by the policy of the team: see rosetta diff

Changes have a base if --base, "diff.base" or GITHUB_BASE_REF names one, and then it must be had. Otherwise it is the one that rosetta diff
takes; where there is none, nothing is judged, and that fails only --only changes. Where there is no record of proofs the summary says so,
and that fails only --only proofs. A language that no record has is told and fails nothing; "prove --require all" is for that.
Exit code: the worst of 3 the description is invalid, 2 something could not be judged that had to be, 1 findings, 0.`;
