import type { Form } from '../form.ts';
import { indentLines, printFence } from './fence.ts';

/** Content tabs of Material for MkDocs (`pymdownx.tabbed`). */
export const mkdocs: Form = {
  documents: ['markdown'],
  print: (snippets) =>
    snippets.some(({ code }) => includesFile.test(code))
      ? { reason: 'pymdownx.snippets reads a line with --8<-- as the name of a file' }
      : snippets
          .map((snippet) => `=== "${snippet.title}"\n\n${indentLines(printFence(snippet), '    ')}`)
          .join('\n\n'),
};

const includesFile = /^[ \t]*;*-+8<-+/m;
