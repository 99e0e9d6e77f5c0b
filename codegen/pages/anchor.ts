/**
 * Joins parts to an id for links, such as `body-input-role`. Different parts have different ids, and an id does not depend on the order or on other parts
 * of the description. Pass names through {@link segment}.
 */
export function anchor(...segments: readonly string[]): string {
  return segments.join('-');
}

/**
 * A name as one part of an id. Letters, digits, `_` and `.` are kept. `-` is doubled, because a single one separates parts. Other characters
 * are replaced by `~` and their code in hexadecimal.
 */
export function segment(name: string): string {
  if (/^[A-Za-z0-9_.]+$/.test(name)) return name;
  const escaped = name.replace(
    /^-|-$|[^A-Za-z0-9_.-]/gu,
    (character) => `~${character.codePointAt(0)?.toString(16)}~`,
  );
  return escaped === '' ? '~' : escaped.replaceAll('-', '--');
}
