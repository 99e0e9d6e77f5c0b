import type { EmbeddedSnippet, Form } from '../form.ts';
import { indentLines, printFence } from './fence.ts';

/** Content tabs of Material for MkDocs (`pymdownx.tabbed`). */
export const mkdocs: Form = {
  documents: ['markdown'],
  print: (snippets) => {
    if (snippets.some(({ code }) => includesFile.test(code)))
      return { reason: 'pymdownx.snippets reads --8<-- as the name of a file' };
    return snippets.some(({ code }) => controlCharacter.test(code))
      ? { reason: 'Python-Markdown removes control characters' }
      : snippets.map(printTab).join('\n\n');
  },
};

function printTab(snippet: EmbeddedSnippet): string {
  return `=== "${snippet.title}"\n\n${indentLines(printFence(snippet), '    ')}`;
}

const includesFile = /^[ \t]*;*-+8<-+/m;

/** Python-Markdown and superfences mark their placeholders with control characters. */
const controlCharacter = /(?![\t\n])\p{Cc}/u;
