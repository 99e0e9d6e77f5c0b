import { Option } from 'commander';
import { type AddCommand, addFlags, repeated } from '../../command.ts';
import type { DiffFlags } from './run.ts';

export const addDiff: AddCommand = (program, surroundings, finish) => {
  addFlags(
    program
      .command('diff')
      .description('say whom a change of the description breaks; exit 1 if it breaks anyone')
      .argument('[old]', 'a file, main:openapi.yaml, or an address (default: see --base)')
      .argument('[new]', 'the same (default: the configured description)'),
    ['spec', 'config', 'json', 'quiet'],
  )
    .option('--base <ref>', 'compare with this commit; with another path as in v1.2.0:api/openapi.yaml')
    .option('--allow-new', 'a description that the base does not have yet is fine')
    .option('--fetch', 'an address of http or https may be fetched')
    .addOption(
      new Option('--fail-on <level>', 'the lowest level that fails the run (default: error)').choices([
        'error',
        'warn',
        'info',
      ]),
    )
    .addOption(
      new Option(
        '--format <name[=file]>',
        'text, json, markdown, html, github, sarif or junit; may be repeated',
      ).argParser(repeated),
    )
    .option('--output <file>', 'where the one --format without a file goes')
    .option('--write-changelog <file>', 'put the changes into this changelog, under their version')
    .option('--today <date>', 'the day that sunsets and ignored findings are judged by (default: today, UTC)')
    .addHelpText('after', help)
    .action(async (old: string | undefined, next: string | undefined, given: DiffFlags) => {
      finish(await (await import('./run.ts')).runDiff({ old, new: next }, given, surroundings));
    });
};

const help = `
Examples:
  rosetta diff
  rosetta diff --base v1.2.0
  rosetta diff old.yaml new.yaml --format markdown
  rosetta diff main:spec/openapi.yaml
  rosetta diff https://api.example.com/openapi.json --spec openapi.yaml --fetch
  rosetta diff --format sarif=diff.sarif --format junit=diff.xml --write-changelog CHANGELOG.md

Without a base: in a pull request of GitHub, the commit where it left its target; after a push, what was there before it; for a tag,
the last tag v* before it (releases with releases); anywhere else the commit where HEAD left origin/HEAD or main. A ref is taken as it
is, and main... is where HEAD left main. A name with a colon is always one of a commit: write ./a:b.yaml for such a file.
Commits are read without a checkout, and nothing that the repository configures is run.
The text goes to stderr, other formats to stdout or a file. In GitHub Actions annotations, the summary and the outputs of the step
(breaking, errors, warnings, bump, next-version, changelog-path) are written by themselves.
The policy is "diff" in rosetta.yaml:
  diff:
    base: origin/main...
    failOn: error                # or warn, info
    responseEnums: open          # readers were told to expect other values
    rules: {operation-id-changed: off}
    ignore: [{fingerprint: '0123456789abcdef', reason: nobody used it, until: 2026-12-31}]
Exit code 1: a finding of the level or above; 2, 3 or 4: nothing was judged, and that is never 0.`;
