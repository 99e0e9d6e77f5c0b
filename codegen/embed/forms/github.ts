import type { Form } from '../form.ts';
import { printFence } from './fence.ts';

/** `<details>` for each snippet, as GitHub and GitLab show them. */
export const github: Form = {
  documents: ['markdown', 'mdx'],
  print: (snippets) =>
    snippets
      .map(
        (snippet) => `<details>\n<summary>${snippet.title}</summary>\n\n${printFence(snippet)}\n\n</details>`,
      )
      .join('\n\n'),
};
