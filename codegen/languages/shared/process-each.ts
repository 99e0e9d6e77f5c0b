import type { Command, Environment, RunnableProgram, RunPlan, RunStep } from './toolchain.ts';

/** Shell script that runs each program in its own process. */
const runEachProgram = `command=$1
shift
for index in "$@"; do
  printf '%s' "$index" >current
  eval "$command" || : >"$index.failed"
done
`;

/**
 * @param command Shell command. `$index` is the index of the program.
 * @param shell Command that runs the script, without its file name.
 */
export function runInSeparateProcesses(
  command: string,
  env: Environment = {},
  shell: Command = ['sh'],
): (indices: readonly string[]) => RunStep {
  const [program, ...options] = shell;
  return (indices) => ({ command: [program, ...options, 'run_each.sh', command, ...indices], env });
}

export const runScript = ['run_each.sh', runEachProgram] as const;

/** Plan for programs that need no compilation. */
export function planInSeparateProcesses(
  programs: readonly RunnableProgram[],
  file: (program: RunnableProgram) => string,
  run: RunPlan['run'],
): RunPlan {
  return {
    files: new Map([runScript, ...programs.map((program) => [file(program), program.text] as const)]),
    compile: [],
    run,
  };
}
