import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { drivers } from './drivers/registry.ts';
import { readScenarios } from './scenario.ts';
import { printCounts, printTable, type Verdict } from './table.ts';

const sections = readScenarios();
const all = sections.flatMap(({ scenarios }) => scenarios);
/** `conformance.test.ts` fails if a scenario fails, so the tables need no run. */
const columns = drivers.map((driver) => ({
  driver,
  verdicts: new Map(
    all.map(({ id }): [string, Verdict] => {
      const skip = driver.skips.get(id);
      return [id, skip === undefined ? 'pass' : { skip }];
    }),
  ),
}));

test('identifiers of scenarios are unique, and skips name scenarios', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { skips } of drivers) expect(ids).toEqual(expect.arrayContaining([...skips.keys()]));
});

test('behaviors.md is current (ROSETTA_UPDATE=1 overwrites it)', () => {
  const file = path.join(import.meta.dirname, 'behaviors.md');
  const text = `# Behaviors of the generated clients\n\n${printTable(sections, columns)}`;
  if (process.env['ROSETTA_UPDATE'] === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('the manual has the current numbers (ROSETTA_UPDATE=1 overwrites them)', () => {
  const file = path.join(import.meta.dirname, '../../codegen/cli/manual/clients.md');
  const manual = readFileSync(file, 'utf8');
  const current = manual.replace(
    /(## Tested behavior\n[^#]*?\n\n)\|[^#]*/,
    (_, head: string) => `${head}${printCounts(sections, columns)}\n`,
  );
  if (process.env['ROSETTA_UPDATE'] === '1') writeFileSync(file, current);
  expect(readFileSync(file, 'utf8')).toBe(current);
  expect(current).toContain(printCounts(sections, columns));
});
