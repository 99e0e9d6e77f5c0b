import { printMarkdown } from '../../../check/markdown.ts';
import type { CheckResult, Status } from '../../../check/part.ts';
import { checkFormats, printOutputs, printReport } from '../../../check/reports.ts';
import { displayPath } from '../../../document/locate.ts';
import type { Level } from '../../../reports/level.ts';
import { sizeLimits } from '../../../reports/size-limits.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { planReports, type ReportFlags } from '../../reports/plan-reports.ts';
import { writeAllReports, writeGithubFiles } from '../../reports/send-reports.ts';
import { type CliContext, showProgress } from '../../streams.ts';
import { currentDate, readDiffSettings } from '../diff/read-diff-settings.ts';
import { commandWith } from './command-line.ts';
import { runParts } from './run-parts.ts';
import { selectParts } from './select-parts.ts';
import { showCheck } from './show.ts';

export interface CheckFlags extends ConfigFlags, ReportFlags {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly base?: string;
  readonly allowNew?: boolean;
  readonly failOn?: Level;
}

/** `rosetta check`: checks the description and everything generated from it. Writes only reports. */
export async function runCheck(flags: CheckFlags, surroundings: CliContext): Promise<ExitCode> {
  // With --quiet, problems are still reported.
  const { quiet, ...reported } = flags;
  const plan = planReports(reported, checkFormats, surroundings);
  const chosen = selectParts(flags);
  const { config, configFile } = await readConfig(flags, surroundings);
  const { diff } = await readDiffSettings(flags, surroundings);
  const mending = commandWith('generate', flags, configFile, surroundings);
  showProgress(surroundings, `checking ${config.spec}`);
  const { notes, ...checked } = await runParts(
    {
      config,
      chosen,
      base: flags.base ?? diff.base,
      comparison: {
        policy: { ...diff.policy, failOn: flags.failOn ?? diff.policy.failOn },
        today: currentDate(),
        allowNew: flags.allowNew === true,
      },
      mending,
      verifying: commandWith('verify', flags, configFile, surroundings),
    },
    surroundings,
  );
  showProgress(surroundings, '');
  const out = displayPath(config.out, surroundings.cwd);
  if (plan.isTold) showCheck(checked, { isQuiet: quiet === true, notes, out, mending }, surroundings);
  const entry = displayPath(config.spec, surroundings.cwd);
  await writeAllReports(
    plan,
    (format, folders) => printReport(format, checked, { entry, ...(folders ? { folders } : {}) }),
    surroundings,
  );
  const say = () => ({ summary: printMarkdown(checked, sizeLimits.summary), outputs: printOutputs(checked) });
  await writeGithubFiles(plan, say, surroundings);
  return exitCodeOf(checked);
}

const codes: readonly (readonly [Status, ExitCode])[] = [
  ['invalid', exitCodes.invalid],
  ['failed', exitCodes.usage],
  ['findings', exitCodes.findings],
];

/** The exit code of the most severe status. */
function exitCodeOf({ parts }: CheckResult): ExitCode {
  const [, code] = codes.find(([worst]) => parts.some(({ standing }) => standing === worst)) ?? [];
  return code ?? exitCodes.fine;
}
