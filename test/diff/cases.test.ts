import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../codegen/diff/finding.ts';
import { documentOfText, findingsOf } from './in-memory.ts';

const folder = new URL('cases/', import.meta.url).pathname;

/** Regression tests for changes that were once reported wrongly or not at all. */
describe('compareDocuments reports', () => {
  for (const name of readdirSync(folder).toSorted())
    it(name, async () => {
      const [old, next] = await Promise.all(
        ['old', 'new'].map((side) => documentOfText(readFileSync(`${folder}${name}/${side}.yaml`, 'utf8'))),
      );
      if (!old || !next) throw new Error('two documents');
      const findings = findingsOf(old, next);
      await expect(`${findings.map(show).join('\n')}\n`).toMatchFileSnapshot(`cases/${name}/expected.md`);
    });
});

/** A finding with its line numbers. */
function show({ level, rule, message, old, new: next }: Finding): string {
  return `- ${level} \`${rule}\` ${message} (${old?.line} → ${next?.line})`;
}
