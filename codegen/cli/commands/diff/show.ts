import { printText } from '../../../diff/reports/text.ts';
import { wrapParagraph } from '../../../values/wrap-paragraph.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { printable } from '../../output.ts';
import type { ReportPlan } from '../../reports/plan-reports.ts';
import { type ShowOptions, showDiagnostics } from '../../show-diagnostics.ts';
import { type CliContext, colorsFor, widthOf } from '../../streams.ts';
import type { CompareFailure } from './compare-failure.ts';
import type { Comparison } from './compare-sources.ts';

/** Prints the findings and the verdict. */
export function showVerdict(
  { verdict, notes, warnings }: Comparison,
  options: ShowOptions,
  context: CliContext,
): void {
  const { stderr } = context;
  showDiagnostics(context, warnings, options);
  for (const note of notes)
    stderr.print(`${wrapParagraph(printable(note), { indent: '', width: widthOf(context) })}\n`);
  stderr.print(printText(verdict, { colors: colorsFor(context), width: widthOf(context), ...options }));
}

/** Prints why the descriptions were not compared. @returns The exit code. */
export async function showFailure(
  plan: ReportPlan,
  problem: CompareFailure,
  context: CliContext,
  options: ShowOptions & { readonly entry: string },
): Promise<ExitCode> {
  if (plan.printsText || plan.destinations.every(({ format }) => format !== 'json')) {
    showDiagnostics(context, problem.diagnostics, options);
    context.stderr.print('The descriptions were not compared.\n');
  }
  const { writeFailure } = await import('./write-reports.ts');
  await writeFailure(plan, problem, context, options.entry);
  return problem.exitCode;
}
