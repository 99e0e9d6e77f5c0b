import { availableParallelism } from 'node:os';
import { generateSnippets, loadModel } from '../../../generate.ts';
import { loadToolchains } from '../../../languages/registry.ts';
import type { SnippetProgram } from '../../../languages/shared/snippet-program.ts';
import { makeRequestHandler } from '../../../mock/request-handler.ts';
import type { ToolchainResult } from '../../../output/verification-record.ts';
import { readRecord, updateRecord, verifiedBy, writeRecord } from '../../../output/verification-record.ts';
import { publishedPrograms } from '../../../targets/snippets/print-snippets.ts';
import { hasErrors } from '../../../values/diagnostic.ts';
import { generateClients } from '../../../verify/generate-clients.ts';
import { hasSandbox, isInSandbox, runSandboxed } from '../../../verify/sandbox.ts';
import { verify } from '../../../verify/verify.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { parseInteger } from '../../config/read-number.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { showInvalid } from '../../show-invalid.ts';
import { showSkippedParts } from '../../show-skipped-parts.ts';
import type { CliContext } from '../../streams.ts';
import { resultsToJson, showVerification } from './show.ts';

export interface VerifyFlags extends ConfigFlags {
  readonly changed?: boolean;
  readonly shard?: string;
  readonly require?: string;
  readonly jobs?: string;
  readonly timeout?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Default time limit for one program in seconds. */
const defaultTimeout = '30';

/** `rosetta verify`: compiles and runs the published programs and checks the requests they send. */
export async function runVerify(flags: VerifyFlags, context: CliContext): Promise<ExitCode> {
  const jobs = flags.jobs === undefined ? availableParallelism() : parseInteger('jobs', flags.jobs, 64, 1);
  const seconds = parseInteger('timeout', flags.timeout ?? defaultTimeout, 3600, 1);
  const { language: _language, ...others } = flags;
  const { config: fullConfig } = await readConfig(others, context);
  const { languages } = (await readConfig(flags, context)).config.targets;
  const { lint: _, ...config } = fullConfig;
  const loaded = await loadModel(config, context.cwd);
  if (!loaded.document || hasErrors(loaded.diagnostics))
    return showInvalid(flags, context, loaded.diagnostics, 'No programs were run.');
  if (!flags.quiet) showSkippedParts(context, loaded.diagnostics, flags);
  const { snippets } = await generateSnippets(loaded, config);
  const programs = publishedPrograms(snippets);
  const { record: earlier } = await readRecord(config.out);
  const isVerified = (program: SnippetProgram) => verifiedBy(earlier, program).length > 0;
  const inSelectedLanguages = programs.filter(({ language }) => languages.includes(language));
  if (inSelectedLanguages.length === 0)
    throw new CommandError(
      `No programs in ${languages.join(', ')}: "targets" selects none. Select them in rosetta.yaml.`,
      exitCodes.usage,
    );
  const candidates = inSelectedLanguages.filter((one) => !(flags.changed && isVerified(one)));
  const selected = inShard(flags.shard, candidates);
  const inSandbox = isInSandbox(context.env);
  if (!inSandbox && selected.length > 0 && hasSandbox()) return toExitCode(await restartInSandbox());
  const results = await verify(selected, await loadToolchains(context), {
    isVerbatim: inSandbox,
    jobs,
    env: context.env,
    timeout: seconds * 1000,
    contract: {
      handler: makeRequestHandler(loaded.document, loaded.model, false),
      model: loaded.model,
    },
    clients: await generateClients(loaded, selected),
    onProgress: (message) => {
      if (!flags.quiet) context.stderr.printProgress(message);
    },
  });
  context.stderr.printProgress('');
  const record = updateRecord(earlier, programs, results, inSandbox ? 'verbatim' : 'origin replaced');
  await writeRecord(config.out, record).catch((error: unknown) => {
    throw new CommandError(`Cannot write ${config.out}: ${String(error)}`, exitCodes.inputOutput);
  });
  if (flags.json) context.stdout.printJson(resultsToJson(results), 2);
  else showVerification(context, results, flags.quiet === true);
  if (selected.length === 0 && !flags.json && !flags.quiet)
    context.stderr.print('No changes since the last verification.\n');
  return isFailure(results, flags.require === 'all') ? exitCodes.findings : exitCodes.fine;
}

/** Runs the current command again, in the sandbox. @returns Its exit code. */
function restartInSandbox(): Promise<number> {
  return runSandboxed([process.execPath, ...process.execArgv, ...process.argv.slice(1)]);
}

function toExitCode(code: number): ExitCode {
  return Object.values(exitCodes).find((known) => known === code) ?? exitCodes.bug;
}

/** Selects every n-th program for shard `i/n`, so that each shard contains all languages. */
function inShard(shard: string | undefined, programs: readonly SnippetProgram[]): readonly SnippetProgram[] {
  if (shard === undefined) return programs;
  const [, index = '', count = ''] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? [];
  if (index === '' || Number(index) > Number(count))
    throw new CommandError(
      `--shard must be an index and a total such as 2/4, but is ${JSON.stringify(shard)}.`,
      exitCodes.usage,
    );
  return programs.filter((_, position) => position % Number(count) === Number(index) - 1);
}

function isFailure(results: readonly ToolchainResult[], isStrict: boolean): boolean {
  return results.some(({ verdicts }) =>
    [...verdicts.values()].some(({ kind }) => kind === 'failed' || (isStrict && kind === 'not verified')),
  );
}
