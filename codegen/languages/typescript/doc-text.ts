import { type Code, code } from '../../render/code.ts';
import { fourDigitEscape } from '../../render/quote.ts';
import { invisible, removeHidden } from '../../values/invisible.ts';

const escapedCharacters = new RegExp(`[${invisible}]|\\p{Surrogate}`, 'gu');

/** Escapes text for a documentation comment, so that it cannot end the comment or start a tag. */
export function docLines(text: string): Code {
  return code(docText(text).replaceAll('\n', '\n * '));
}

/** Escapes multi-line text for a documentation comment that the caller prints. */
export function docText(text: string): string {
  const lines = removeHidden(text.replace(/\r\n?/g, '\n'))
    .replaceAll('*/', '*\\/')
    .replace(/(^|[\s{])@/g, '$1\\@')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  return lines.join('\n');
}

/** Escapes characters that are hidden in a string literal or invalid in a file. */
export function escapeHiddenCharacters(program: string): Code {
  return code(program.replace(escapedCharacters, (character) => fourDigitEscape(character.charCodeAt(0))));
}
