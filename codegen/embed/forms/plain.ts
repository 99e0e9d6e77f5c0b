import type { Form } from '../form.ts';
import { printFence } from './fence.ts';

/** Fenced code blocks, one after the other. */
export const plain: Form = {
  documents: ['markdown', 'mdx'],
  print: (snippets) => snippets.map((snippet) => printFence(snippet)).join('\n\n'),
};
