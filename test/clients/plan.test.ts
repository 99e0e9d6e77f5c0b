import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { printPlan } from './print-plan.ts';
import { planCases, readPlan } from './read-plan.ts';

describe('the client plan of', () => {
  test.each(readdirSync(planCases))('%s is as expected', async (name) => {
    const expected = path.join(planCases, name, 'expected.txt');
    const printed = printPlan(await readPlan(name));
    if (process.env['ROSETTA_UPDATE'] === '1' || !existsSync(expected)) writeFileSync(expected, printed);
    expect(printed).toBe(readFileSync(expected, 'utf8'));
  });
});
