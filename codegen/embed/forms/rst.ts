import type { EmbeddedSnippet, Form } from '../form.ts';
import { indentLines } from './fence.ts';

/** Directives `code-block` of reStructuredText. */
export const rst: Form = {
  documents: ['rst'],
  print: (snippets) =>
    snippets.some(({ code }) => losesCharacters(code))
      ? { reason: 'docutils changes white space at the end of a line, tabs and unusual line breaks' }
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
  return /^\s|[^\S\n]\n|\s$|[^\t\n]\t|(?![\t\n])[\p{Cc}\u2028\u2029]/u.test(code);
}
