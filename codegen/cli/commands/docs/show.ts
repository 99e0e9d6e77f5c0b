import type { EmbeddedRegion } from '../../../embed/embed-snippets.ts';
import { hasErrors } from '../../../values/diagnostic.ts';
import { plural } from '../../../values/plural.ts';
import { printableLine } from '../../output.ts';
import { showDiagnostics } from '../../show-diagnostics.ts';
import type { CliContext } from '../../streams.ts';
import { type DocsFlags, type DocsResult, isStale } from './result.ts';

/** Prints the problems of the markers, the files that differ, and a summary. */
export function showDocs(flags: DocsFlags, context: CliContext, results: readonly DocsResult[]): void {
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const isInvalid = hasErrors(diagnostics);
  const stale = results.filter(isStale);
  if (flags.json)
    context.stdout.printJson(
      {
        ok: !isInvalid && !(flags.check && stale.length > 0),
        files: results.map((result) => ({
          file: result.file.document.shown,
          stale: isStale(result),
          regions: result.regions,
        })),
        diagnostics,
      },
      2,
    );
  else if (isInvalid) {
    showDiagnostics(context, diagnostics, flags);
    context.stderr.print('No file was written.\n');
  } else {
    showDiagnostics(context, diagnostics, flags);
    if (flags.check) showStale(context, stale);
    showSummary(flags, context, results);
  }
}

function showStale({ stderr }: CliContext, stale: readonly DocsResult[]): void {
  for (const { file, regions } of stale)
    for (const region of regions) if (region.change) stderr.print(printChange(file.document.shown, region));
}

/** The place of a region and the first line that differs. */
function printChange(shown: string, { line, operation, sample, change }: EmbeddedRegion): string {
  const lines = [
    `${printableLine(`${shown}:${line}`)}: ${operation}/${sample} is out of date`,
    ...(change?.actual === undefined ? [] : [`  - ${shorten(change.actual)}`]),
    ...(change?.expected === undefined ? [] : [`  + ${shorten(change.expected)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const maxWidth = 100;

function shorten(line: string): string {
  return printableLine(line.length > maxWidth ? `${line.slice(0, maxWidth)}…` : line);
}

function showSummary(flags: DocsFlags, { stderr }: CliContext, results: readonly DocsResult[]): void {
  const regionCount = results.reduce((count, { regions }) => count + regions.length, 0);
  const changed = results.filter(isStale).length;
  const unchanged = results.length - changed;
  if (regionCount === 0)
    stderr.print('The documents contain no markers. Add markers: rosetta help embedding\n');
  else if (!flags.check)
    stderr.print(
      `${plural(regionCount, 'region')}: ${plural(changed, 'file')} written, ${unchanged} unchanged\n`,
    );
  else if (changed > 0) stderr.print(`${plural(changed, 'file')} out of date. Update: rosetta docs\n`);
  else stderr.print(`${plural(regionCount, 'region')} up to date\n`);
}
