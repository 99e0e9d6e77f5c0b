import { hiddenCharacters } from '../values/invisible.ts';

/** Escapes hidden characters in strings, and `##[`, which GitHub's runner would execute as a command. */
export function protectJson(json: string): string {
  const escaped = json.replace(
    hiddenCharacters,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped.replaceAll('##[', '#\\u0023[')}\n`;
}
