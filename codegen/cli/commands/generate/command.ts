import { type AddCommand, addFlags, addSpecAction } from '../../command.ts';
import type { GenerateFlags } from './run.ts';

export const addGenerate: AddCommand = (program, context, finish) => {
  const command = addFlags(
    program.command('generate').description('generate snippets, clients and documentation'),
    ['spec', 'out', 'config', 'all', 'target', 'language', 'imports', 'trust-lint', 'json', 'quiet'],
  )
    .option('--dry-run', 'show the files to write without writing them')
    .option('--watch', 'generate again after every change to the description')
    .addHelpText(
      'after',
      `
Examples:
  rosetta generate
  rosetta generate petstore.yaml --out out/
  rosetta generate petstore.yaml --language python --language go
  rosetta generate --dry-run
  rosetta generate --target docs --target description
  rosetta generate --watch

Targets:
  snippets     snippets/: code samples
  clients      clients/<language>/: typed clients
  description  docs/openapi.yaml: the bundled description with the samples in x-codeSamples
  docs         docs/**/*.md: reference pages

The default is all targets. "targets" in rosetta.yaml selects some of them, "include" and "exclude" select operations: see
rosetta help configuration. --target and --language narrow the selection for one run; other generated files are kept.
--language without --target generates only the snippets and the client of the language.`,
    );
  addSpecAction(command, async (given: GenerateFlags & { readonly watch?: boolean }) => {
    if (given.watch) finish(await (await import('./watch.ts')).runWatch(given, context));
    else finish(await (await import('./run.ts')).runGenerate(given, context));
  });
};
