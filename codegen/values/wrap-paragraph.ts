export interface WrapOptions {
  /** Before the first line. */
  readonly indent: string;
  /** Before the other lines; two columns deeper than `indent` by default. */
  readonly hanging?: string;
  /** The maximum number of columns; undefined for one line. */
  readonly width: number | undefined;
}

/** Wraps a paragraph. Words are not split, and no line starts with a command for GitHub's runner. */
export function wrapParagraph(text: string, { indent, hanging = `${indent}  `, width }: WrapOptions): string {
  return wrapWords(text.split(' '), { indent, hanging, width, separator: ' ' });
}

/** Wraps a list; items are not split. */
export function wrapList(
  items: readonly string[],
  { indent, hanging = `${indent}  `, width }: WrapOptions,
): string {
  return wrapWords(items, { indent, hanging, width, separator: ', ' });
}

function wrapWords(
  words: readonly string[],
  {
    indent,
    hanging,
    width = Number.POSITIVE_INFINITY,
    separator,
  }: Required<WrapOptions> & { readonly separator: string },
): string {
  const lines: string[] = [];
  let current = indent;
  for (const [index, word] of words.entries()) {
    const end = index === words.length - 1 ? '' : separator.trimEnd();
    if (
      index > 0 &&
      current.length + separator.length + word.length + end.length > width &&
      /^(?!::)./.test(word)
    ) {
      lines.push(`${current}${separator.trimEnd()}`);
      current = hanging + word;
    } else current += index === 0 ? word : `${separator}${word}`;
  }
  return [...lines, current].join('\n');
}
