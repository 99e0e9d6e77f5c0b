/** One column: a figure for each client. */
interface Figures {
  readonly title: string;
  readonly digits: number;
  /** Noise threshold. Smaller figures are shown as less than it, and it replaces them in comparisons. */
  readonly least?: number;
  readonly figures: ReadonlyMap<string, number>;
}

/** Formats a row for each client. The ratio to the first client follows each figure in parentheses. */
export function printTable(
  clients: readonly { readonly name: string }[],
  columns: readonly Figures[],
): string {
  const names = clients.map(({ name }) => name);
  const cells = columns.map((column) => {
    const first = names.find((name) => column.figures.has(name));
    return [column.title, ...names.map((name) => cell(column, name, name === first ? undefined : first))];
  });
  const rows = ['client', ...names].map((name, row) => [name, ...cells.map((column) => column[row] ?? '')]);
  const widths = [['client', ...names], ...cells].map((column) =>
    Math.max(...column.map((text) => text.length)),
  );
  return rows
    .map((row) => `  ${row.map((text, at) => pad(text, widths[at] ?? 0, at > 0)).join('   ')}`.trimEnd())
    .join('\n');
}

function cell({ figures, digits, least = 0 }: Figures, name: string, first: string | undefined): string {
  const figure = figures.get(name);
  if (figure === undefined) return '–';
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const text = figure < least ? `< ${least}` : figure.toLocaleString('en', options);
  const own = first === undefined ? undefined : figures.get(first);
  const times = own === undefined ? undefined : Math.max(figure, least) / Math.max(own, least);
  return text + ratio(times);
}

/** Ratio as text, padded to a constant width. */
function ratio(times: number | undefined): string {
  const text = times === undefined ? '' : ` (${times.toFixed(times < 10 ? 2 : times < 100 ? 1 : 0)})`;
  return text.padEnd(8);
}

function pad(text: string, width: number, isFigure: boolean): string {
  return isFigure ? text.padStart(width) : text.padEnd(width);
}
