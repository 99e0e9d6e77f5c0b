/** Size limits in bytes. GitHub allows 65,536 bytes per comment and ignores a summary over 1 MiB. */
export const sizeLimits = { comment: 60_000, summary: 900_000 } as const;

/** A heading with its items. */
export interface ReportSection {
  readonly head: string;
  readonly items: readonly ReportLine[];
}

interface ReportLine {
  readonly text: string;
  /** The number of findings that the line reports. */
  readonly count: number;
}

export interface FittedText {
  readonly text: string;
  /** The number of omitted findings. */
  readonly omitted: number;
}

/**
 * Prints as many complete sections as fit. If the first section does not fit, prints as many of its items as possible.
 *
 * @param maxBytes The maximum size in UTF-8 bytes, which GitHub counts.
 */
export function fitSections(sections: readonly ReportSection[], maxBytes: number): FittedText {
  const texts: string[] = [];
  let used = 0;
  for (const section of sections) {
    const text = printSection(section);
    const size = Buffer.byteLength(text);
    if (used + size > maxBytes) break;
    texts.push(text);
    used += size;
  }
  const first = sections[0];
  if (texts.length === 0 && first) return fitItems(first, maxBytes, countFindings(sections));
  return { text: texts.join(''), omitted: countFindings(sections.slice(texts.length)) };
}

function fitItems({ head, items }: ReportSection, maxBytes: number, total: number): FittedText {
  const shown: ReportLine[] = [];
  let used = Buffer.byteLength(printSection({ head, items: [] }));
  for (const item of items) {
    used += Buffer.byteLength(item.text) + 1;
    if (used > maxBytes) break;
    shown.push(item);
  }
  const text = shown.length === 0 ? '' : printSection({ head, items: shown });
  return { text, omitted: total - countFindings([{ head, items: shown }]) };
}

function countFindings(sections: readonly ReportSection[]): number {
  return sections.reduce((sum, { items }) => items.reduce((total, { count }) => total + count, sum), 0);
}

function printSection({ head, items }: ReportSection): string {
  return `${head}\n\n${items.map((item) => item.text).join('\n')}\n\n`;
}
