import { readRoot } from '../mutations/read-root.ts';
import { judge } from './judge.ts';
import { mutationReasons } from './mutation-reasons.ts';
import { questionsOf, withFiles } from './mutations.ts';
import { disagreement } from './reasons.ts';
import { askRedocly } from './redocly.ts';

/** Asks `redocly diff` about every kind of edit, and tells where it is of another mind than we are. */
const questions = questionsOf(await readRoot('test/diff/mutations/description.yaml'));
const found = new Set<string>();
await withFiles(questions, async (pairs) => {
  const opinions = await askRedocly(pairs);
  for (const [index, { name }] of questions.entries()) {
    const [pair, opinion] = [pairs[index], opinions[index]];
    const differs = pair && opinion && disagreement(await judge(pair), opinion);
    if (differs) found.add(`${name}: ${differs.ours}, they say ${differs.theirs}`);
  }
});
const isKnown = (line: string): boolean => mutationReasons.some(({ edits }) => edits.test(line));
const unexplained = [...found].filter((line) => !isKnown(line));
const idle = mutationReasons.filter(({ edits }) => ![...found].some((line) => edits.test(line)));
for (const { why, right, edits } of mutationReasons) {
  const count = [...found].filter((line) => edits.test(line)).length;
  console.log(`${String(count).padStart(4)}  ${right} right: ${why}`);
}
for (const line of unexplained) console.log(`no reason is written: ${line}`);
for (const { edits } of idle) console.log(`nothing differs any more: ${edits}`);
console.log(
  `${questions.length} edits, ${found.size} judged otherwise, ${unexplained.length} without a reason`,
);
process.exitCode = unexplained.length + idle.length === 0 ? 0 : 1;
