import { programFile, type RunnableProgram, type RunPlan, type Tool } from './toolchain.ts';

/** Script that loads programs one by one in a single process. It reads their indices from its arguments. */
interface Runner {
  readonly file: string;
  readonly text: string;
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
}

/** The runner reads the indices from its arguments. */
export function planInOneProcess(
  programs: readonly RunnableProgram[],
  extension: string,
  runner: Runner,
): RunPlan {
  const files = programs.map((program) => [programFile(program, extension), program.text] as const);
  return {
    files: new Map([...files, [runner.file, runner.text]]),
    compile: [],
    run: (indices) => ({ command: [...runner.command, runner.file, ...indices], env: runner.env }),
  };
}

export const node: Tool = {
  name: 'node',
  version: ['node', '--version'],
  install: 'install Node.js from https://nodejs.org',
};

/** Imports modules one by one and resets the exit code of the process after each. */
export const nodeRunner = `import { writeFileSync } from 'node:fs';

for (const index of process.argv.slice(2)) {
  writeFileSync('current', index);
  try {
    await import(\`./program_\${index}.mjs\`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  if (process.exitCode) writeFileSync(\`\${index}.failed\`, '');
  process.exitCode = 0;
}
`;
