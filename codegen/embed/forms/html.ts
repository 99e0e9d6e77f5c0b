import type { EmbeddedSnippet, Form } from '../form.ts';

/** A `<figure>` for each snippet: readable without scripts, and scrollable with the keyboard. */
export const html: Form = {
  documents: ['html'],
  isVerbatim: true,
  print: (snippets) => snippets.map(printFigure).join('\n'),
};

function printFigure({ title, fence, code }: EmbeddedSnippet): string {
  const block = `<pre tabindex="0" role="region" aria-label="${title}"><code class="language-${fence}">`;
  return `<figure>\n<figcaption>${title}</figcaption>\n${block}${escapeHtml(code)}\n</code></pre>\n</figure>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '\r': '&#13;',
};

/** Also escapes the braces of Liquid, Hugo, Vue and Angular. */
function escapeHtml(code: string): string {
  return code.replace(/[&<>\r]|\{(?=[{%#])|(?<=\{)\{/g, (character) => entities[character] ?? character);
}
