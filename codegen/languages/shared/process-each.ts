import type { Command, Environment, Plan, RunnableProgram, Step } from './toolchain.ts';

/** A shell script that runs each program in a process of its own. */
const runEach = `command=$1
shift
for index in "$@"; do
  printf '%s' "$index" >current
  eval "$command" || : >"$index.failed"
done
`;

/**
 * @param command In the words of a shell, where `$index` is that of the program.
 * @param shell What runs the script, up to its file.
 */
export function runsEach(
  command: string,
  env: Environment = {},
  shell: Command = ['sh'],
): (indices: readonly string[]) => Step {
  const [program, ...options] = shell;
  return (indices) => ({ command: [program, ...options, 'run_each.sh', command, ...indices], env });
}

export const eachFile = ['run_each.sh', runEach] as const;

/** Programs that need nothing but their own files and a command. */
export function planEach(
  programs: readonly RunnableProgram[],
  file: (program: RunnableProgram) => string,
  run: Plan['run'],
): Plan {
  return {
    files: new Map([eachFile, ...programs.map((program) => [file(program), program.text] as const)]),
    compile: [],
    run,
  };
}
