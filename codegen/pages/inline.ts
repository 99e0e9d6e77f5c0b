import type { Block, Inline, LinkTarget } from './page.ts';

export const text = (value: string): Inline => ({ kind: 'text', text: value });

export const inlineCode = (value: string): Inline => ({ kind: 'code', text: value });

export const link = (to: LinkTarget, ...content: readonly Inline[]): Inline => ({
  kind: 'link',
  to,
  content,
});

export const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

/** Joins parts with text between them. */
export function joinInlines(
  parts: readonly (readonly Inline[])[],
  separator: string,
  lastSeparator = separator,
): readonly Inline[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [text(index === parts.length - 1 ? lastSeparator : separator), ...part];
  });
}

/** The plain text of inline content. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'break') return ' ';
      return 'text' in inline ? inline.text : plainText(inline.content);
    })
    .join('');
}
