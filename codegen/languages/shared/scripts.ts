import { fileOf, type Plan, type RunnableProgram, type Tool } from './toolchain.ts';

/** Languages that load one program after another in one process. */

interface Runner {
  readonly file: string;
  readonly text: string;
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
}

/** The runner reads the indices from its arguments. */
export function scriptPlan(programs: readonly RunnableProgram[], extension: string, runner: Runner): Plan {
  const files = programs.map((program) => [fileOf(program, extension), program.text] as const);
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

/** Imports modules one after another; their exit status is that of the process, which has but one. */
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
