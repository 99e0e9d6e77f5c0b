const largestSize = 6000;
const leastRatio = 2;

/** Bytes and events per second of all clients. */
export interface Reached {
  readonly ours: string;
  readonly others: readonly string[];
  readonly sizes: ReadonlyMap<string, number>;
  /** Rates by measurement. */
  readonly rates: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** Compares the figures with our targets. */
export function judge({ ours, others, sizes, rates }: Reached): readonly string[] {
  const size = sizes.get(ours);
  const bytes = verdict(size, (figure) => figure <= largestSize, `${size} bytes`);
  return [
    `  at most ${largestSize / 1000} kB: ${bytes}`,
    ...Object.entries(rates).map(([how, figures]) => {
      const times = timesFaster(ours, others, figures);
      const ratio = verdict(times, (figure) => figure >= leastRatio, `${times?.toFixed(1)} times`);
      return `  events per second ${how}, at least ${leastRatio} times those of the fastest peer: ${ratio}`;
    }),
  ];
}

function timesFaster(
  ours: string,
  others: readonly string[],
  rates: ReadonlyMap<string, number>,
): number | undefined {
  const own = rates.get(ours);
  const fastest = Math.max(...others.map((name) => rates.get(name) ?? 0));
  return own === undefined || fastest === 0 ? undefined : own / fastest;
}

function verdict(figure: number | undefined, isMet: (figure: number) => boolean, shown: string): string {
  if (figure === undefined) return 'not measured';
  return `${isMet(figure) ? 'met' : 'NOT MET'}, ${shown}`;
}
