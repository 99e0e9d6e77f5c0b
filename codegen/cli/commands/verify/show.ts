import type {
  ExampleFault,
  ToolchainResult,
  VerificationResult,
} from '../../../output/verification-record.ts';
import type { TerminalColors } from '../../../reports/terminal-colors.ts';
import { printable } from '../../output.ts';
import { type CliContext, colorsFor } from '../../streams.ts';

/** The JSON report. */
export function resultsToJson(results: readonly ToolchainResult[]): readonly object[] {
  return results.map(({ toolchain, versions, verdicts, faults = [] }) => ({
    toolchain: toolchain.name,
    language: toolchain.language,
    versions,
    faults,
    programs: Object.fromEntries([...verdicts].map(([{ id }, verdict]) => [id, verdict])),
  }));
}

/** Prints, unless quiet, the faults of documented examples and a summary line for each toolchain; then failures, so that they are the last lines. */
export function showVerification(
  context: CliContext,
  results: readonly ToolchainResult[],
  isQuiet: boolean,
): void {
  const { stderr } = context;
  const colors = colorsFor(context);
  if (!isQuiet) {
    for (const [language, faults] of faultsByLanguage(results))
      for (const fault of faults) stderr.print(faultText(language, fault, colors));
    for (const verification of results) stderr.print(`${summaryOf(verification, colors)}\n`);
  }
  for (const verification of results) stderr.print(failuresOf(verification, colors));
}

function failuresOf({ verdicts }: ToolchainResult, colors: TerminalColors): string {
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

function summaryOf({ toolchain, verdicts }: ToolchainResult, colors: TerminalColors): string {
  const all = [...verdicts.values()];
  const count = (kind: VerificationResult['kind']) => all.filter((verdict) => verdict.kind === kind).length;
  const repeated = all.filter((verdict) => verdict.kind === 'verified' && verdict.runs === 2).length;
  const missing = all.find((verdict) => verdict.kind === 'not verified');
  const parts = [
    ...(count('verified') > 0 ? [`${count('verified')} verified`] : []),
    ...(repeated > 0 ? [colors.yellow(`${repeated} of them in a second run`)] : []),
    ...(count('failed') > 0 ? [colors.red(`${count('failed')} failed`)] : []),
    ...(missing?.kind === 'not verified'
      ? [colors.yellow(`${count('not verified')} not verified: ${missing.reason}`)]
      : []),
  ];
  return `${toolchain.name}: ${parts.join(', ')}${toolchain.substitute === undefined ? '' : ' (with a substitute library)'}`;
}

/** Faults by language, without duplicates from several toolchains. */
function faultsByLanguage(results: readonly ToolchainResult[]): ReadonlyMap<string, readonly ExampleFault[]> {
  const found = new Map<string, readonly ExampleFault[]>();
  for (const { toolchain, faults = [] } of results) {
    const earlier = found.get(toolchain.language) ?? [];
    const added = faults.filter(({ finding }) => earlier.every((one) => one.finding !== finding));
    if (added.length > 0) found.set(toolchain.language, [...earlier, ...added]);
  }
  return found;
}

function faultText(language: string, { finding, correction }: ExampleFault, colors: TerminalColors): string {
  const lines = correction.map((line) => printable(`    ${line}\n`));
  return `${colors.yellow('finding')} ${language}: ${finding}\n${lines.join('')}`;
}
