import { describe, expect, test } from 'vitest';
import { itemsOfVerdict } from '../../../codegen/diff/reports/items.ts';
import { reports } from '../../../codegen/diff/reports/reports.ts';
import { printSarif } from '../../../codegen/reports/sarif.ts';
import { isSarif } from './validators.ts';
import { hostile, huge, normal, verdicts } from './verdicts.ts';

describe.each(Object.entries(verdicts))('printSarif of the %s verdict', (_, verdict) => {
  const text = reports.sarif(verdict, {});
  const log = JSON.parse(text);

  test('matches the official schema', () => {
    expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
  });

  test('meets the limits of GitHub code scanning', () => {
    const [run] = log.runs;
    expect(log.runs).toHaveLength(1);
    expect(run.results.length).toBe(Math.min(25_000, verdict.findings.length + verdict.ignored.length));
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.locations).toHaveLength(1);
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
    expect(text.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });
});

test('the SARIF schema rejects invalid logs', () => {
  expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
  expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{}] }] })).toBe(
    false,
  );
});

test('printSarif prints all findings', async () => {
  const folders = { working: '/repo/api', repository: '/repo' };
  await expect(reports.sarif(normal, { folders })).toMatchFileSnapshot('expected/normal.sarif');
});

test('printSarif escapes links and placeholders in messages', () => {
  const { results } = JSON.parse(reports.sarif(hostile, {})).runs[0];
  const messages = results.map((result: { message: { text: string } }) => result.message.text).join('\n');
  expect(messages).not.toMatch(/[^\\]\]\(/);
  expect(messages).not.toMatch(/(?<!\{)\{\d+\}(?!\})/);
  expect(messages).toContain('{{0}}');
});

test('printSarif omits the least severe findings above the limit and counts them', () => {
  const [run] = JSON.parse(reports.sarif(huge, {})).runs;
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('5000 more findings not shown.');
  expect(run.results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(7_500);
});

test('printSarif describes known rules, and names the others', () => {
  const describeRule = (rule: string) => (rule.startsWith('request') ? 'A rule.' : undefined);
  const [run] = JSON.parse(printSarif(itemsOfVerdict(normal), { entry: 'a.yaml', describeRule })).runs;
  const texts = run.tool.driver.rules.map(
    (rule: { shortDescription: { text: string } }) => rule.shortDescription.text,
  );
  expect(texts).toEqual([
    'Ignore unused',
    'Operation id changed',
    'A rule.',
    'A rule.',
    'Response pattern changed',
    'Response property added',
  ]);
});

test('printSarif uses absolute paths for files outside the repository', () => {
  const folders = { working: '/repo/api', repository: '/repo' };
  const [item] = itemsOfVerdict(normal);
  const place = item?.place ? { place: { ...item.place, file: '../../other spec/a:b.yaml' } } : {};
  const items = [{ level: 'error' as const, rule: 'x', subject: 's', message: 'm', ...place }];
  const [run] = JSON.parse(printSarif(items, { entry: 'a.yaml', folders })).runs;
  expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({
    uri: 'file:///other%20spec/a%3Ab.yaml',
  });
});
