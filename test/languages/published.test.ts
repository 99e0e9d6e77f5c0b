import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Request } from '../../codegen/http/request.ts';
import { isArray, isObject, type JsonValue } from '../../codegen/values/json.ts';
import { publishedText } from '../support/published-text.ts';
import { snippetText } from '../support/snippet.ts';
import { tameRequest } from '../support/tame.ts';

/** Number of random requests. Set ROSETTA_RUNS for more. */
const runs = Number(process.env['ROSETTA_RUNS'] ?? 2_000);

const languages = ['python', 'javascript', 'go', 'ruby', 'java', 'php', 'csharp', 'swift'];

test(`${runs} random simple requests print the same bytes as httpsnippet in eight languages`, {
  timeout: 120_000,
}, async () => {
  const compared = new Map(languages.map((id) => [id, 0]));
  await fc.assert(
    fc.asyncProperty(tameRequest, async (request) => {
      for (const id of languages.filter((language) => isRightInPublished(language, request))) {
        expect(snippetText(id, request), id).toBe(await publishedText(id, request));
        compared.set(id, (compared.get(id) ?? 0) + 1);
      }
    }),
    { numRuns: runs },
  );
  for (const [id, count] of compared) expect(count, `${id}: requests compared`).toBeGreaterThan(runs / 2);
});

/** Excludes simple data that httpsnippet prints wrong; deviations.test.ts covers it. */
function isRightInPublished(language: string, { body }: Request): boolean {
  if (body?.kind === 'multipart') return language === 'javascript';
  if (language === 'swift' && body?.kind === 'json')
    return !isArray(body.value) && !hasEmptyObject(body.value);
  return true;
}

/** Swift writes an empty dictionary as `[:]`. */
function hasEmptyObject(value: JsonValue): boolean {
  if (isArray(value)) return value.some(hasEmptyObject);
  if (!isObject(value)) return false;
  const members = Object.values(value);
  return members.length === 0 || members.some(hasEmptyObject);
}
