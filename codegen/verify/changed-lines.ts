import { diffLines } from 'diff';

/**
 * Line diff of two strings: `- ` marks removed lines and `+ ` added lines. One unchanged line before each addition shows its place.
 */
export function changedLines(before: string, after: string): readonly string[] {
  const parts = diffLines(before, after);
  return parts.flatMap(({ added, removed, value }, index) => {
    if (!added && !removed) return [];
    const lines = linesOf(value).map((line) => (added ? '+ ' : '- ') + line);
    const previous = parts[index - 1];
    const place =
      added && previous && !previous.removed
        ? linesOf(previous.value).findLast((line) => line !== '')
        : undefined;
    return place === undefined ? lines : [`  ${place}`, ...lines];
  });
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
