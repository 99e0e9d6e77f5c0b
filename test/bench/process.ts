import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Cost {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** A module that writes what its process used, when it exits; loaded before the program by `--import`. */
const reporter = (report: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  )}`;

/** Runs `node ...args` and tells what that one process cost; its children do not count. */
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
    throw new Error(`node ${args.join(' ')} ended with ${exit}`);
  const usage: NodeJS.ResourceUsage = JSON.parse(await readFile(report, 'utf8'));
  return {
    wallSeconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMegabytes: usage.maxRSS / 1024,
  };
}

/** The run with the median CPU time of several. */
export async function measureMedian(args: readonly string[], runs: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await measureNode(args));
  costs.sort((a, b) => a.cpuSeconds - b.cpuSeconds);
  const median = costs[Math.floor(runs / 2)];
  if (median === undefined) throw new Error('a measurement needs at least one run');
  return median;
}
