import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Cost {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Module that writes the resource usage of its process on exit. Loaded with `--import`. */
const reporter = (report: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  )}`;

/** Runs `node ...args` and returns its resource usage, without child processes. */
export async function measureNode(
  args: readonly string[],
  allowedExits: readonly number[] = [0],
): Promise<Cost> {
  const report = path.join(tmpdir(), `rosetta-bench-${process.pid}-${performance.now()}.json`);
  const start = performance.now();
  const exit = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', reporter(report), ...args], { stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const wallSeconds = (performance.now() - start) / 1000;
  if (exit === null || !allowedExits.includes(exit))
    throw new Error(`node ${args.join(' ')} exited with ${exit}`);
  const usage: NodeJS.ResourceUsage = JSON.parse(await readFile(report, 'utf8'));
  return {
    wallSeconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMegabytes: usage.maxRSS / 1024,
  };
}

/** Returns the run with the median CPU time. */
export async function measureMedian(args: readonly string[], runs: number): Promise<Cost> {
  const [median] = await measureInTurn([args], runs);
  if (median === undefined) throw new Error('no program to measure');
  return median;
}

/** Measures several programs in turn, so that background load affects all of them. */
export async function measureInTurn(
  programs: readonly (readonly string[])[],
  runs: number,
  allowedExits: readonly number[] = [0],
): Promise<readonly Cost[]> {
  const rounds: Cost[][] = [];
  for (let run = 0; run < runs; run++) {
    const round: Cost[] = [];
    for (const args of programs) round.push(await measureNode(args, allowedExits));
    rounds.push(round);
  }
  return programs.map((_, index) => {
    const costs = rounds.flatMap((round) => round[index] ?? []);
    const median = costs.toSorted((a, b) => a.cpuSeconds - b.cpuSeconds)[Math.floor(runs / 2)];
    if (median === undefined) throw new Error('no runs to measure');
    return median;
  });
}
