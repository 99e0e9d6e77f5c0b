import { type Code, code } from './code.ts';
import { hidden } from './quote.ts';

const unseen = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${hidden}]`, 'g');

/**
 * The text of a description inside a documentation comment: it cannot end the comment, and `@` begins no tag of its own.
 *
 * @param indent What stands before the asterisk of every line.
 */
export function docLines(text: string): Code {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replaceAll('*/', '*\\/')
    .replace(/(^|[\s{])@/g, '$1\\@')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  return code(lines.join('\n * '));
}
