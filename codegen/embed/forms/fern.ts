import type { Form } from '../form.ts';
import { printFence } from './fence.ts';

/** `<CodeBlocks>` of Fern. */
export const fern: Form = {
  documents: ['markdown', 'mdx'],
  print: (snippets) => {
    const fences = snippets.map((snippet) => printFence(snippet, `title="${snippet.title}"`));
    return `<CodeBlocks>\n\n${fences.join('\n\n')}\n\n</CodeBlocks>`;
  },
};
