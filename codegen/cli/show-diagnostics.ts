import type { TerminalColors } from '../reports/terminal-colors.ts';
import { type Diagnostic, type SourceLocation, sortDiagnostics } from '../values/diagnostic.ts';
import { compareGroups, type DiagnosticGroup, groupDiagnostics } from '../values/group-diagnostics.ts';
import { plural } from '../values/plural.ts';
import { wrapParagraph } from '../values/wrap-paragraph.ts';
import { printable, printableLine } from './output.ts';
import { type CliContext, colorsFor, widthOf } from './streams.ts';

/** Options of the commands that show diagnostics. */
export interface ShowOptions {
  /** Shows every diagnostic. By default, diagnostics with the same cause are a group. */
  readonly all?: boolean;
}

/** Maximum number of groups, and of other places of a group. */
const maxGroups = 20;
const maxPlaces = 3;

/** Prints diagnostics to stderr with their location, source line, message and help. */
export function showDiagnostics(
  context: CliContext,
  diagnostics: readonly Diagnostic[],
  { all = false }: ShowOptions = {},
): void {
  const format = { colors: colorsFor(context), width: widthOf(context) };
  const sorted = sortDiagnostics(diagnostics);
  const groups = all ? sorted.map((one): DiagnosticGroup => [one]) : groupDiagnostics(sorted);
  const shown =
    all || groups.length <= maxGroups ? groups : groups.toSorted(compareGroups).slice(0, maxGroups);
  for (const group of shown) context.stderr.print(`${printGroup(group, format)}\n`);
  const hidden = groups.length - shown.length;
  if (hidden > 0) context.stderr.print(`… and ${hidden} more causes (--all)\n\n`);
  const summary = countDiagnostics(diagnostics);
  if (summary !== '') context.stderr.print(`${summary}\n`);
}

interface Format {
  readonly colors: TerminalColors;
  readonly width: number | undefined;
}

function printGroup([first, ...others]: DiagnosticGroup, { colors, width }: Format): string {
  const { severity, code, message, help, place } = first;
  const head = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  const where = place ? ` ${place.file}:${place.line}:${place.column}` : '';
  const lines = [`${head} ${colors.dim(code)}${printableLine(where)}`, printParagraph(message, width)];
  if (place) lines.push(...printExcerpt(place.line, place.excerpt.text, place.excerpt.caret, colors));
  lines.push(printParagraph(`→ ${help}`, width).replace('→', colors.dim('→')));
  const elsewhere = atOtherPlaces(first, others);
  if (elsewhere.length > 0) lines.push(printParagraph(describeOthers(elsewhere, place?.file), width));
  return `${lines.join('\n')}\n`;
}

/** One diagnostic for each other place: operations that share a component share the place of its problems. */
function atOtherPlaces(first: Diagnostic, others: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = new Set<string>(first.place ? [printPlace(first.place, undefined)] : []);
  return others.filter(({ place }) => {
    if (!place) return true;
    const printed = printPlace(place, undefined);
    const isNew = !places.has(printed);
    places.add(printed);
    return isNew;
  });
}

/** The first other places of a group, and the number of the rest. */
function describeOthers(others: readonly Diagnostic[], file: string | undefined): string {
  const shown = others.length === maxPlaces + 1 ? others : others.slice(0, maxPlaces);
  const places = shown.flatMap(({ place }) => (place ? [printPlace(place, file)] : []));
  const rest = others.length - places.length;
  const more = `${rest} more`;
  if (places.length === 0) return `… and ${more} (--all)`;
  return `Also at ${places.join(', ')}${rest > 0 ? `, … and ${more} (--all)` : ''}`;
}

function printPlace({ file, line, column }: SourceLocation, firstFile: string | undefined): string {
  return file === firstFile ? `${line}:${column}` : printableLine(`${file}:${line}:${column}`);
}

/** Indents the lines after the first, so that a message cannot pass for a diagnostic. */
function printParagraph(text: string, width: number | undefined): string {
  const lines = printable(text).split('\n');
  return lines
    .map((line, index) => wrapParagraph(line, { indent: index === 0 ? '  ' : '    ', width }))
    .join('\n');
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
