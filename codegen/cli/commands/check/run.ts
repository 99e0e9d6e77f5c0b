import { printMarkdown } from '../../../check/markdown.ts';
import type { Checked, Standing } from '../../../check/part.ts';
import { checkFormats, printOutputs, printReport } from '../../../check/reports.ts';
import { shownPath } from '../../../document/locate.ts';
import { roomOf } from '../../../reports/fit.ts';
import type { Level } from '../../../reports/level.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { planReports, type ReportFlags } from '../../reports/plan-reports.ts';
import { sendReports, tellGithub } from '../../reports/send-reports.ts';
import { type Surroundings, showProgress } from '../../streams.ts';
import { dayOfMachine, readDiffSettings } from '../diff/read-diff-settings.ts';
import { chooseParts } from './choose-parts.ts';
import { commandWith } from './command-line.ts';
import { judgeParts } from './judge-parts.ts';
import { showCheck } from './show.ts';

export interface CheckFlags extends ConfigFlags, ReportFlags {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly base?: string;
  readonly allowNew?: boolean;
  readonly failOn?: Level;
}

/** `rosetta check`: checks the description and everything generated from it. Writes only reports. */
export async function runCheck(flags: CheckFlags, surroundings: Surroundings): Promise<ExitCode> {
  // With --quiet, problems are still reported.
  const { quiet, ...reported } = flags;
  const plan = planReports(reported, checkFormats, surroundings);
  const chosen = chooseParts(flags);
  const { config, configFile } = await readConfig(flags, surroundings);
  const { diff } = await readDiffSettings(flags, surroundings);
  const mending = commandWith('generate', flags, configFile, surroundings);
  showProgress(surroundings, `checking ${config.spec}`);
  const { notes, ...checked } = await judgeParts(
    {
      config,
      chosen,
      base: flags.base ?? diff.base,
      comparison: {
        policy: { ...diff.policy, failOn: flags.failOn ?? diff.policy.failOn },
        today: dayOfMachine(),
        allowNew: flags.allowNew === true,
      },
      mending,
      verifying: commandWith('verify', flags, configFile, surroundings),
    },
    surroundings,
  );
  showProgress(surroundings, '');
  const out = shownPath(config.out, surroundings.cwd);
  if (plan.isTold) showCheck(checked, { isQuiet: quiet === true, notes, out, mending }, surroundings);
  const entry = shownPath(config.spec, surroundings.cwd);
  await sendReports(
    plan,
    (format, folders) => printReport(format, checked, { entry, ...(folders ? { folders } : {}) }),
    surroundings,
  );
  const say = () => ({ summary: printMarkdown(checked, roomOf.summary), outputs: printOutputs(checked) });
  await tellGithub(plan, say, surroundings);
  return exitCodeOf(checked);
}

const codes: readonly (readonly [Standing, ExitCode])[] = [
  ['invalid', exitCodes.invalid],
  ['failed', exitCodes.usage],
  ['findings', exitCodes.findings],
];

/** The exit code of the most severe status. */
function exitCodeOf({ parts }: Checked): ExitCode {
  const [, code] = codes.find(([worst]) => parts.some(({ standing }) => standing === worst)) ?? [];
  return code ?? exitCodes.fine;
}
