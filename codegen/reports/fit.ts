/** GitHub takes 65,536 bytes as a comment, and shows nothing at all of a summary over 1 MiB. */
export const roomOf = { comment: 60_000, summary: 900_000 } as const;

/** A heading and what stands below it. */
export interface Section {
  readonly head: string;
  readonly items: readonly string[];
}

export interface Fitted {
  readonly text: string;
  /** Items that had no room. */
  readonly left: number;
}

/**
 * As many whole sections as have room, and of the first that does not all the items that do where nothing else is shown: a reader gets no
 * half of a section, unless there would be nothing at all.
 *
 * @param room In bytes of UTF-8, in which GitHub counts.
 */
export function fitSections(sections: readonly Section[], room: number): Fitted {
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

function fitItems({ head, items }: Section, room: number, total: number): Fitted {
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
