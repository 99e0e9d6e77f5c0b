/**
 * Text of a description on one line, for someone to read: what cannot be seen, reorders its surroundings, ends the line or fits in no file
 * shows as its escape. So does `##[`, which GitHub's runner takes for a command wherever it stands in a line of output.
 */
export function visible(text: string): string {
  return text.replace(unseen, spell).replaceAll('##[', '#\\u0023[');
}

/** Controls, halves of surrogate pairs, what is no character, line separators, and what Unicode says may be left out of the display, but for emoji's own mark. */
const unseen = /\p{Cc}|\p{Cs}|\p{NChar}|[\u2028\u2029]|(?!\ufe0f)\p{DI}/gu;

const short = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function spell(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return short.get(character) ?? (digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`);
}

/** The beginning of a long text; no character is cut in two. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
}
