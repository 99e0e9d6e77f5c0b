import { type Code, code } from '../../render/code.ts';
import { fourDigits, hidden } from '../../render/quote.ts';

const unseen = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${hidden}]`, 'g');

const invisible = new RegExp(`[${hidden}]|\\p{Surrogate}`, 'gu');

/**
 * The text of a description inside a documentation comment: it cannot end the comment, and `@` begins no tag of its own.
 */
export function docLines(text: string): Code {
  return code(docText(text).replaceAll('\n', '\n * '));
}

/** The same as text of several lines, for those who write the comment around it. */
export function docText(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replaceAll('*/', '*\\/')
    .replace(/(^|[\s{])@/g, '$1\\@')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  return lines.join('\n');
}

/** What nobody would see in a string literal, or no file can hold, as an escape. */
export function showHidden(program: string): Code {
  return code(program.replace(invisible, (character) => fourDigits(character.charCodeAt(0))));
}
