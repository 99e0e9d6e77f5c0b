import { controls, invisible } from './invisible.ts';

/**
 * Prepares text for display on one line. Characters that are invisible, reorder text, end the line or are invalid in a file become escapes. So
 * does `##[`, which GitHub's runner interprets as a command anywhere in a line.
 */
export function visible(text: string): string {
  return text.replace(unprintable, escapeCharacter).replaceAll('##[', '#\\u0023[');
}

/** Control characters, invisible characters, tag characters, lone surrogates and noncharacters. */
const unprintable = new RegExp(`[${controls}${invisible}\\u{e0000}-\\u{e0fff}]|\\p{Cs}|\\p{NChar}`, 'gu');

const shortEscapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escapeCharacter(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return (
    shortEscapes.get(character) ?? (digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`)
  );
}

/** Shortens a long text without splitting a surrogate pair. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
}
