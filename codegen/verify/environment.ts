import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Environment } from '../languages/shared/toolchain.ts';

/** Programs that can share one process because their environments do not conflict. */
export interface EnvironmentGroup {
  readonly environment: Environment;
  readonly subjects: readonly SnippetProgram[];
}

/** Groups programs by environment: operations with different security may need different values of one variable. */
export function groupByEnvironment(subjects: readonly SnippetProgram[]): readonly EnvironmentGroup[] {
  const groups: { environment: Environment; subjects: SnippetProgram[] }[] = [];
  for (const subject of subjects) {
    const group = groups.find(({ environment }) => areCompatible(environment, subject.environment));
    if (group) {
      group.environment = { ...group.environment, ...subject.environment };
      group.subjects.push(subject);
    } else groups.push({ environment: subject.environment, subjects: [subject] });
  }
  return groups;
}

function areCompatible(a: Environment, b: Environment): boolean {
  return Object.entries(b).every(([name, value]) => !Object.hasOwn(a, name) || a[name] === value);
}
