import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mostSevereLevel } from './opinions/judge.ts';
import { pairReasons } from './opinions/pair-reasons.ts';
import { disagreement } from './opinions/reasons.ts';
import { askRedocly } from './opinions/redocly.ts';

const folder = new URL('pairs/', import.meta.url).pathname;

it('redocly diff agrees with compareDocuments on every pair except documented ones', async () => {
  const names = readdirSync(folder).toSorted();
  const pairs = names.map((name) => ({ old: `${folder}${name}/old.yaml`, new: `${folder}${name}/new.yaml` }));
  const opinions = await askRedocly(pairs);
  const rules = new Set(opinions.flatMap(({ verdicts }) => verdicts.map(({ rule }) => rule)));
  expect(rules.size, 'rules of redocly that ran').toBeGreaterThan(10);
  const found = await Promise.all(
    pairs.map(async (pair, index) => {
      const opinion = opinions[index];
      const differs = opinion && disagreement(await mostSevereLevel(pair), opinion);
      return differs ? [[names[index], differs]] : [];
    }),
  );
  const reasons = Object.entries(pairReasons).map(([name, { ours, theirs }]) => [name, { ours, theirs }]);
  expect(Object.fromEntries(found.flat())).toEqual(Object.fromEntries(reasons));
});
