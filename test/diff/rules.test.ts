import { describe, expect, it, test } from 'vitest';
import { compareDocuments } from '../../codegen/diff/compare.ts';
import type { Finding } from '../../codegen/diff/finding.ts';
import { defaultPolicy } from '../../codegen/diff/policy.ts';
import { type Flow, levelOf } from '../../codegen/diff/rules/change-rule.ts';
import { changeRules, rules } from '../../codegen/diff/rules/registry.ts';
import { isObject, type JsonObject, type JsonValue } from '../../codegen/values/json.ts';
import { compareRoots, documentOf } from './in-memory.ts';
import { documents } from './rules/documents.ts';
import { answers, requests } from './rules/operations.ts';
import { type Edits, operationPlaces, type Place, rootOf, schemaPlaces } from './rules/place.ts';
import { bounds, members, values } from './rules/schemas.ts';

const opposite = { narrows: 'widens', widens: 'narrows', differs: 'differs', neutral: 'neutral' } as const;
const turned = { request: 'response', response: 'request' } as const;

describe('the kind of change', () => {
  for (const [name, kind] of Object.entries(changeRules)) {
    it(`${name} has an inverse kind, or a reason`, () => {
      const inverse = changeRules[kind.inverse];
      if (kind.why ?? inverse.why) return;
      expect(inverse.effect).toBe(opposite[kind.effect]);
      expect(inverse.inverse).toBe(name);
    });

    it(`${name} has the default level of its effect, or a reason`, () => {
      const { levels: _, ...plain } = kind;
      const flows: readonly Flow[] = ['request', 'response'];
      if (kind.why === undefined)
        expect(flows.map((flow) => levelOf(kind, flow))).toEqual(flows.map((flow) => levelOf(plain, flow)));
    });
  }
});

test('the levels of rules in both directions are inverse, or have a reason', () => {
  for (const { id, changeRule, direction, level } of rules) {
    const inverse = changeRules[changeRule.inverse];
    if (direction === 'none' || changeRule.flow !== undefined || (changeRule.why ?? inverse.why)) continue;
    expect(levelOf(inverse, turned[direction]), id).toBe(level);
  }
});

test('rule ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

const asOperation = (thing: JsonValue): JsonObject => (isObject(thing) ? thing : {});
const parts = operationPlaces(asOperation, asOperation);
const whole: readonly Place[] = [{ name: 'description', flow: 'request', root: asOperation }];

const tables: Readonly<Record<string, readonly [Edits, readonly Place[]]>> = {
  values: [values, schemaPlaces],
  bounds: [bounds, schemaPlaces],
  members: [members, schemaPlaces],
  requests: [requests, parts.filter(({ name }) => name === 'request' || name === 'webhook')],
  answers: [answers, parts.filter(({ name }) => name !== 'request' && name !== 'webhook')],
  documents: [documents, whole],
};

/** Applies and reverts every edit at every location, and compares the findings with the expected ones. */
describe('compareDocuments reports one edit in', () => {
  const fired = new Set<string>();
  for (const [table, [edits, places]] of Object.entries(tables))
    test(table, async () => {
      const said: string[] = [];
      for (const [name, [from, to]] of Object.entries(edits)) {
        said.push(`## ${name}`);
        for (const { name: place, root } of places)
          for (const [way, a, b] of [
            ['applied', from, to],
            ['reverted', to, from],
          ] as const) {
            const findings = await compareRoots(root(a), root(b));
            for (const { rule } of findings) fired.add(rule);
            said.push(`### ${place}, ${way}`, ...findings.map(show));
          }
      }
      await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`rules/expected/${table}.md`);
    });

  test('info.version', async () => {
    const [from, to] = await Promise.all(
      [{}, { post: { responses: {} } }].map((pets) => documentOf(rootOf({ paths: { '/pets': pets } }))),
    );
    if (!from || !to) throw new Error('two documents');
    const { findings } = compareDocuments(
      { name: 'old', document: from },
      { name: 'new', document: to },
      { policy: defaultPolicy, today: '2026-11-25' },
    );
    expect(findings.map(show)).toEqual([
      '- warn `version-too-low` `info.version` is 1.0.0, but the changes require 1.1.0',
      '- info `operation-added` operation `POST /pets` was added',
    ]);
    fired.add('version-too-low');
  });

  test('a schema with too many combinations of unions', async () => {
    const union = (count: number): JsonValue => ({
      anyOf: Array.from({ length: count }, (_, index) => ({ type: 'object', required: [`p${index}`] })),
    });
    const schemaOf = (count: number): JsonObject =>
      rootOf({
        paths: {},
        webhooks: {
          pet: {
            post: {
              requestBody: {
                content: { 'application/json': { schema: { allOf: [union(count), union(20)] } } },
              },
              responses: {},
            },
          },
        },
      });
    const [from, to] = await Promise.all([20, 21].map((count) => documentOf(schemaOf(count))));
    if (!from || !to) throw new Error('two documents');
    const { findings } = compareDocuments(
      { name: 'old', document: from },
      { name: 'new', document: to },
      { policy: defaultPolicy, today: '2026-11-25' },
    );
    expect(findings.filter(({ rule }) => rule === 'comparison-limited').map(show)).toEqual([
      '- info `comparison-limited` request body (application/json): its unions have more than 400 combinations, so each union was compared separately',
    ]);
    fired.add('comparison-limited');
  });

  test('an edit triggers every rule', () => {
    expect([...rules.map(({ id }) => id)].filter((id) => !fired.has(id))).toEqual([]);
  });
});

function show({ level, rule, message }: Finding): string {
  return `- ${level} \`${rule}\` ${message}`;
}
