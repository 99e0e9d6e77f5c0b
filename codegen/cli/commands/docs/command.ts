import { type AddCommand, addFlags } from '../../command.ts';
import type { DocsFlags } from './result.ts';

export const addDocs: AddCommand = (program, context, finish) => {
  addFlags(
    program
      .command('docs')
      .description('insert code samples between the markers of documents')
      .argument(
        '[files...]',
        'Markdown, MDX, HTML or reStructuredText files, folders or patterns (default: the setting docs.files)',
      ),
    ['spec', 'config', 'all', 'json'],
  )
    .option('--check', 'write no files; exit with 1 if one is out of date')
    .addHelpText(
      'after',
      `
Examples:
  rosetta docs README.md
  rosetta docs "docs/**/*.mdx" --spec petstore.yaml
  rosetta docs --check

Markers and forms: rosetta help embedding`,
    )
    .action(async (files: readonly string[], given: DocsFlags) => {
      finish(await (await import('./run.ts')).runDocs(files, given, context));
    });
};
