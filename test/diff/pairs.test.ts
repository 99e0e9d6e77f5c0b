import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../codegen/diff/policy.ts';
import { loadDocument } from '../../codegen/document/load.ts';

const folder = new URL('pairs/', import.meta.url).pathname;
const levels = { true: 'error', warn: 'warn', false: 'info' } as const;

/** Each folder contains two descriptions and a reviewed verdict. */
describe('compareDocuments rates pair', () => {
  for (const name of readdirSync(folder).toSorted())
    it(name, async () => {
      const expected: { breaking: boolean | 'warn'; side: string } = JSON.parse(
        readFileSync(`${folder}${name}/expected.json`, 'utf8'),
      );
      const [old, next] = await Promise.all(
        ['old', 'new'].map(async (side) => {
          const { document, diagnostics } = await loadDocument(`${folder}${name}/${side}.yaml`, folder);
          if (!document) throw new Error(JSON.stringify(diagnostics));
          return { name: side, document };
        }),
      );
      if (!old || !next) throw new Error('two documents');
      const { findings } = compareDocuments(old, next, { policy: defaultPolicy, today: '2026-11-25' });
      const told = findings.filter(({ category }) => category !== 'run');
      const worst = told[0]?.level ?? 'info';
      expect(worst, JSON.stringify(told, undefined, 1)).toBe(levels[`${expected.breaking}`]);
      if (expected.breaking === true) expect(told[0]?.direction).toBe(expected.side);
    });
});
