import { Option } from 'commander';
import { type AddCommand, addFlags, addSpecAction, repeated } from '../../command.ts';
import type { CheckFlags } from './run.ts';

export const addCheck: AddCommand = (program, context, finish) => {
  const command = addFlags(program.command('check').description('run all checks and print one summary'), [
    'spec',
    'out',
    'config',
    'all',
    'target',
    'language',
    'imports',
    'trust-lint',
    'json',
    'quiet',
  ])
    .addOption(new Option('--only <part>', 'run only this part; repeatable').argParser(repeated))
    .addOption(new Option('--skip <part>', 'skip this part; repeatable').argParser(repeated))
    .option('--base <ref>', 'revision to compare with, as in rosetta diff')
    .option('--allow-new', 'do not fail if the base has no description')
    .addOption(
      new Option(
        '--fail-on <level>',
        'lowest level of a change that fails the check (default: error)',
      ).choices(['error', 'warn', 'info']),
    )
    .addOption(
      new Option(
        '--format <name[=file]>',
        'text, json, markdown, github, sarif or junit; repeatable',
      ).argParser(repeated),
    )
    .option('--output <file>', 'output file, if --format names no file')
    .addHelpText('after', help);
  addSpecAction(command, async (given: CheckFlags) => {
    finish(await (await import('./run.ts')).runCheck(given, context));
  });
};

const help = `
Examples:
  rosetta check
  rosetta check --only examples --only output
  rosetta check petstore.yaml --out out/ --skip verification --skip changes
  rosetta check --base origin/main... --format sarif=rosetta.sarif --format junit=rosetta.xml

Parts:
  description   validate the description, and apply your lint rules ("lint" in rosetta.yaml)
  examples      validate examples of parameters, headers, bodies, schemas and events (x-rosetta-streaming) against their schemas
  output        compare the output folder with the generated output; with --target or --language, only the selected files
  verification  check that every published program is verified, using the verification record of rosetta verify
  changes       find changes since the base that break API clients, using your policy: see rosetta diff

Skipped parts: changes is skipped if the default base of rosetta diff does not exist. A base from --base, "diff.base" or GITHUB_BASE_REF
must exist. verification is skipped without a verification record. A part that --only selects fails instead.

A language without verified programs is reported but does not fail the check. To require all languages: rosetta verify --require all

The text output groups problems with the same cause and shows the changes of three stale files. --all shows everything.

Exit codes, most severe first:
  3  the description is invalid
  2  a required part could not run
  1  findings
  0  passed`;
