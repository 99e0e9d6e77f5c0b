import type { Workspace } from './workspace.ts';

/** Measurements by client name, and the measurements that failed. */
export interface Column<Figure> {
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly problems: readonly string[];
}

/**
 * Measures all clients in several rounds, so that background load affects all of them.
 *
 * @param measure Returns `undefined` if a client does not support the measurement.
 */
export async function measureInRounds<Figure>(
  clients: readonly Workspace[],
  rounds: number,
  measure: (client: Workspace) => Promise<Figure | undefined>,
): Promise<Column<Figure>> {
  const figures = new Map<string, readonly Figure[]>();
  const problems = new Map<string, string>();
  for (let round = 0; round < rounds; round++)
    for (const client of clients) {
      const { name } = client;
      if (problems.has(name)) continue;
      try {
        const figure = await measure(client);
        if (figure !== undefined) figures.set(name, [...(figures.get(name) ?? []), figure]);
      } catch (error) {
        problems.set(name, `${name}: ${firstLine(error)}`);
        figures.delete(name);
      }
    }
  return { figures, problems: [...problems.values()] };
}

/** Median for each client. */
export function mediansOf<Figure>(
  { figures }: Column<Figure>,
  pick: (figure: Figure) => number,
): ReadonlyMap<string, number> {
  return new Map([...figures].map(([name, all]) => [name, median(all.map(pick))]));
}

/** Medians minus that of the baseline client, which is omitted. */
export function mediansOver(base: string) {
  return <Figure>(column: Column<Figure>, pick: (figure: Figure) => number): ReadonlyMap<string, number> => {
    const medians = mediansOf(column, pick);
    const bare = medians.get(base) ?? 0;
    const others = [...medians].filter(([name]) => name !== base);
    return new Map(others.map(([name, figure]) => [name, figure - bare]));
  };
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n')[0] ?? '';
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
