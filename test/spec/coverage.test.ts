import { expect, it } from 'vitest';
import { measureCoverage } from './coverage.ts';

it('the description covers every known field of the API', async () => {
  const { known, missing, different, intended } = await measureCoverage();
  expect(known).toBeGreaterThan(4200);
  expect(missing).toEqual([]);
  expect(different).toEqual([]);
  expect([...intended].filter(([, lines]) => lines.length === 0)).toEqual([]);
});
