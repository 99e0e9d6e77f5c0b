/** Size limits in bytes. GitHub allows 65,536 bytes per comment and ignores a summary over 1 MiB. */
export const sizeLimits = { comment: 60_000, summary: 900_000 } as const;

/** A heading with its items. */
export interface Section {
  readonly head: string;
  readonly items: readonly string[];
}

export interface FittedText {
  readonly text: string;
  /** The number of omitted items. */
  readonly left: number;
}

/**
 * Prints as many complete sections as fit. If the first section does not fit, prints as many of its items as possible.
 *
 * @param room The maximum size in UTF-8 bytes, which GitHub counts.
 */
export function fitSections(sections: readonly Section[], room: number): FittedText {
  const texts: string[] = [];
  let used = 0;
  for (const section of sections) {
    const text = printSection(section);
    const size = Buffer.byteLength(text);
    if (used + size > room) break;
    texts.push(text);
    used += size;
  }
  const first = sections[0];
  if (texts.length === 0 && first) return fitItems(first, room, countItems(sections));
  return { text: texts.join(''), left: countItems(sections.slice(texts.length)) };
}

function fitItems({ head, items }: Section, room: number, total: number): FittedText {
  const shown: string[] = [];
  let used = Buffer.byteLength(printSection({ head, items: [] }));
  for (const item of items) {
    used += Buffer.byteLength(item) + 1;
    if (used > room) break;
    shown.push(item);
  }
  const text = shown.length === 0 ? '' : printSection({ head, items: shown });
  return { text, left: total - shown.length };
}

function countItems(sections: readonly Section[]): number {
  return sections.reduce((sum, { items }) => sum + items.length, 0);
}

function printSection({ head, items }: Section): string {
  return `${head}\n\n${items.join('\n')}\n\n`;
}
