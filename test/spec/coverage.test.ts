import { expect, it } from 'vitest';
import { measureCoverage } from './coverage.ts';

/** Intended differences from the known fields. */
const deliberate = [
  // Availability errors (such as `no_endpoints`) have no code, with every status.
  /^ERR\d+\.error\.code is not required$/,
  // Instructions are returned as messages of every form; the shortest form has no id and no content.
  /^RES\.instructions\[\]<message>\.(?:content|id) is not required$/,
];

it('the description covers every known field of the API', async () => {
  const { known, missing, different } = await measureCoverage();
  expect(known).toBeGreaterThan(2900);
  expect(missing).toEqual([]);
  expect(different.filter((line) => !deliberate.some((reason) => reason.test(line)))).toEqual([]);
  expect(deliberate.filter((reason) => !different.some((line) => reason.test(line)))).toEqual([]);
});
