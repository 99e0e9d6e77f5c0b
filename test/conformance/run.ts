import { Driver } from './driver.ts';
import { drivers } from './drivers/registry.ts';
import { runScenario } from './run-scenario.ts';
import { readScenarios } from './scenario.ts';
import { type Column, printTable, type Verdict } from './table.ts';

/** Prints the table of behaviors and clients: `npm run conformance`. */
const sections = readScenarios();
const columns: Column[] = [];
for (const client of drivers) {
  const driver = new Driver(client.command);
  const verdicts = new Map<string, Verdict>();
  for (const scenario of sections.flatMap(({ scenarios }) => scenarios)) {
    const skip = client.skips.get(scenario.id);
    if (skip !== undefined) verdicts.set(scenario.id, { skip });
    else {
      const problems = await runScenario(scenario, driver);
      verdicts.set(scenario.id, problems.length === 0 ? 'pass' : 'fail');
      for (const problem of problems) console.error(`${client.name} ${scenario.id}: ${problem}`);
    }
  }
  driver.stop();
  columns.push({ driver: client, verdicts });
}
console.log(printTable(sections, columns));
