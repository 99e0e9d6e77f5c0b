import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isUnsupported } from '../../codegen/languages/shared/language.ts';
import { printProgram } from '../../codegen/languages/shared/print-snippet.ts';
import { fixtureOf, fixtures } from '../languages/fixtures.ts';
import { jsonBody, requestWith } from '../support/requests.ts';
import { findingsOf, isInstalled, standaloneLanguages, writeProgram } from '../support/standalone.ts';

/** Shows that the strict checks of each language find mistakes. */
const programs = standaloneLanguages('complete').map((one) => [one.language.id, one] as const);

test('every language has a seeded fault', () => {
  const without = fixtures.filter(([, { seededFaults }]) => seededFaults.length === 0);
  expect(without.map(([id]) => id)).toEqual([]);
});

describe.each(programs)('%s', (id, { style, recipe, missing }) => {
  const folder = mkdtempSync(path.join(tmpdir(), `rosetta-seeded-${id}-`));
  afterAll(() => rmSync(folder, { recursive: true }));

  for (const { name, tool, seed, finding } of fixtureOf(id).seededFaults)
    test.skipIf(missing.length > 0 || !isInstalled(tool))(`${tool} finds ${name}`, async () => {
      const printed = printProgram(style, { request: requestWith(jsonBody({ a: 1 })), responseKind: 'json' });
      if (isUnsupported(printed)) throw new Error(printed.reason);
      const program = `${printed}\n`;
      const seeded = seed(program);
      expect(seeded).not.toBe(program);
      writeProgram(folder, recipe, seeded);
      const found = await findingsOf(recipe, folder, ([command]) => command === tool);
      expect(found.flat().join('\n')).toMatch(finding);
    });
});
