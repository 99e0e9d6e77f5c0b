import { afterAll, describe, expect, test } from 'vitest';
import { Driver } from './driver.ts';
import { drivers } from './drivers/registry.ts';
import { runScenario } from './run-scenario.ts';
import { readScenarios } from './scenario.ts';

describe.each(drivers.map((driver) => [driver.name, driver] as const))(
  'the %s client must',
  (_name, { command, skips }) => {
    const driver = new Driver(command);
    afterAll(() => driver.stop());

    describe.each(readScenarios().map(({ section, scenarios }) => [section, scenarios] as const))(
      '%s:',
      (_section, scenarios) => {
        test.each(
          scenarios
            .filter(({ id }) => !skips.has(id))
            .map((scenario) => [scenario.id, scenario.must, scenario] as const),
        )('%s: %s', async (_id, _must, scenario) => {
          expect(await runScenario(scenario, driver)).toEqual([]);
        });
      },
    );
  },
);
