import { stripVTControlCharacters } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { type CheckResult, isPassed } from '../../../check/part.ts';
import { printTable } from '../../../check/table.ts';
import { printText } from '../../../diff/reports/text.ts';
import type { FileDifferences, StaleFile } from '../../../output/compare.ts';
import { visible } from '../../../values/visible-text.ts';
import { wrapParagraph } from '../../../values/wrap-paragraph.ts';
import { printable, printableLine } from '../../output.ts';
import { type ShowOptions, showDiagnostics } from '../../show-diagnostics.ts';
import { type CliContext, colorsFor, widthOf } from '../../streams.ts';

export interface CheckShowOptions extends ShowOptions {
  readonly isQuiet: boolean;
  /** Notes for the user about the check. */
  readonly notes: readonly string[];
  /** The output folder, as shown to the user. */
  readonly out: string;
  /** The command that updates the output. */
  readonly fixCommand: string;
}

/** Shows the findings and one line per part. */
export function showCheck(checked: CheckResult, options: CheckShowOptions, context: CliContext): void {
  const { stderr } = context;
  const colors = colorsFor(context);
  const { diagnostics, differences, verification, changes, parts } = checked;
  const { isQuiet, notes, fixCommand } = options;
  showDiagnostics(
    context,
    isQuiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics,
    options,
  );
  if (differences) showDifferences(context, differences, options);
  if (changes && !(isQuiet && changes.isFine) && changes.findings.length + changes.ignored.length > 0)
    stderr.print(
      `${printText(changes, { colors, width: widthOf(context), ...(options.all ? { all: true } : {}) })}\n`,
    );
  if (!isQuiet)
    for (const { language, finding } of verification?.notes ?? [])
      stderr.print(`${colors.dim('note')} ${printable(`${language} documentation: ${finding}`)}\n`);
  if (!isQuiet)
    for (const note of notes) {
      const text = wrapParagraph(`note ${printable(note)}`, { indent: '', width: widthOf(context) });
      stderr.print(`${text.replace('note', colors.dim('note'))}\n`);
    }
  if (!isQuiet || !isPassed(checked))
    stderr.print(splitLongLines(printTable(parts, colors), widthOf(context)));
  if (differences && !differences.isFolderMissing && !isUpToDate(differences))
    stderr.print(`Run: ${printable(fixCommand)}\n`);
}

/** Prints the command of a skipped part on its own line if the line is too long. */
function splitLongLines(table: string, width = Number.POSITIVE_INFINITY): string {
  return table
    .split('\n')
    .map((line) =>
      stripVTControlCharacters(line).length > width ? line.replace(/ \(run /, '\n  (run ') : line,
    )
    .join('\n');
}

function isUpToDate({ missing, stale, orphaned, foreign }: FileDifferences): boolean {
  return missing.length + stale.length + orphaned.length + foreign.length === 0;
}

/** Maximum number of files of a kind, of files with their changes, and of lines of changes. */
const maxFiles = 20;
const maxPatches = 3;
const maxPatchLines = 40;

/** Shows the differences, and without `--all` only the first ones. */
function showDifferences(
  { stdout }: CliContext,
  { isFolderMissing, missing, stale, orphaned, foreign }: FileDifferences,
  { out, fixCommand, all = false }: CheckShowOptions,
): void {
  if (isFolderMissing) {
    stdout.print(printable(`${out} does not exist: run \`${fixCommand}\` first.\n`));
    return;
  }
  const shown = (path: string) => printableLine(`${out}/${path}`);
  const showFiles = <T>(kind: string, files: readonly T[], print: (file: T, index: number) => string) => {
    const limit = all ? files.length : maxFiles;
    for (const [index, file] of files.slice(0, limit).entries())
      stdout.print(`${kind.padEnd(10)}${print(file, index)}\n`);
    if (files.length > limit) stdout.print(`${kind.padEnd(10)}… and ${files.length - limit} more (--all)\n`);
  };
  showFiles('missing', missing, ({ path }) => shown(path));
  showFiles(
    'orphaned',
    orphaned,
    ({ path, edited }) => `${shown(path)}${edited ? ' (edited: delete it manually)' : ''}`,
  );
  showFiles('blocked', foreign, shown);
  showFiles('stale', stale, (file, index) =>
    all || index < maxPatches ? `${shown(file.path)}\n${printPatch(file, out)}`.trimEnd() : shown(file.path),
  );
}

/** The changes that `generate` would make, shortened. Each line starts with a bar, so that GitHub's runner does not execute it. */
function printPatch({ path, actual: found, contents }: StaleFile, out: string): string {
  const name = `${out}/${path}`;
  const patch = createTwoFilesPatch(name, name, found, contents, 'current', 'generated', {
    context: 2,
    timeout: 2_000,
  });
  if (patch === undefined) return '  (too different to compare)\n';
  const lines = patch.split('\n').slice(1, -1);
  const shown = lines
    .slice(0, maxPatchLines)
    .map((line) => `  | ${line.split('\t').map(visible).join('\t')}\n`);
  return `${shown.join('')}${lines.length > maxPatchLines ? `  … ${lines.length - maxPatchLines} more lines\n` : ''}`;
}
