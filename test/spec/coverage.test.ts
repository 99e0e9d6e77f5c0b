import { expect, it } from 'vitest';
import { measureCoverage } from './coverage.ts';
import { intentions } from './intended.ts';

it('the description covers every known field of the API', async () => {
  const { known, differences, intended } = await measureCoverage();
  expect(known).toBeGreaterThan(4200);
  expect(differences).toEqual([]);
  const unused = intentions.filter(
    ({ kind, reason }) => kind !== 'removed' && intended.get(reason)?.length === 0,
  );
  expect(unused).toEqual([]);
});
