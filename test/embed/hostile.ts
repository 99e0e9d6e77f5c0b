import type { EmbeddedSnippet } from '../../codegen/embed/form.ts';

export const snippetOf = (code: string, id = 'python'): EmbeddedSnippet => ({
  id,
  title: id === 'python' ? 'Python' : 'C#',
  fence: id,
  code,
});

/** Lines that have a meaning in a documentation platform. */
export const hostileLines = [
  '```',
  '````python',
  '~~~',
  ':::',
  '::::: code-group',
  '{{ 7 * 7 }}',
  '{% include secret.md %}',
  '{{< ref "page" >}}',
  '{{% readfile "/etc/passwd" %}}',
  '</code></pre></figure>',
  '</details>',
  '</TabItem></Tabs>',
  '<script>alert(1)</script>',
  '{process.exit()}',
  "import x from 'y'",
  '---',
  '=== "Tab"',
  '<!-- comment -->',
  '{/* comment */}',
  '*/}',
  '-->',
  '.. raw:: html',
  '&lt;&amp;&#123;',
  '<<< @/secret.md',
  '    indented',
  '\tindented',
  '',
  '> quote',
  '- item',
  'é 漢字 🙂',
  '\\',
  '$x$ `code` *b*',
];
