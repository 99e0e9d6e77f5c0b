import path from 'node:path';
import type { JsonObject } from '../../../codegen/values/json.ts';
import { fetchDescriptions } from '../../corpus/fetch.ts';
import { directedEdits, layoutEdits, type Outcome, tryDirected, tryLayout } from './mutate.ts';
import { readRoot } from './read-root.ts';

/** Third-party descriptions of medium size, because each edit needs one or two comparisons. */
const selectedNames = [
  'adyen.com/CheckoutService',
  'asana.com',
  'kubernetes.io',
  'openai.com',
  'slack.com',
  'stripe.com',
  'train-travel',
];
const places = 3;

/** Arguments filter descriptions and edits by a part of their name. */
const [only = '', edit = ''] = process.argv.slice(2);

async function tryAll(name: string, root: JsonObject): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const record = (outcome: Outcome): void => {
    outcomes.push(outcome);
    for (const fault of outcome.faults.slice(0, 3)) console.log(`${name}: ${outcome.edit}: ${fault}`);
    if (outcome.faults.length > 3)
      console.log(`${name}: ${outcome.edit}: and ${outcome.faults.length - 3} more`);
  };
  for (const one of Object.keys(layoutEdits).filter((key) => key.includes(edit)))
    record(await tryLayout(root, one, 1));
  for (const one of directedEdits.filter(([key]) => key.includes(edit)))
    record(await tryDirected(root, one, places, 1));
  return outcomes;
}

const files = (await fetchDescriptions()).filter((file) =>
  selectedNames.some((name) => file.endsWith(`${name}.json`)),
);
let failed = 0;
for (const file of ['spec/openapi.yaml', ...files].filter((name) => name.includes(only))) {
  const name = path.basename(file);
  const outcomes = await tryAll(name, await readRoot(file));
  const applied = outcomes.filter(({ count }) => count > 0);
  const wrong = applied.filter(({ faults }) => faults.length > 0);
  failed += wrong.length;
  const sum = applied.reduce((total, { count }) => total + count, 0);
  console.log(
    `${name}: ${applied.length} of ${outcomes.length} kinds of edits, ${sum} edits, ${wrong.length} kinds with wrong findings`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
