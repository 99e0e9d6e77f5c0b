import { expect, test } from 'vitest';
import { policyRules } from '../../codegen/diff/apply-policy.ts';
import { describeRules } from '../../codegen/diff/describe-rules.ts';
import { rules as ofComparison } from '../../codegen/diff/rules/registry.ts';
import { runCommand } from '../support/command.ts';

const rules = describeRules();

test('describeRules lists each rule once, with its meaning and the reason for its level as sentences', () => {
  const ids = [...ofComparison.map(({ id }) => id), ...Object.keys(policyRules)];
  expect(rules.map(({ id }) => id)).toEqual(ids.toSorted());
  for (const { id, meaning, why } of rules) {
    expect([id, meaning]).toEqual([id, expect.stringMatching(/^(?:[A-Z]|`).*\.$/)]);
    expect([id, why]).toEqual([id, expect.stringMatching(/^(?:[A-Z]|`).*\.$/)]);
  }
});

test('rosetta rules prints one line per rule, and JSON with --json', async () => {
  const text = await runCommand(['rules'], '/');
  expect([text.code, text.stdout.split('\n').length - 1]).toEqual([0, rules.length]);
  expect(text.stdout).toContain(
    'error  request-discriminator-value-removed  In a request schema, discriminator value OLD was removed. This breaks clients that send it. Requests that were valid before are rejected.\n',
  );
  const json = await runCommand(['rules', '--json'], '/');
  expect(JSON.parse(json.stdout)).toEqual(rules);
});
