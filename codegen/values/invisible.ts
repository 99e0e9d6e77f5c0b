/**
 * Characters that hide or reorder text (Unicode, "Default_Ignorable_Code_Point" and "Bidi_Control"; CVE-2021-42574) and the two line separators,
 * for a character class. U+FE0F is missing because emoji contain it.
 */
export const invisible =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e\\ufeff\\uffa0\\ufff0-\\ufff8';

/** Control characters of ASCII and Latin-1, for a character class. */
export const controls = '\\u0000-\\u001f\\u007f-\\u009f';

/** Control characters except tab and line feed, and invisible characters. */
export const hiddenCharacters = new RegExp(
  `[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${invisible}]`,
  'g',
);

export function removeHidden(text: string): string {
  return text.replace(hiddenCharacters, '');
}

const firstInvisible = new RegExp(`[${invisible}]`);

/** The first invisible character of a text as `U+202E`. */
export function findInvisible(text: string): string | undefined {
  const [character] = firstInvisible.exec(text) ?? [];
  return character && `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
