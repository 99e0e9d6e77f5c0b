import type { Verdict } from '../../../diff/verdict.ts';
import { formats } from '../../../reports/format.ts';
import type { Level } from '../../../reports/level.ts';
import { isDate } from '../../config/read-policy.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { type Plan, planReports, type ReportFlags } from '../../reports/plan-reports.ts';
import type { Surroundings } from '../../streams.ts';
import { compareSides } from './compare-sides.ts';
import { dayOfMachine, readDiffSettings } from './read-diff-settings.ts';
import { showFailure, showVerdict } from './show.ts';

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

/** `rosetta diff`: finds changes that break API clients. */
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
  if ('exitCode' in compared) return showFailure(plan, compared, surroundings, named.new ?? spec ?? '');
  const { verdict } = compared;
  if (plan.isTold) showVerdict(compared, surroundings);
  await report(plan, verdict, { ...flags, today }, surroundings);
  return verdict.isFine ? exitCodes.fine : exitCodes.findings;
}

/** Loads the report formats only if one is requested, to keep the text output fast. */
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

/** The date for sunset and ignore deadlines. `--today` makes a run reproducible. */
function readToday(text: string | undefined): string {
  if (text === undefined) return dayOfMachine();
  if (isDate(text)) return text;
  throw new CommandError(
    `--today must be a date such as 2026-12-31, not ${JSON.stringify(text)}.`,
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
  throw new CommandError(`Use either ${old} or --base ${flag}, not both.`, exitCodes.usage);
}
