import { type AddCommand, addFlags } from '../../command.ts';
import type { GenerateFlags } from './run.ts';

export const addGenerate: AddCommand = (program, surroundings, finish) => {
  addFlags(program.command('generate').description('write snippets, types and documentation'), [
    'spec',
    'out',
    'config',
    'target',
    'language',
    'imports',
    'json',
    'quiet',
  ])
    .option('--dry-run', 'say what would be written, write nothing')
    .option('--watch', 'run again at every change of the description')
    .addHelpText(
      'after',
      `
Examples:
  rosetta generate
  rosetta generate --spec petstore.yaml --out out/
  rosetta generate --spec petstore.yaml --out out/ --language python --language go
  rosetta generate --target docs --target description
  rosetta generate --watch

Targets:
  snippets     snippets/: code samples
  clients      clients/<language>/: typed clients
  description  docs/openapi.yaml: the bundled description with the samples in x-codeSamples
  docs         docs/<operation>.md: reference pages

"targets" in rosetta.yaml selects them; without it all are made. Files of a target that was removed from "targets" are deleted.
--target and --language select a part of a run: other files of earlier runs are kept. --language without --target makes only the
snippets and clients of that language; docs and description need --target.

  targets:
    snippets: {languages: [python, go], styles: [documented, complete]}
    clients: [typescript]
    docs: true

"include" and "exclude" in rosetta.yaml select the operations of every target, and of rosetta list, snippet, prove, mock and probe.
An entry matches an operation if all its keys do. In path and operationId, * matches within a segment and ** across segments.
Components that only excluded operations use are left out. rosetta diff and the examples of rosetta check read the whole description.

  include: [{tag: Pets}, {path: /owners/**, method: get}]
  exclude: [{operationId: internal*}]`,
    )
    .action(async (given: GenerateFlags & { readonly watch?: boolean }) => {
      if (given.watch) finish(await (await import('./watch.ts')).runWatch(given, surroundings));
      else finish(await (await import('./run.ts')).runGenerate(given, surroundings));
    });
};
