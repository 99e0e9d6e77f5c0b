import { Option } from 'commander';
import { type AddCommand, addFlags, repeated } from '../../command.ts';
import type { DiffFlags } from './run.ts';

export const addDiff: AddCommand = (program, context, finish) => {
  addFlags(
    program
      .command('diff')
      .description('find changes that break API clients; exit code 1 if there are any')
      .argument('[old]', 'file, git revision with path (main:openapi.yaml), or URL (default: see --base)')
      .argument('[new]', 'file, git revision with path, or URL (default: the configured description)'),
    ['spec', 'config', 'all', 'json', 'quiet'],
  )
    .option('--base <ref>', 'compare with this git revision, optionally with a path: v1.2.0:api/openapi.yaml')
    .option('--allow-new', 'do not fail if the base has no description')
    .option('--fetch', 'allow network access for HTTP and HTTPS URLs')
    .addOption(
      new Option('--fail-on <level>', 'lowest level that fails the run (default: error)').choices([
        'error',
        'warn',
        'info',
      ]),
    )
    .addOption(
      new Option(
        '--format <name[=file]>',
        'text, json, markdown, html, github, sarif or junit; repeatable',
      ).argParser(repeated),
    )
    .option('--output <file>', 'output file, if --format names no file')
    .option('--write-changelog <file>', 'add the changes to this changelog')
    .option(
      '--today <date>',
      'date to compare with sunset dates and with "until" of ignored findings (default: today, UTC)',
    )
    .addHelpText('after', help)
    .action(async (old: string | undefined, next: string | undefined, given: DiffFlags) => {
      finish(await (await import('./run.ts')).runDiff({ old, new: next }, given, context));
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

Default base:
  pull request on GitHub  merge base with the target branch
  push on GitHub          the previous commit of the branch
  tag on GitHub           the previous tag v* (for a release, the previous release)
  otherwise               merge base of HEAD and origin/HEAD or main
--base main compares with main itself, --base main... with the merge base of HEAD and main.

A name with a colon is always a git revision: write ./a:b.yaml for a file with a colon in its name.
Revisions are read without a checkout; hooks and filters of the repository are not run.
A description in a submodule is compared at the commits that the parent repository records, or in the submodule's folder at its own commits.

Text is written to stderr, other formats to stdout or a file. In GitHub Actions, annotations, the job summary and the step outputs
(breaking, errors, warnings, bump, next-version, changelog-path) are written automatically.

The policy is the "diff" section of rosetta.yaml:
  diff:
    base: origin/main...
    failOn: error                # or warn or info
    responseEnums: open          # clients accept unknown values
    breakingChanges: never       # fail in a new major version too
    rules: {operation-id-changed: off}
    ignore:
      - {fingerprint: '0123456789abcdef', reason: unused since 2024,
         until: 2026-12-31}

Exit codes: 0 passed; 1 a finding at --fail-on or above; 2, 3 or 4 the comparison could not run.`;
