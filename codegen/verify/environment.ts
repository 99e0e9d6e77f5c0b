import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Environment } from '../languages/shared/toolchain.ts';

/** Programs that can share one process because their environments do not conflict. */
export interface EnvironmentGroup {
  readonly environment: Environment;
  readonly programs: readonly SnippetProgram[];
}

/** Groups programs by environment: operations with different security may need different values of one variable. */
export function groupByEnvironment(programs: readonly SnippetProgram[]): readonly EnvironmentGroup[] {
  const groups: { environment: Environment; programs: SnippetProgram[] }[] = [];
  for (const program of programs) {
    const group = groups.find(({ environment }) => areCompatible(environment, program.environment));
    if (group) {
      group.environment = { ...group.environment, ...program.environment };
      group.programs.push(program);
    } else groups.push({ environment: program.environment, programs: [program] });
  }
  return groups;
}

function areCompatible(a: Environment, b: Environment): boolean {
  return Object.entries(b).every(([name, value]) => !Object.hasOwn(a, name) || a[name] === value);
}
