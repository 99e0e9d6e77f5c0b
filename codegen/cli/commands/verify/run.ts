import { availableParallelism } from 'node:os';
import type { Config } from '../../../config.ts';
import { type Described, describe, makeSnippets } from '../../../generate.ts';
import { toolchains as provers } from '../../../languages/registry.ts';
import type { SnippetProgram } from '../../../languages/shared/snippet-program.ts';
import { typescriptClient } from '../../../languages/typescript/client/client.ts';
import { makeExchanger } from '../../../mock/exchange.ts';
import type { Proof } from '../../../output/verification-record.ts';
import { proversOf, readRecord, updateRecord, writeRecord } from '../../../output/verification-record.ts';
import { subjectOf } from '../../../targets/snippets/print-snippets.ts';
import { hasErrors } from '../../../values/diagnostic.ts';
import { hasNetbox, isInNetbox, runInNetbox } from '../../../verify/sandbox.ts';
import { prove } from '../../../verify/verify.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { readNumber } from '../../config/read-number.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { type Surroundings, showProgress } from '../../streams.ts';
import { showInvalid } from '../generate/run.ts';
import { proofsToJson, showProofs } from './show.ts';

export interface ProveFlags extends ConfigFlags {
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
export async function runProve(flags: ProveFlags, surroundings: Surroundings): Promise<ExitCode> {
  const jobs = flags.jobs === undefined ? availableParallelism() : readNumber('jobs', flags.jobs, 64, 1);
  const seconds = readNumber('timeout', flags.timeout ?? usualTimeout, 3600, 1);
  const { language: _language, ...others } = flags;
  const { config: whole } = await readConfig(others, surroundings);
  const { languages } = (await readConfig(flags, surroundings)).config;
  const { lint: _, ...config } = whole;
  const described = await describe(config, surroundings.cwd);
  if (!described.document || hasErrors(described.diagnostics))
    return showInvalid(flags, surroundings, described.diagnostics);
  const published = subjectsOf(described, config);
  const { record: earlier } = await readRecord(config.out);
  const isKnown = (subject: SnippetProgram) => proversOf(earlier, subject).length > 0;
  const chosen = published.filter(
    (one) => languages.includes(one.language) && !(flags.changed && isKnown(one)),
  );
  const asked = inShard(flags.shard, chosen);
  const isBoxed = isInNetbox();
  if (!isBoxed && asked.length > 0 && hasNetbox()) return toExitCode(await runInNetbox());
  const proofs = await prove(asked, provers, {
    isVerbatim: isBoxed,
    jobs,
    longest: seconds * 1000,
    contract: {
      exchanger: makeExchanger(described.document, described.model, false),
      model: described.model,
    },
    client: asked.some(({ style }) => style.startsWith('client')) ? await clientOf(described) : noFiles,
    onProgress: (message) => showProgress(surroundings, message),
  });
  showProgress(surroundings, '');
  const record = updateRecord(earlier, published, proofs, isBoxed ? 'verbatim' : 'origin replaced');
  await writeRecord(config.out, record).catch((error: unknown) => {
    throw new CommandError(`Cannot write ${config.out}: ${String(error)}`, exitCodes.inputOutput);
  });
  if (flags.json) surroundings.stdout.write(proofsToJson(proofs));
  else showProofs(surroundings, proofs, flags.quiet === true);
  if (asked.length === 0 && !flags.json && !flags.quiet)
    surroundings.stderr.write('No changes since the last verification.\n');
  return isFailure(proofs, flags.require === 'all') ? exitCodes.findings : exitCodes.fine;
}

function toExitCode(code: number): ExitCode {
  return Object.values(exitCodes).find((known) => known === code) ?? exitCodes.bug;
}

type Usable = Described & { readonly document: object };

/** All published programs. */
function subjectsOf(described: Usable, config: Config): readonly SnippetProgram[] {
  const { snippets } = makeSnippets(described, config);
  return [...snippets.values()].flatMap((samples) => [...samples.values()].flat().map(subjectOf));
}

const noFiles: ReadonlyMap<string, string> = new Map();

/** Files of the generated client, by path in its package. */
async function clientOf({ document, model }: Usable): Promise<ReadonlyMap<string, string>> {
  const made = await typescriptClient({ document, model });
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

function isFailure(proofs: readonly Proof[], isStrict: boolean): boolean {
  return proofs.some(({ verdicts }) =>
    [...verdicts.values()].some(({ kind }) => kind === 'failed' || (isStrict && kind === 'not proved')),
  );
}
