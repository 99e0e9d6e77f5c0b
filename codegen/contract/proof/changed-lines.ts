import { diffLines } from 'diff';

/** The lines that are in one text alone, `- ` before those of the first and `+ ` before those of the second. */
export function changedLines(before: string, after: string): readonly string[] {
  return diffLines(before, after).flatMap(({ added, removed, value }) => {
    const sign = added ? '+ ' : '- ';
    return added || removed
      ? value
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => sign + line)
      : [];
  });
}
