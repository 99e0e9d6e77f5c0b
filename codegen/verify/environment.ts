import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Environment } from '../languages/shared/toolchain.ts';

/** Programs that can run in one process: no variable has two values among them. */
export interface Company {
  readonly environment: Environment;
  readonly subjects: readonly SnippetProgram[];
}

/** Operations with different security may ask one variable for different things. */
export function groupByEnvironment(subjects: readonly SnippetProgram[]): readonly Company[] {
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
