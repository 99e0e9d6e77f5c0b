/** The known word closest to a misspelled one, if the distance is small enough for a suggestion. */
export function suggestWord(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((other) => ({ other, distance: distance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [closest] = ranked;
  return closest && closest.distance <= Math.max(1, Math.floor(closest.other.length / 3))
    ? closest.other
    : undefined;
}

/** Damerau-Levenshtein distance. Words over 100 characters are never treated as misspellings. */
function distance(from: string, to: string): number {
  if (from.length > 100) return from.length;
  let previousRow: readonly number[] = [];
  let currentRow: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const nextRow = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      nextRow.push(
        Math.min(
          (nextRow[j - 1] ?? 0) + 1,
          (currentRow[j] ?? 0) + 1,
          (currentRow[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (previousRow[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    previousRow = currentRow;
    currentRow = nextRow;
  }
  return currentRow.at(-1) ?? 0;
}
