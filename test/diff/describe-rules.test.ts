import { expect, test } from 'vitest';
import { policyRules } from '../../codegen/diff/apply-policy.ts';
import { describeRules } from '../../codegen/diff/describe-rules.ts';
import { rules as ofComparison } from '../../codegen/diff/rules/registry.ts';
import { runCommand } from '../support/command.ts';

const rules = describeRules();

test('every rule that a policy may name is listed once, and says what it means and why', () => {
  const ids = [...ofComparison.map(({ id }) => id), ...Object.keys(policyRules)];
  expect(rules.map(({ id }) => id)).toEqual(ids.toSorted());
  for (const { id, meaning, why } of rules) {
    expect([id, meaning]).toEqual([id, expect.stringMatching(/^\S.*\S$/)]);
    expect([id, why]).toEqual([id, expect.stringMatching(/^\S.*\S$/)]);
  }
});

test('rosetta rules prints a line for each, and JSON for machines', async () => {
  const text = await runCommand(['rules'], '/');
  expect([text.code, text.stdout.split('\n').length - 1]).toEqual([0, rules.length]);
  expect(text.stdout).toContain(
    'error  request-tag-removed  no longer has the tag OLD: callers that send it are refused (less is allowed than before, which hurts who sends and nobody who receives)\n',
  );
  const json = await runCommand(['rules', '--json'], '/');
  expect(JSON.parse(json.stdout)).toEqual(rules);
});
