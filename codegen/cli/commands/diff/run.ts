import { printText } from '../../../diff/reports/text.ts';
import type { Verdict } from '../../../diff/verdict.ts';
import { formats } from '../../../reports/format.ts';
import type { Level } from '../../../reports/level.ts';
import { isDate } from '../../config/read-policy.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { type Plan, planReports, type ReportFlags } from '../../reports/plan-reports.ts';
import { showDiagnostics } from '../../show-diagnostics.ts';
import { colorsFor, printable, type Surroundings } from '../../streams.ts';
import { type Compared, compareSides } from './compare-sides.ts';
import type { Unjudged } from './problem.ts';
import { dayOfMachine, readDiffSettings } from './read-diff-settings.ts';

export interface DiffFlags extends ReportFlags {
  readonly spec?: string;
  readonly config?: string;
  readonly base?: string;
  readonly fetch?: boolean;
  readonly allowNew?: boolean;
  readonly failOn?: Level;
  readonly writeChangelog?: string;
  readonly today?: string;
}

/** `rosetta diff`: whom a change of the description breaks. */
export async function runDiff(
  named: { readonly old: string | undefined; readonly new: string | undefined },
  flags: DiffFlags,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const plan = planReports(flags, formats, surroundings);
  const today = readToday(flags.today);
  const { spec, diff } = await readDiffSettings(flags, surroundings);
  const base = readBase(named.old, flags.base, diff.base);
  const policy = { ...diff.policy, failOn: flags.failOn ?? diff.policy.failOn };
  const compared = await compareSides(
    { ...named, spec, base, fetch: flags.fetch === true },
    { policy, today, allowNew: flags.allowNew === true },
    surroundings,
  );
  if ('exitCode' in compared) return tellUnjudged(plan, compared, surroundings, named.new ?? spec ?? '');
  const { verdict } = compared;
  if (plan.isTold) tell(compared, surroundings);
  await report(plan, verdict, { ...flags, today }, surroundings);
  return verdict.isFine ? exitCodes.fine : exitCodes.findings;
}

/** The formats of machines are loaded where one is asked for: a person waits for the text alone. */
async function report(
  plan: Plan,
  verdict: Verdict,
  { writeChangelog: changelog, today }: { readonly writeChangelog?: string; readonly today: string },
  surroundings: Surroundings,
): Promise<void> {
  if (plan.destinations.length === 0 && !plan.isGithub && changelog === undefined) return;
  const { writeChangelog, writeReports } = await import('./write-reports.ts');
  if (changelog !== undefined) await writeChangelog(changelog, verdict, today, surroundings);
  await writeReports(plan, verdict, surroundings, changelog);
}

/** Sunsets and entries of the policy end on a day: that of the machine, unless the run is to be repeated. */
function readToday(text: string | undefined): string {
  if (text === undefined) return dayOfMachine();
  if (isDate(text)) return text;
  throw new CommandError(
    `--today takes a day, as in 2026-12-31; ${JSON.stringify(text)} is none.`,
    exitCodes.usage,
  );
}

function readBase(
  old: string | undefined,
  flag: string | undefined,
  setting: string | undefined,
): string | undefined {
  if (old === undefined) return flag ?? setting;
  if (flag === undefined) return undefined;
  throw new CommandError(`Compare with ${old} or with --base ${flag}, not with both.`, exitCodes.usage);
}

function tell({ verdict, notes, warnings }: Compared, surroundings: Surroundings): void {
  const { stderr } = surroundings;
  showDiagnostics(surroundings, warnings);
  for (const note of notes) stderr.write(`${printable(note)}\n`);
  stderr.write(printText(verdict, colorsFor(surroundings)));
}

async function tellUnjudged(
  plan: Plan,
  problem: Unjudged,
  surroundings: Surroundings,
  entry: string,
): Promise<ExitCode> {
  if (plan.isTold || plan.destinations.every(({ format }) => format !== 'json')) {
    showDiagnostics(surroundings, problem.diagnostics);
    surroundings.stderr.write('Nothing was compared.\n');
  }
  const { writeUnjudged } = await import('./write-reports.ts');
  await writeUnjudged(plan, problem, surroundings, entry);
  return problem.exitCode;
}
