import { describe, expect, test } from 'vitest';
import { directedEdits, layoutEdits, tryDirected, tryLayout } from './mutations/mutate.ts';
import { readRoot } from './mutations/read-root.ts';

/** Small descriptions; `npm run mutations` uses third-party ones. */
const files = [
  'test/diff/mutations/description.yaml',
  'test/cases/examples-openapi-3.0/openapi.yaml',
  'test/cases/refs-across-files/openapi.yaml',
];
const places = 3;

describe('compareDocuments reports no change for', async () => {
  const roots = await Promise.all(files.map(readRoot));
  test.each(Object.keys(layoutEdits))('%s', async (edit) => {
    const outcomes = await Promise.all(roots.map((root) => tryLayout(root, edit, 1)));
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(outcomes.some(({ count }) => count > 0)).toBe(true);
  });
});

describe('compareDocuments reports the right change for', async () => {
  const roots = await Promise.all(files.map(readRoot));
  test.each(directedEdits)('%s', async (...edit) => {
    const outcomes = await Promise.all(roots.map((root) => tryDirected(root, edit, places, 1)));
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(outcomes.some(({ count }) => count > 0)).toBe(true);
  });
});

/** Uses every eighth kind of edit, because a comparison of the full description takes as long as 100 small ones. */
test('compareDocuments reports the right changes for edits of spec/openapi.yaml', async () => {
  const root = await readRoot('spec/openapi.yaml');
  const isChosen = (_: unknown, index: number): boolean => index % 8 === 0;
  for (const edit of Object.keys(layoutEdits).filter(isChosen))
    expect((await tryLayout(root, edit, 1)).faults, edit).toEqual([]);
  for (const edit of directedEdits.filter(isChosen))
    expect((await tryDirected(root, edit, 1, 1)).faults, edit[0]).toEqual([]);
});
