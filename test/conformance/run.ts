import { drivers } from './drivers/registry.ts';
import { runClient } from './run-clients.ts';
import { readScenarios } from './scenario.ts';
import { type Column, printTable } from './table.ts';

/** Prints the table of behaviors and clients: `npm run conformance`. */
const columns: Column[] = [];
for (const client of drivers) columns.push(await runClient(client, (problem) => console.error(problem)));
console.log(printTable(readScenarios(), columns));
