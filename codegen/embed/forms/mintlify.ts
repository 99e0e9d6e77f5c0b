import type { Form } from '../form.ts';
import { printFence } from './fence.ts';

/** `<CodeGroup>` of Mintlify. */
export const mintlify: Form = {
  documents: ['markdown', 'mdx'],
  print: (snippets) => {
    const fences = snippets.map((snippet) => printFence(snippet, `title="${snippet.title}"`));
    return `<CodeGroup>\n\n${fences.join('\n\n')}\n\n</CodeGroup>`;
  },
};
