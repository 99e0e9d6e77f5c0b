import { printMarkdown } from '../../../check/markdown.ts';
import type { CheckResult, PartStatus } from '../../../check/part.ts';
import { checkFormats, printOutputs, printReport } from '../../../check/reports.ts';
import { displayPath } from '../../../document/locate.ts';
import type { Level } from '../../../reports/level.ts';
import { sizeLimits } from '../../../reports/size-limits.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { planReports, type ReportFlags } from '../../reports/plan-reports.ts';
import { writeAllReports, writeGithubFiles } from '../../reports/send-reports.ts';
import type { CliContext } from '../../streams.ts';
import { currentDate, readDiffSettings } from '../diff/read-diff-settings.ts';
import { suggestedCommand } from './command-line.ts';
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
export async function runCheck(flags: CheckFlags, context: CliContext): Promise<ExitCode> {
  // With --quiet, problems are still reported.
  const { quiet, ...reportFlags } = flags;
  const plan = planReports(reportFlags, checkFormats, context);
  const selected = selectParts(flags);
  const { config, configFile } = await readConfig(flags, context);
  const { diff } = await readDiffSettings(flags, context);
  const fixCommand = suggestedCommand('generate', flags, configFile, context);
  const { notes, ...checked } = await runParts(
    {
      config,
      selected,
      base: flags.base ?? diff.base,
      comparison: {
        policy: { ...diff.policy, failOn: flags.failOn ?? diff.policy.failOn },
        today: currentDate(),
        allowNew: flags.allowNew === true,
      },
      fixCommand,
      verifyCommand: suggestedCommand('verify', flags, configFile, context),
      onStep: (step) => {
        if (!quiet) context.stderr.printProgress(step);
      },
    },
    context,
  );
  context.stderr.printProgress('');
  const out = displayPath(config.out, context.cwd);
  if (plan.printsText)
    showCheck(checked, { isQuiet: quiet === true, all: flags.all === true, notes, out, fixCommand }, context);
  const entry = displayPath(config.spec, context.cwd);
  await writeAllReports(
    plan,
    (format, folders) => printReport(format, checked, { entry, ...(folders ? { folders } : {}) }),
    context,
  );
  const printFiles = () => ({
    summary: printMarkdown(checked, sizeLimits.summary),
    outputs: printOutputs(checked),
  });
  await writeGithubFiles(plan, printFiles, context);
  return exitCodeOf(checked);
}

const exitCodeByStatus: readonly (readonly [PartStatus, ExitCode])[] = [
  ['invalid', exitCodes.invalid],
  ['failed', exitCodes.usage],
  ['findings', exitCodes.findings],
];

/** The exit code of the most severe status. */
function exitCodeOf({ parts }: CheckResult): ExitCode {
  const [, code] = exitCodeByStatus.find(([worst]) => parts.some(({ status }) => status === worst)) ?? [];
  return code ?? exitCodes.fine;
}
