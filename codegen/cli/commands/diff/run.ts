import type { Verdict } from '../../../diff/verdict.ts';
import { reportFormats } from '../../../reports/format.ts';
import type { Level } from '../../../reports/level.ts';
import { isDate } from '../../config/read-policy.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { planReports, type ReportFlags, type ReportPlan } from '../../reports/plan-reports.ts';
import type { ShowOptions } from '../../show-diagnostics.ts';
import type { CliContext } from '../../streams.ts';
import { compareSources } from './compare-sources.ts';
import { currentDate, readDiffSettings } from './read-diff-settings.ts';
import { showFailure, showVerdict } from './show.ts';

export interface DiffFlags extends ReportFlags, ShowOptions {
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
  paths: { readonly old: string | undefined; readonly new: string | undefined },
  flags: DiffFlags,
  context: CliContext,
): Promise<ExitCode> {
  const plan = planReports(flags, reportFormats, context);
  const today = readToday(flags.today);
  const { spec, diff } = await readDiffSettings(flags, context);
  const base = readBase(paths.old, flags.base, diff.base);
  const policy = { ...diff.policy, failOn: flags.failOn ?? diff.policy.failOn };
  const compared = await compareSources(
    { ...paths, spec, base, fetch: flags.fetch === true },
    { policy, today, allowNew: flags.allowNew === true },
    context,
  );
  if ('exitCode' in compared)
    return showFailure(plan, compared, context, { ...flags, entry: paths.new ?? spec ?? '' });
  const { verdict } = compared;
  if (plan.printsText) showVerdict(compared, flags, context);
  await writeOutputs(plan, verdict, { ...flags, today }, context);
  return verdict.isFine ? exitCodes.fine : exitCodes.findings;
}

/** Loads the report formats only if one is requested, to keep the text output fast. */
async function writeOutputs(
  plan: ReportPlan,
  verdict: Verdict,
  { writeChangelog: changelog, today }: { readonly writeChangelog?: string; readonly today: string },
  context: CliContext,
): Promise<void> {
  if (plan.destinations.length === 0 && !plan.isGithub && changelog === undefined) return;
  const { writeChangelog, writeReports } = await import('./write-reports.ts');
  if (changelog !== undefined) await writeChangelog(changelog, verdict, today, context);
  await writeReports(plan, verdict, context, changelog);
}

/** The date for sunset and ignore deadlines. `--today` makes a run reproducible. */
function readToday(text: string | undefined): string {
  if (text === undefined) return currentDate();
  if (isDate(text)) return text;
  throw new CommandError(
    `--today must be a date such as 2026-12-31, not ${JSON.stringify(text)}.`,
    exitCodes.usage,
  );
}

function readBase(
  old: string | undefined,
  flag: string | undefined,
  configured: string | undefined,
): string | undefined {
  if (old === undefined) return flag ?? configured;
  if (flag === undefined) return undefined;
  throw new CommandError(`Use either ${old} or --base ${flag}, not both.`, exitCodes.usage);
}
