import { Driver } from './driver.ts';
import type { ClientDriver } from './drivers/registry.ts';
import { runScenario } from './run-scenario.ts';
import { readScenarios } from './scenario.ts';
import type { Column, Verdict } from './table.ts';

/**
 * Runs all scenarios with a client.
 *
 * @param report Is called with each difference from the expected behavior.
 */
export async function runClient(client: ClientDriver, report: (problem: string) => void): Promise<Column> {
  const driver = new Driver(client.command);
  const verdicts = new Map<string, Verdict>();
  for (const scenario of readScenarios().flatMap(({ scenarios }) => scenarios)) {
    const skip = client.skips.get(scenario.id);
    if (skip !== undefined) {
      verdicts.set(scenario.id, { skip });
      continue;
    }
    const problems = await runScenario(scenario, driver);
    verdicts.set(scenario.id, problems.length === 0 ? 'pass' : 'fail');
    for (const problem of problems) report(`${client.name} ${scenario.id}: ${problem}`);
  }
  driver.stop();
  return { driver: client, verdicts };
}
