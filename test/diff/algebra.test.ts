import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Finding } from '../../codegen/diff/finding.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../codegen/values/json.ts';
import { describeSchema } from './algebra/description.ts';
import { edited } from './algebra/edit.ts';
import { isInverse } from './algebra/inverse.ts';
import { findInvalidatedValue, mayBreak } from './algebra/judge.ts';
import { randomOf } from './algebra/random.ts';
import { anyLeaf, anyObject, anySchema, shared } from './algebra/schemas.ts';
import { compareRoots, documentOf, documentOfText, findingsOf } from './in-memory.ts';

/** ROSETTA_RUNS sets the number of runs, ROSETTA_SEED the seed. */
const numRuns = Number(process.env['ROSETTA_RUNS'] ?? 200);
const options = { numRuns, seed: Number(process.env['ROSETTA_SEED'] ?? 1) };

const description = fc
  .tuple(anySchema, fc.tuple(...shared.map(() => fc.oneof(anyObject, anySchema))))
  .map(([schema, components]) => describeSchema(schema, components));

const donors = fc.array(fc.oneof(anyLeaf, anyObject), { minLength: 1, maxLength: 3 });

const pair = fc.tuple(description, donors, fc.nat(), fc.nat(2)).map(([old, others, start, more]) => {
  const random = randomOf(start);
  let next = edited(old, others, random);
  for (let count = 0; count < more; count += 1) next = edited(next, others, random);
  return { old, next, start };
});

test('compareDocuments finds no changes after reordering or reformatting a description', async () => {
  await fc.assert(
    fc.asyncProperty(description, async (root) => {
      const document = await documentOf(root);
      const others = [documentOf(backwards(root)), documentOfText(dump(root, { noRefs: true }))];
      for (const other of await Promise.all([document, ...others]))
        expect(findingsOf(document, other).map(({ message }) => message)).toEqual([]);
    }),
    options,
  );
});

function backwards(value: JsonObject): JsonObject {
  const turn = (inner: JsonValue): JsonValue =>
    isArray(inner) ? inner.map(turn) : isObject(inner) ? backwards(inner) : inner;
  const entries = Object.entries(value).map(([key, inner]) => [key, turn(inner)]);
  return Object.fromEntries(entries.toReversed());
}

/** Variants are excluded: one that is covered by another variant is reported in one direction only. */
function isLost({ level, rule }: Finding): boolean {
  return level === 'error' && !/-variant-(added|removed)$/.test(rule);
}

test('compareDocuments reports the inverse change if the descriptions are swapped', async () => {
  await fc.assert(
    fc.asyncProperty(pair, async ({ old, next }) => {
      const [there, back] = await Promise.all([compareRoots(old, next), compareRoots(next, old)]);
      for (const finding of there.filter(isLost))
        if (!back.some((one) => isInverse(finding, one)))
          expect.fail(
            show({ finding: finding.message, back: back.map(({ message }) => message), old, next }),
          );
    }),
    options,
  );
});

/** Ajv as an oracle: if it rejects a value that was valid before, a finding is required. */
for (const direction of ['request', 'response'] as const)
  test(`compareDocuments reports every lost value of a ${direction}`, async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ old, next, start }) => {
        const [from, to] = direction === 'request' ? [old, next] : [next, old];
        const value = await findInvalidatedValue(from, to, direction, randomOf(start + 1));
        if (value === undefined) return;
        const findings = await compareRoots(old, next);
        if (!mayBreak(findings, direction))
          expect.fail(show({ value, old, next, findings: findings.map(({ message }) => message) }));
      }),
      options,
    );
  });

test('compareDocuments reports the same errors if another operation changes too', async () => {
  const keyOf = ({ rule, message }: Finding): string => `${rule} ${message}`;
  await fc.assert(
    fc.asyncProperty(pair, pair, async (one, other) => {
      const both = (first: JsonObject, second: JsonObject): JsonObject => sideBySide(first, second);
      const start = both(one.old, other.old);
      const [alone, together] = await Promise.all([
        compareRoots(start, both(one.next, other.old)),
        compareRoots(start, both(one.next, other.next)),
      ]);
      const told = new Set(together.map(keyOf));
      for (const finding of alone.filter(({ level }) => level === 'error'))
        if (!told.has(keyOf(finding))) expect.fail(show({ lost: finding.message, one, other }));
    }),
    options,
  );
});

/** Merges two descriptions; the schemas of the second are renamed. */
function sideBySide(first: JsonObject, second: JsonObject): JsonObject {
  const renamed: JsonObject = JSON.parse(
    JSON.stringify(second)
      .replaceAll(/"S(\d)"|schemas\/S(\d)/g, (text) => text.replace('S', 'T'))
      .replaceAll('/any', '/other'),
  );
  return joined(first, renamed);
}

function joined(a: JsonObject, b: JsonObject): JsonObject {
  const common = Object.keys(a).filter((key) => isObject(a[key]) && isObject(b[key]));
  const inner = common.map((key) => [key, joined(objectOf(a[key]), objectOf(b[key]))]);
  return { ...a, ...b, ...Object.fromEntries(inner) };
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function show(found: unknown): string {
  return JSON.stringify(found);
}
