import { readRoot } from '../mutations/read-root.ts';
import { mostSevereLevel } from './judge.ts';
import { mutationReasons } from './mutation-reasons.ts';
import { questionsOf, withFiles } from './mutations.ts';
import { disagreement } from './reasons.ts';
import { askRedocly } from './redocly.ts';

/** Compares the ratings of rosetta and `redocly diff` for every kind of edit. */
const questions = questionsOf(await readRoot('test/diff/mutations/description.yaml'));
const found = new Set<string>();
await withFiles(questions, async (pairs) => {
  const opinions = await askRedocly(pairs);
  for (const [index, { name }] of questions.entries()) {
    const [pair, opinion] = [pairs[index], opinions[index]];
    const differs = pair && opinion && disagreement(await mostSevereLevel(pair), opinion);
    if (differs) found.add(`${name}: ${differs.ours}, redocly ${differs.theirs}`);
  }
});
const isKnown = (line: string): boolean => mutationReasons.some(({ edits }) => edits.test(line));
const unexplained = [...found].filter((line) => !isKnown(line));
const idle = mutationReasons.filter(({ edits }) => ![...found].some((line) => edits.test(line)));
for (const { why, right, edits } of mutationReasons) {
  const count = [...found].filter((line) => edits.test(line)).length;
  console.log(`${String(count).padStart(4)}  ${right} right: ${why}`);
}
for (const line of unexplained) console.log(`no reason documented: ${line}`);
for (const { edits } of idle) console.log(`unused reason: ${edits}`);
console.log(
  `${questions.length} edits, ${found.size} rated differently, ${unexplained.length} without a documented reason`,
);
process.exitCode = unexplained.length + idle.length === 0 ? 0 : 1;
