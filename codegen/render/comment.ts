import { visible } from '../values/visible-text.ts';
import { type Code, code } from './code.ts';
import { markdownCode, markdownText } from './markdown.ts';

/**
 * Escapes text for a line of a GitHub comment or file. Besides Markdown, it disables mentions (`@name`), issue links (`#1`, `GH-1`), autolinks
 * and formulas (`$`). GitHub detects these after Markdown escapes are resolved, so a zero-width space is inserted, as other bots do.
 */
export function githubText(text: string): Code {
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

/** Prints a code span outside a table. There, `\|` would show the backslash. */
export function githubCode(text: string): Code {
  return code(markdownCode(visible(text)).replaceAll('\\|', '|'));
}
