import type { EmbeddedSnippet, Form } from '../form.ts';

/** Shortcode `tabpane` of Docsy, a theme of Hugo. */
export const docsy: Form = {
  documents: ['markdown'],
  isVerbatim: true,
  print: (snippets) =>
    snippets.some(({ code }) => hasOpenShortcode(code))
      ? { reason: 'Hugo reads {{< or {{% in it as a shortcode' }
      : `{{< tabpane >}}\n${snippets.map(printTab).join('\n')}\n{{< /tabpane >}}`,
};

function printTab({ title, fence, code }: EmbeddedSnippet): string {
  return `{{< tab header="${title}" lang="${fence}" >}}\n${escapeShortcodes(code)}\n{{< /tab >}}`;
}

/** Hugo prints `{{</* name *\/>}}` as `{{< name >}}`. */
function escapeShortcodes(code: string): string {
  return code.replace(/\{\{([<%])(.*?)([>%])\}\}/gs, '{{$1/*$2*/$3}}');
}

/** True for `{{<` without `>}}`, which Hugo cannot escape. */
function hasOpenShortcode(code: string): boolean {
  return /\{\{[<%]/.test(code.replace(/\{\{<.*?>\}\}|\{\{%.*?%\}\}/gs, ''));
}
