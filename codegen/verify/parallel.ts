/** Runs up to `jobs` items at a time. @returns The results in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  jobs: number,
  run: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      results.set(next[0], await run(next[1], next[0]));
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
