import type { Form } from '../form.ts';
import { printFence } from './fence.ts';

/** `::: code-group` of VitePress. */
export const vitepress: Form = {
  documents: ['markdown'],
  print: (snippets) => {
    const fences = snippets.map((snippet) => printFence(snippet, `[${snippet.title}]`));
    const content = fences.join('\n\n');
    const colons = ':'.repeat(Math.max(3, longestColonRun(content) + 1));
    return `${colons} code-group\n\n${content}\n\n${colons}`;
  },
};

/** markdown-it-container ends at a line of colons, even in a code block. */
function longestColonRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/^ *(:{3,})/gm)].map(({ 1: colons = '' }) => colons.length));
}
