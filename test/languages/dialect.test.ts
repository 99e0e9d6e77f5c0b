import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dialectText } from '../support/dialect.ts';
import { snippetText } from '../support/snippet.ts';
import { tameRequest } from '../support/tame.ts';
import { fixtures } from './fixtures.ts';

/** Number of random requests. Set ROSETTA_RUNS for more. */
const runs = Number(process.env['ROSETTA_RUNS'] ?? 2_000);

const dialects = fixtures.flatMap(([id, { dialect }]) => (dialect ? [[id, dialect] as const] : []));

test(`${runs} random simple requests print the same bytes as the dialect in eight languages`, {
  timeout: 120_000,
}, async () => {
  const compared = new Map(dialects.map(([id]) => [id, 0]));
  await fc.assert(
    fc.asyncProperty(tameRequest, async (request) => {
      // Where the dialect is wrong even for tame data, another test checks our text.
      for (const [id] of dialects.filter(([, { isRight }]) => isRight(request))) {
        expect(snippetText(id, request), id).toBe(await dialectText(id, request));
        compared.set(id, (compared.get(id) ?? 0) + 1);
      }
    }),
    { numRuns: runs },
  );
  for (const [id, count] of compared) expect(count, `${id}: requests compared`).toBeGreaterThan(runs / 2);
});
