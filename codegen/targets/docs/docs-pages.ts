import { buildReference } from '../../pages/build-reference.ts';
import { type GeneratedFiles, printedFile } from '../../values/generated-file.ts';
import type { Target, TargetInput } from '../target.ts';
import { printMarkdownPage } from './markdown-page.ts';
import { referenceInput } from './reference-input.ts';

/** Generates the reference as Markdown: `docs/index.md`, and a page for each operation, event stream and schema. */
export const docsPages: Target = {
  make: printPages,
  owns: (path) => path.startsWith('docs/') && path.endsWith('.md'),
};

function printPages(input: TargetInput): GeneratedFiles {
  const { pages } = buildReference(referenceInput(input, input.config.targets.links ? 'files' : undefined));
  return {
    files: pages.map((page) =>
      printedFile(`docs/${page.path}.md`, () => printMarkdownPage(page, { folder: 'docs' })),
    ),
  };
}
