import type { ClientDriver } from './drivers/registry.ts';
import type { Scenario } from './scenario.ts';

/** Result of a scenario with a client. */
export type Verdict = 'pass' | 'fail' | { readonly skip: string };

export interface Column {
  readonly driver: Pick<ClientDriver, 'name'>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export interface Section {
  readonly section: string;
  readonly scenarios: readonly Pick<Scenario, 'id' | 'must'>[];
}

/** Prints behaviors × clients as Markdown, with the number of passed behaviors in the last row, and the reasons of skips. */
export function printTable(sections: readonly Section[], columns: readonly Column[]): string {
  const names = columns.map(({ driver }) => driver.name);
  const all = sections.flatMap(({ scenarios }) => scenarios);
  const rows = all.map(({ id, must }) =>
    row(id, must, ...columns.map(({ verdicts }) => mark(verdicts.get(id)))),
  );
  const totals = columns.map(({ verdicts }) => {
    const passed = [...verdicts.values()].filter((verdict) => verdict === 'pass').length;
    return `${passed} of ${all.length}`;
  });
  const skips = columns.flatMap(({ driver, verdicts }) =>
    [...verdicts].flatMap(([id, verdict]) =>
      typeof verdict === 'object' ? [`- ${driver.name}, \`${id}\`: ${verdict.skip}`] : [],
    ),
  );
  return [
    row('behavior', 'the client must', ...names),
    row('---', '---', ...names.map(() => '---')),
    ...rows,
    row('', 'passed', ...totals),
    ...(skips.length > 0 ? ['', ...skips] : []),
    '',
  ].join('\n');
}

/** Prints the number of passed behaviors by section and client. */
export function printCounts(sections: readonly Section[], columns: readonly Column[]): string {
  const rows = sections.map(({ section, scenarios }) =>
    row(
      section,
      ...columns.map(({ verdicts }) => {
        const passed = scenarios.filter(({ id }) => verdicts.get(id) === 'pass').length;
        return `${passed} of ${scenarios.length}`;
      }),
    ),
  );
  const names = columns.map(({ driver }) => driver.name);
  return [row('behavior', ...names), row('---', ...names.map(() => '---')), ...rows, ''].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function mark(verdict: Verdict | undefined): string {
  if (verdict === 'pass') return 'yes';
  return typeof verdict === 'object' ? 'skipped' : 'no';
}
