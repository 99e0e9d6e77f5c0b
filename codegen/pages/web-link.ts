import { link, text } from './inline.ts';
import type { Inline, LinkTarget } from './page.ts';

/** A link of a description; its content alone if the address is not `http:`, `https:` or `mailto:`. The base of relative addresses is unknown. */
export function readLink(url: string, content: readonly Inline[]): readonly Inline[] {
  const to = webAddress(url);
  const label = content.length === 0 ? [text(url)] : content;
  return to ? [link(to, ...label)] : label;
}

function webAddress(url: string): LinkTarget | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed && ['http:', 'https:', 'mailto:'].includes(parsed.protocol)
    ? { url: parsed.href }
    : undefined;
}
