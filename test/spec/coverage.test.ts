import { expect, it } from 'vitest';
import { measureCoverage } from './coverage.ts';

/** Fields that are narrower or wider than known, each with why. */
const deliberate = [
  // The errors of availability (`no_endpoints` and its kind) come without a code, with every status.
  /^ERR\d+\.error\.code is not required$/,
  // Instructions come back as messages of every form; the shortest has neither an id nor content.
  /^RES\.instructions\[\]<message>\.(?:content|id) is not required$/,
];

it('describes every field that the API is known to have', async () => {
  const { known, missing, different } = await measureCoverage();
  expect(known).toBeGreaterThan(2900);
  expect(missing).toEqual([]);
  expect(different.filter((line) => !deliberate.some((reason) => reason.test(line)))).toEqual([]);
  expect(deliberate.filter((reason) => !different.some((line) => reason.test(line)))).toEqual([]);
});
