import { availableParallelism } from 'node:os';
import type { Config } from '../../../config.ts';
import { generateSnippets, type LoadedModel, loadModel } from '../../../generate.ts';
import { loadToolchains } from '../../../languages/registry.ts';
import type { SnippetProgram } from '../../../languages/shared/snippet-program.ts';
import { typescriptClient } from '../../../languages/typescript/client/client.ts';
import { makeRequestHandler } from '../../../mock/request-handler.ts';
import type { ToolchainResult } from '../../../output/verification-record.ts';
import { readRecord, updateRecord, verifiedBy, writeRecord } from '../../../output/verification-record.ts';
import { toSnippetProgram } from '../../../targets/snippets/print-snippets.ts';
import { hasErrors } from '../../../values/diagnostic.ts';
import { hasSandbox, isInSandbox, runSandboxed } from '../../../verify/sandbox.ts';
import { verify } from '../../../verify/verify.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { parseInteger } from '../../config/read-number.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { showInvalid } from '../../show-invalid.ts';
import { type CliContext, showProgress } from '../../streams.ts';
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
const usualTimeout = '30';

/** `rosetta verify`: compiles and runs the published programs and checks the requests they send. */
export async function runVerify(flags: VerifyFlags, context: CliContext): Promise<ExitCode> {
  const jobs = flags.jobs === undefined ? availableParallelism() : parseInteger('jobs', flags.jobs, 64, 1);
  const seconds = parseInteger('timeout', flags.timeout ?? usualTimeout, 3600, 1);
  const { language: _language, ...others } = flags;
  const { config: whole } = await readConfig(others, context);
  const { languages } = (await readConfig(flags, context)).config.targets;
  const { lint: _, ...config } = whole;
  const described = await loadModel(config, context.cwd);
  if (!described.document || hasErrors(described.diagnostics))
    return showInvalid(flags, context, described.diagnostics, 'No programs were run.');
  const published = await subjectsOf(described, config);
  const { record: earlier } = await readRecord(config.out);
  const isKnown = (subject: SnippetProgram) => verifiedBy(earlier, subject).length > 0;
  const inLanguages = published.filter(({ language }) => languages.includes(language));
  if (inLanguages.length === 0)
    throw new CommandError(
      `No programs in ${languages.join(', ')}: "targets" selects none. Select them in rosetta.yaml.`,
      exitCodes.usage,
    );
  const chosen = inLanguages.filter((one) => !(flags.changed && isKnown(one)));
  const asked = inShard(flags.shard, chosen);
  const inSandbox = isInSandbox(context.env);
  if (!inSandbox && asked.length > 0 && hasSandbox()) return toExitCode(await restartInSandbox());
  const results = await verify(asked, await loadToolchains(context), {
    isVerbatim: inSandbox,
    jobs,
    longest: seconds * 1000,
    contract: {
      handler: makeRequestHandler(described.document, described.model, false),
      model: described.model,
    },
    client: asked.some(({ style }) => style.startsWith('client')) ? await clientOf(described) : noFiles,
    onProgress: (message) => showProgress(context, message),
  });
  showProgress(context, '');
  const record = updateRecord(earlier, published, results, inSandbox ? 'verbatim' : 'origin replaced');
  await writeRecord(config.out, record).catch((error: unknown) => {
    throw new CommandError(`Cannot write ${config.out}: ${String(error)}`, exitCodes.inputOutput);
  });
  if (flags.json) context.stdout.write(resultsToJson(results));
  else showVerification(context, results, flags.quiet === true);
  if (asked.length === 0 && !flags.json && !flags.quiet)
    context.stderr.write('No changes since the last verification.\n');
  return isFailure(results, flags.require === 'all') ? exitCodes.findings : exitCodes.fine;
}

/** Runs the current command again, in the sandbox. @returns Its exit code. */
function restartInSandbox(): Promise<number> {
  return runSandboxed([process.execPath, ...process.execArgv, ...process.argv.slice(1)]);
}

function toExitCode(code: number): ExitCode {
  return Object.values(exitCodes).find((known) => known === code) ?? exitCodes.bug;
}

type Usable = LoadedModel & { readonly document: object };

/** All published programs. */
async function subjectsOf(described: Usable, config: Config): Promise<readonly SnippetProgram[]> {
  const { snippets } = await generateSnippets(described, config);
  return [...snippets.values()].flatMap((samples) => [...samples.values()].flat().map(toSnippetProgram));
}

const noFiles: ReadonlyMap<string, string> = new Map();

/** Files of the generated client, by path in its package. */
async function clientOf({ published, model }: Usable): Promise<ReadonlyMap<string, string>> {
  const made = await typescriptClient({ document: published, model });
  return new Map(made.files.map(({ path, contents }) => [path.split('/').slice(2).join('/'), contents]));
}

/** Selects every n-th program for shard `i/n`, so that each shard contains all languages. */
function inShard(shard: string | undefined, subjects: readonly SnippetProgram[]): readonly SnippetProgram[] {
  if (shard === undefined) return subjects;
  const [, index = '', count = ''] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? [];
  if (index === '' || Number(index) > Number(count))
    throw new CommandError(
      `--shard must be an index and a total such as 2/4, but is ${JSON.stringify(shard)}.`,
      exitCodes.usage,
    );
  return subjects.filter((_, at) => at % Number(count) === Number(index) - 1);
}

function isFailure(results: readonly ToolchainResult[], isStrict: boolean): boolean {
  return results.some(({ verdicts }) =>
    [...verdicts.values()].some(({ kind }) => kind === 'failed' || (isStrict && kind === 'not verified')),
  );
}
