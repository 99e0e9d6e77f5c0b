import { createTwoFilesPatch } from 'diff';
import { type Checked, isFine } from '../../../check/part.ts';
import { printTable } from '../../../check/table.ts';
import { printText } from '../../../diff/reports/text.ts';
import type { Drift, StaleFile } from '../../../output/compare.ts';
import { visible } from '../../../values/visible.ts';
import { showDiagnostics } from '../../show-diagnostics.ts';
import { colorsFor, printable, type Surroundings } from '../../streams.ts';

export interface Telling {
  readonly isQuiet: boolean;
  /** What the user should know of how it was judged. */
  readonly notes: readonly string[];
  /** The output folder, as the user knows it. */
  readonly out: string;
  /** The command that brings it in step. */
  readonly mending: string;
}

/** For a person: what each part has found, then one line for each. */
export function showCheck(checked: Checked, telling: Telling, surroundings: Surroundings): void {
  const { stderr } = surroundings;
  const colors = colorsFor(surroundings);
  const { diagnostics, drift, proofs, changes, parts } = checked;
  const { isQuiet, notes, out, mending } = telling;
  showDiagnostics(
    surroundings,
    isQuiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics,
  );
  if (drift) showDrift(surroundings, drift, out);
  if (changes && !(isQuiet && changes.isFine) && changes.findings.length + changes.ignored.length > 0)
    stderr.write(`${printText(changes, colors)}\n`);
  if (!isQuiet)
    for (const { language, finding } of proofs?.notes ?? [])
      stderr.write(`${colors.dim('note')} ${printable(`the documented ${language}: ${finding}`)}\n`);
  if (!isQuiet) for (const note of notes) stderr.write(`${colors.dim('note')} ${printable(note)}\n`);
  if (!isQuiet || !isFine(checked)) stderr.write(printTable(parts, colors));
  if (drift && !isInStep(drift)) stderr.write(`Run: ${printable(mending)}\n`);
}

function isInStep({ missing, stale, orphaned, foreign }: Drift): boolean {
  return missing.length + stale.length + orphaned.length + foreign.length === 0;
}

function showDrift(
  { stdout }: Surroundings,
  { missing, stale, orphaned, foreign }: Drift,
  out: string,
): void {
  for (const { path } of missing) stdout.write(`missing   ${out}/${path}\n`);
  for (const { path, edited } of orphaned)
    stdout.write(`orphaned  ${out}/${path}${edited ? ' (changed by hand: remove it yourself)' : ''}\n`);
  for (const path of foreign) stdout.write(`in the way ${out}/${path}\n`);
  for (const file of stale) stdout.write(`stale     ${out}/${file.path}\n${printPatch(file, out)}`);
}

/** What `generate` would change, cut where a person would stop reading. The bar keeps a line from being a command of GitHub's runner. */
function printPatch({ path, found, contents }: StaleFile, out: string): string {
  const name = `${out}/${path}`;
  const patch = createTwoFilesPatch(name, name, found, contents, 'now', 'to be', {
    context: 2,
    timeout: 2_000,
  });
  if (patch === undefined) return '  (too different to compare)\n';
  const lines = patch.split('\n').slice(1, -1);
  const shown = lines.slice(0, 40).map((line) => `  | ${line.split('\t').map(visible).join('\t')}\n`);
  return `${shown.join('')}${lines.length > 40 ? `  … ${lines.length - 40} more lines\n` : ''}`;
}
