import type { EmbeddedSnippet, Form } from '../form.ts';
import { indentLines } from './fence.ts';

/** Directives `code-block` of reStructuredText. */
export const rst: Form = {
  documents: ['rst'],
  print: (snippets) =>
    snippets.some(({ code }) => losesCharacters(code))
      ? { reason: 'docutils removes white space at the end of a line and expands tabs' }
      : snippets.map(printBlock).join('\n\n'),
};

function printBlock({ fence, code }: EmbeddedSnippet): string {
  return `.. code-block:: ${fence}\n\n${indentLines(expandIndentation(code), '   ')}`;
}

/** docutils would expand tabs to eight columns from the start of the line. */
function expandIndentation(code: string): string {
  return code.replace(/^\t+/gm, (tabs) => ' '.repeat(4 * tabs.length));
}

function losesCharacters(code: string): boolean {
  return /[ \t]$|[^\t\n]\t/m.test(code);
}
