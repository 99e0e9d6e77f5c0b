import { printText } from '../../../diff/reports/text.ts';
import type { ExitCode } from '../../exit-codes.ts';
import type { Plan } from '../../reports/plan-reports.ts';
import { showDiagnostics } from '../../show-diagnostics.ts';
import { colorsFor, printable, type Surroundings } from '../../streams.ts';
import type { Compared } from './compare-sides.ts';
import type { Unjudged } from './problem.ts';

/** Prints the findings and the verdict. */
export function showVerdict({ verdict, notes, warnings }: Compared, surroundings: Surroundings): void {
  const { stderr } = surroundings;
  showDiagnostics(surroundings, warnings);
  for (const note of notes) stderr.write(`${printable(note)}\n`);
  stderr.write(printText(verdict, colorsFor(surroundings)));
}

/** Prints why the descriptions were not compared. @returns The exit code. */
export async function showFailure(
  plan: Plan,
  problem: Unjudged,
  surroundings: Surroundings,
  entry: string,
): Promise<ExitCode> {
  if (plan.isTold || plan.destinations.every(({ format }) => format !== 'json')) {
    showDiagnostics(surroundings, problem.diagnostics);
    surroundings.stderr.write('The descriptions were not compared.\n');
  }
  const { writeUnjudged } = await import('./write-reports.ts');
  await writeUnjudged(plan, problem, surroundings, entry);
  return problem.exitCode;
}
