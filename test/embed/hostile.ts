import fc from 'fast-check';
import type { EmbeddedSnippet } from '../../codegen/embed/form.ts';

export const snippetOf = (code: string, id = 'python'): EmbeddedSnippet => ({
  id,
  title: id === 'python' ? 'Python' : 'C#',
  fence: id,
  code,
});

/** Lines that have a meaning in a documentation platform. */
const hostileLines = [
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
  'a\u2028b\u0085c\fd\u0002e\u0001',
  'a  ',
  'a\tb',
];

/** Code of up to eight lines. Programs contain no NUL, and neither begin nor end with white space. */
export const hostileCode = fc
  .array(fc.oneof(fc.constantFrom(...hostileLines), fc.string(), fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((lines) => lines.join('\n').replaceAll('\0', ''))
  .filter((code) => code !== '' && code === code.trim());
