import { hasNetbox, isInNetbox, runInNetbox } from '../contract/proof/netbox.ts';
import { type Proof, prove, type Subject, type Verdict } from '../contract/proof/prove.ts';
import { proverName, proversOf, readRecord, updateRecord, writeRecord } from '../contract/proof/record.ts';
import { provers } from '../contract/proof/registry.ts';
import { type Described, describe, makeSnippets } from '../generate.ts';
import { subjectOf } from '../targets/print-snippets.ts';
import { hasErrors } from '../values/diagnostic.ts';
import { CommandError, type ExitCode, exitCodes } from './exit-codes.ts';
import { showInvalid } from './generate-command.ts';
import { type ConfigFlags, readConfig } from './read-config.ts';
import { colorsFor, printable, type Surroundings, showProgress } from './streams.ts';

export interface ProveFlags extends ConfigFlags {
  readonly changed?: boolean;
  readonly shard?: string;
  readonly require?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `rosetta prove`: compiles and runs the published programs, and compares what they send with what they are to send. */
export async function runProve(flags: ProveFlags, surroundings: Surroundings): Promise<ExitCode> {
  const { language: _language, ...others } = flags;
  const { config: whole } = await readConfig(others, surroundings);
  const { languages } = (await readConfig(flags, surroundings)).config;
  const { lint: _, ...config } = whole;
  const described = await describe(config, surroundings.cwd);
  if (!described.document || hasErrors(described.diagnostics))
    return showInvalid(flags, surroundings, described.diagnostics);
  const published = subjectsOf(described, config);
  const { record: earlier } = await readRecord(config.out);
  const isKnown = (subject: Subject) => proversOf(earlier, subject).length > 0;
  const chosen = published.filter(
    (one) => languages.includes(one.language) && !(flags.changed && isKnown(one)),
  );
  const asked = inShard(flags.shard, chosen);
  const hosts = [...new Set(published.map(({ request }) => new URL(request.url.origin).hostname))];
  const isBoxed = isInNetbox();
  if (!isBoxed && asked.length > 0 && hasNetbox()) return toExitCode(await runInNetbox(hosts));
  const proofs = await prove(asked, provers, {
    isVerbatim: isBoxed,
    onProgress: (message) => showProgress(surroundings, message),
  });
  showProgress(surroundings, '');
  const record = updateRecord(earlier, published, proofs, isBoxed ? 'verbatim' : 'origin replaced');
  await writeRecord(config.out, record).catch((error: unknown) => {
    throw new CommandError(`${config.out} cannot be written: ${String(error)}`, exitCodes.inputOutput);
  });
  if (flags.json) showJson(surroundings, proofs);
  else showText(flags, surroundings, proofs, asked.length);
  return isFailure(proofs, flags.require === 'all') ? exitCodes.findings : exitCodes.fine;
}

function toExitCode(code: number): ExitCode {
  return Object.values(exitCodes).find((known) => known === code) ?? exitCodes.bug;
}

/** Every published program that speaks HTTP. */
function subjectsOf(
  described: Described & { readonly document: object },
  config: Parameters<typeof makeSnippets>[1],
): readonly Subject[] {
  const { snippets } = makeSnippets(described, config);
  return [...snippets.values()].flatMap((samples) =>
    [...samples.values()]
      .flat()
      .filter(({ style }) => style === 'documented')
      .map(subjectOf),
  );
}

/** The part of the programs that `i/n` names; every n-th, so that all shards have all languages. */
function inShard(shard: string | undefined, subjects: readonly Subject[]): readonly Subject[] {
  if (shard === undefined) return subjects;
  const [, index = '', count = ''] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? [];
  if (index === '' || Number(index) > Number(count))
    throw new CommandError(
      `--shard takes a part of a whole, as in 2/4; ${JSON.stringify(shard)} is none.`,
      exitCodes.usage,
    );
  return subjects.filter((_, at) => at % Number(count) === Number(index) - 1);
}

function isFailure(proofs: readonly Proof[], isStrict: boolean): boolean {
  return proofs.some(({ verdicts }) =>
    [...verdicts.values()].some(({ kind }) => kind === 'failed' || (isStrict && kind === 'not proved')),
  );
}

function showJson({ stdout }: Surroundings, proofs: readonly Proof[]): void {
  const report = proofs.map((proof) => ({
    prover: proverName(proof),
    language: proof.prover.language,
    versions: proof.versions,
    faults: proof.faults,
    programs: Object.fromEntries([...proof.verdicts].map(([{ id }, verdict]) => [id, verdict])),
  }));
  stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}

function showText(
  flags: ProveFlags,
  surroundings: Surroundings,
  proofs: readonly Proof[],
  asked: number,
): void {
  const { stderr } = surroundings;
  const colors = colorsFor(surroundings);
  for (const proof of proofs) {
    const verdicts = [...proof.verdicts];
    const count = (kind: Verdict['kind']) => verdicts.filter(([, verdict]) => verdict.kind === kind).length;
    for (const [{ id }, verdict] of verdicts)
      if (verdict.kind === 'failed')
        stderr.write(
          `${colors.red('failed')} ${id}\n${verdict.reasons.map((reason) => printable(`  ${reason.replaceAll('\n', '\n  ')}\n`)).join('')}`,
        );
    if (flags.quiet) continue;
    const missing = verdicts.find(([, { kind }]) => kind === 'not proved')?.[1];
    const reason = missing?.kind === 'not proved' ? `: ${missing.reason}` : '';
    const parts = [
      ...(count('proved') > 0 ? [`${count('proved')} proved`] : []),
      ...(count('failed') > 0 ? [colors.red(`${count('failed')} failed`)] : []),
      ...(count('not proved') > 0 ? [colors.yellow(`${count('not proved')} not proved${reason}`)] : []),
    ];
    stderr.write(
      `${proverName(proof)}: ${parts.join(', ')}${proof.prover.standIn === undefined ? '' : ' (with a stand-in)'}\n`,
    );
    for (const fault of proof.faults) stderr.write(`  ${colors.yellow('the documentation')}: ${fault}\n`);
  }
  if (asked === 0 && !flags.quiet) stderr.write('nothing has changed since the last proof\n');
}
