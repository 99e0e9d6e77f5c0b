import { run } from '../../codegen/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, without a terminal. */
export async function runCommand(
  args: readonly string[],
  cwd: string,
  {
    env = {},
    signal = new AbortController().signal,
    clock = () => 0,
  }: { env?: Record<string, string>; signal?: AbortSignal; clock?: () => number } = {},
): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await run(args, {
    cwd,
    env: { XDG_CACHE_HOME: `${cwd}/.cache`, ...env },
    stdout: { write: (text: string) => stdout.push(text) },
    stderr: { write: (text: string) => stderr.push(text) },
    signal,
    clock,
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}
