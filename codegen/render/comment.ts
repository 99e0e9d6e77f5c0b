import { visible } from '../values/visible.ts';
import { type Code, code } from './code.ts';
import { markdownCode, markdownText } from './markdown.ts';

/**
 * Text in a comment or a file on GitHub, inside a line: beside what Markdown itself means, no `@name` calls anyone, no `#1` or `GH-1` links
 * to an issue, no address becomes a link, and no `$` begins a formula. A space of no width does it, as other bots do: these are found in the
 * finished text, where no escape is left.
 */
export function commentText(text: string): Code {
  return code(
    markdownText(visible(text))
      .replaceAll('$', '&#36;')
      .replaceAll('@', '@&#8203;')
      .replaceAll('&#58;', '&#8203;&#58;')
      .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
      .replace(/\bGH(?=-\d)/gi, '$&&#8203;')
      .replace(/\bwww(?=\.)/gi, '$&&#8203;'),
  );
}

/** A code span outside a table, where `\|` would show its backslash. */
export function commentCode(text: string): Code {
  return code(markdownCode(visible(text)).replaceAll('\\|', '|'));
}
