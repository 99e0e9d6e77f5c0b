import type { Fault, Proof, Verdict } from '../../../output/verification-record.ts';
import { type Colors, colorsFor, printable, type Surroundings } from '../../streams.ts';

/** Formats results as JSON. */
export function proofsToJson(proofs: readonly Proof[]): string {
  const report = proofs.map(({ prover, versions, verdicts, faults = [] }) => ({
    prover: prover.name,
    language: prover.language,
    versions,
    faults,
    programs: Object.fromEntries([...verdicts].map(([{ id }, verdict]) => [id, verdict])),
  }));
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** Prints failures and, unless quiet, a summary line for each toolchain and the faults of documented examples. */
export function showProofs(surroundings: Surroundings, proofs: readonly Proof[], isQuiet: boolean): void {
  const { stderr } = surroundings;
  const colors = colorsFor(surroundings);
  for (const proof of proofs) {
    stderr.write(failuresOf(proof, colors));
    if (!isQuiet) stderr.write(`${summaryOf(proof, colors)}\n`);
  }
  if (isQuiet) return;
  for (const [language, faults] of faultsOf(proofs))
    for (const fault of faults) stderr.write(faultText(language, fault, colors));
}

function failuresOf({ verdicts }: Proof, colors: Colors): string {
  return [...verdicts]
    .flatMap(([{ id }, verdict]) =>
      verdict.kind === 'failed'
        ? [
            `${colors.red('failed')} ${id}\n`,
            ...verdict.reasons.map((reason) => printable(`  ${reason.replaceAll('\n', '\n  ')}\n`)),
          ]
        : [],
    )
    .join('');
}

function summaryOf({ prover, verdicts }: Proof, colors: Colors): string {
  const all = [...verdicts.values()];
  const count = (kind: Verdict['kind']) => all.filter((verdict) => verdict.kind === kind).length;
  const missing = all.find((verdict) => verdict.kind === 'not proved');
  const parts = [
    ...(count('proved') > 0 ? [`${count('proved')} verified`] : []),
    ...(count('failed') > 0 ? [colors.red(`${count('failed')} failed`)] : []),
    ...(missing?.kind === 'not proved'
      ? [colors.yellow(`${count('not proved')} not verified: ${missing.reason}`)]
      : []),
  ];
  return `${prover.name}: ${parts.join(', ')}${prover.standIn === undefined ? '' : ' (with a substitute library)'}`;
}

/** Faults by language, without duplicates from several toolchains. */
export function faultsOf(proofs: readonly Proof[]): ReadonlyMap<string, readonly Fault[]> {
  const found = new Map<string, readonly Fault[]>();
  for (const { prover, faults = [] } of proofs) {
    const known = found.get(prover.language) ?? [];
    const more = faults.filter(({ finding }) => known.every((one) => one.finding !== finding));
    if (more.length > 0) found.set(prover.language, [...known, ...more]);
  }
  return found;
}

function faultText(language: string, { finding, correction }: Fault, colors: Colors): string {
  const lines = correction.map((line) => printable(`    ${line}\n`));
  return `${colors.yellow('finding')} ${language}: ${finding}\n${lines.join('')}`;
}
