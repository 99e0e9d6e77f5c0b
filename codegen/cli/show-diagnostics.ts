import { plural } from '../reports/words.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import { type CliContext, type Colors, colorsFor, printable } from './streams.ts';

/** Prints diagnostics to stderr with their location, source line, message and help. */
export function showDiagnostics(context: CliContext, diagnostics: readonly Diagnostic[]): void {
  const colors = colorsFor(context);
  for (const diagnostic of diagnostics) context.stderr.write(`${printDiagnostic(diagnostic, colors)}\n`);
  const summary = countDiagnostics(diagnostics);
  if (summary !== '') context.stderr.write(`${summary}\n`);
}

function printDiagnostic(diagnostic: Diagnostic, colors: Colors): string {
  const { severity, code, message, help, place } = diagnostic;
  const head = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  const where = place ? ` ${place.file}:${place.line}:${place.column}` : '';
  const lines = [`${head} ${colors.dim(code)}${printable(where)}`, `  ${printable(message)}`];
  if (place) lines.push(...printExcerpt(place.line, place.excerpt.text, place.excerpt.caret, colors));
  return `${[...lines, `  ${colors.dim('→')} ${printable(help)}`].join('\n')}\n`;
}

function printExcerpt(line: number, text: string, caret: number, colors: Colors): readonly string[] {
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
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return counts.join(', ');
}
