import type { Form } from '../form.ts';
import { printFence } from './fence.ts';

/** Adjacent code blocks, which ReadMe shows as tabs. */
export const readme: Form = {
  documents: ['markdown', 'mdx'],
  print: (snippets) => snippets.map((snippet) => printFence(snippet, snippet.title)).join('\n'),
};
