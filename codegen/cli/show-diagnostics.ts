import type { TerminalColors } from '../reports/terminal-colors.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import { plural } from '../values/plural.ts';
import { printable, printableLine } from './output.ts';
import { type CliContext, colorsFor } from './streams.ts';

/** Prints diagnostics to stderr with their location, source line, message and help. */
export function showDiagnostics(context: CliContext, diagnostics: readonly Diagnostic[]): void {
  const colors = colorsFor(context);
  for (const diagnostic of diagnostics) context.stderr.print(`${printDiagnostic(diagnostic, colors)}\n`);
  const summary = countDiagnostics(diagnostics);
  if (summary !== '') context.stderr.print(`${summary}\n`);
}

function printDiagnostic(diagnostic: Diagnostic, colors: TerminalColors): string {
  const { severity, code, message, help, place } = diagnostic;
  const head = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  const where = place ? ` ${place.file}:${place.line}:${place.column}` : '';
  const lines = [`${head} ${colors.dim(code)}${printableLine(where)}`, `  ${printParagraph(message)}`];
  if (place) lines.push(...printExcerpt(place.line, place.excerpt.text, place.excerpt.caret, colors));
  return `${[...lines, `  ${colors.dim('→')} ${printParagraph(help)}`].join('\n')}\n`;
}

/** Indents the lines after the first, so that a message cannot pass for a diagnostic. */
function printParagraph(text: string): string {
  return printable(text).replaceAll('\n', '\n    ');
}

function printExcerpt(line: number, text: string, caret: number, colors: TerminalColors): readonly string[] {
  const number = String(line);
  const before = text.slice(0, caret).replace(/[^\t]/g, ' ');
  return [
    `  ${colors.dim(`${number} |`)} ${printable(text)}`,
    `  ${colors.dim(`${' '.repeat(number.length)} |`)} ${before}${colors.red('^')}`,
  ];
}

function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ].join(', ');
}
