import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainRequest } from '../support/plain-requests.ts';
import { publishedText } from '../support/published-text.ts';
import { snippetText } from '../support/snippet.ts';
import { fixtures } from './fixtures.ts';

/** Number of random requests. Set ROSETTA_RUNS for more. */
const runs = Number(process.env['ROSETTA_RUNS'] ?? 2_000);

const renderers = fixtures.flatMap(([id, { published }]) => (published ? [[id, published] as const] : []));

test(`${runs} random simple requests print the same bytes as httpsnippet in eight languages`, {
  timeout: 120_000,
}, async () => {
  const compared = new Map(renderers.map(([id]) => [id, 0]));
  await fc.assert(
    fc.asyncProperty(plainRequest, async (request) => {
      // Other tests check the data that the published renderer prints wrong.
      for (const [id] of renderers.filter(([, { isCorrect: isRight }]) => isRight(request))) {
        expect(snippetText(id, request), id).toBe(await publishedText(id, request));
        compared.set(id, (compared.get(id) ?? 0) + 1);
      }
    }),
    { numRuns: runs },
  );
  for (const [id, count] of compared) expect(count, `${id}: requests compared`).toBeGreaterThan(runs / 2);
});
