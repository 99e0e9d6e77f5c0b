import { printText } from '../../../diff/reports/text.ts';
import type { ExitCode } from '../../exit-codes.ts';
import type { ReportPlan } from '../../reports/plan-reports.ts';
import { showDiagnostics } from '../../show-diagnostics.ts';
import { type CliContext, colorsFor, printable } from '../../streams.ts';
import type { CompareFailure } from './compare-failure.ts';
import type { Comparison } from './compare-sources.ts';

/** Prints the findings and the verdict. */
export function showVerdict({ verdict, notes, warnings }: Comparison, surroundings: CliContext): void {
  const { stderr } = surroundings;
  showDiagnostics(surroundings, warnings);
  for (const note of notes) stderr.write(`${printable(note)}\n`);
  stderr.write(printText(verdict, colorsFor(surroundings)));
}

/** Prints why the descriptions were not compared. @returns The exit code. */
export async function showFailure(
  plan: ReportPlan,
  problem: CompareFailure,
  surroundings: CliContext,
  entry: string,
): Promise<ExitCode> {
  if (plan.isTold || plan.destinations.every(({ format }) => format !== 'json')) {
    showDiagnostics(surroundings, problem.diagnostics);
    surroundings.stderr.write('The descriptions were not compared.\n');
  }
  const { writeFailure } = await import('./write-reports.ts');
  await writeFailure(plan, problem, surroundings, entry);
  return problem.exitCode;
}
