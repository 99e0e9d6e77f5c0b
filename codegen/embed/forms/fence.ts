import { markdownFence } from '../../render/markdown.ts';
import type { EmbeddedSnippet } from '../form.ts';

/** Prints a fenced code block. @param meta Text after the language, such as `title="Python"`. */
export function printFence({ fence, code }: EmbeddedSnippet, meta = ''): string {
  return markdownFence(meta === '' ? fence : `${fence} ${meta}`, code);
}

/** Indents the lines that are not empty. */
export function indentLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
}
