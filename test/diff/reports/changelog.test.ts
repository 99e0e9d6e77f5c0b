import { describe, expect, test } from 'vitest';
import {
  type ChangelogEntry,
  changelogEntry,
  entryVersion,
} from '../../../codegen/diff/reports/changelog.ts';
import { insertEntry } from '../../../codegen/diff/reports/insert-entry.ts';
import { compareVersions } from '../../../codegen/values/version.ts';
import { empty, hostile, normal } from './verdicts.ts';

const entry = changelogEntry(normal, '2026-11-25');
/** The changelog with an entry. */
function insertText(changelog: string, inserted: ChangelogEntry): string {
  return insertEntry(changelog, inserted).text;
}

const other = { ...entry, body: 'Something else.' };

test('insertEntry creates a changelog with all changes', async () => {
  await expect(insertText('', entry)).toMatchFileSnapshot('expected/changelog.md');
});

test('changelogEntry leaves out rules, fingerprints and files', () => {
  expect(entry.body).not.toMatch(/request-enum-value-removed|1a2b3c4d5e6f7081|openapi\.yaml|diff\.ignore/);
});

test('changelogEntry reports no changes', () => {
  expect(changelogEntry(empty, '2026-11-25')).toEqual({
    heading: '## 1.5.0 (2026-11-25)',
    body: 'No changes for API clients.',
  });
});

test.each([
  ['1.5.0', '2.0.0', '2.0.0'],
  ['2.1.0', '2.0.0', '2.1.0'],
  ['2024-01', undefined, '2024-01'],
  ['2024-01', '2.0.0', '2024-01'],
])('version %s with required version %s is released as %s', (version, nextVersion, expected) => {
  const { nextVersion: _, ...rest } = normal;
  const raised = {
    ...rest,
    new: { ...normal.new, version },
    ...(nextVersion === undefined ? {} : { nextVersion }),
  };
  expect(entryVersion(raised)).toBe(expected);
});

describe('insertEntry inserts', () => {
  const preamble = '# Changes\n\nWhat this is.\n\n';
  const last = '## 1.4.0 (2026-01-01)\n\nBy hand.\n';

  test('above the first lower version, preserving all other bytes', () => {
    const text = insertText(preamble + last, entry);
    expect(text.startsWith(`${preamble}${entry.heading}\n`)).toBe(true);
    expect(text.endsWith(`\n\n${last}`)).toBe(true);
  });

  test('below unreleased changes and between versions', () => {
    const unreleased = '## [Unreleased]\n\n- Soon.\n\n';
    const higher = '## [3.0.0] - 2027-01-01\n\nLater.\n\n';
    const text = insertText(preamble + unreleased + higher + last, entry);
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## [Unreleased]',
      '## [3.0.0] - 2027-01-01',
      entry.heading,
      '## 1.4.0 (2026-01-01)',
    ]);
  });

  test('at the end, before link definitions, if all versions are higher', () => {
    const links = '\n[3.0.0]: https://example.com/3\n';
    const text = insertText(`## [3.0.0]\n\nLater.\n${links}`, entry);
    expect(text.indexOf(entry.heading)).toBeGreaterThan(text.indexOf('Later.'));
    expect(text.endsWith(links)).toBe(true);
  });

  test('at the right place despite a heading in a code block', () => {
    const text = `# Changes\n\n\`\`\`md\n## 2.0.0\n## 1.0.0\n\`\`\`\n\n${last}`;
    expect(insertText(text, entry).indexOf(entry.heading)).toBeGreaterThan(text.indexOf('## 1.0.0\n```'));
  });

  test('a version that is not a semantic version as the newest', () => {
    const dated = { heading: '## 2026-11 (2026-11-25)', body: 'New.' };
    const text = insertText(`${preamble}## Unreleased\n\nSoon.\n\n## 2026-10 (2026-10-01)\n\nOld.\n`, dated);
    expect(text.indexOf('New.')).toBeGreaterThan(text.indexOf('Soon.'));
    expect(text.indexOf('New.')).toBeLessThan(text.indexOf('Old.'));
  });
});

describe('insertEntry, run again,', () => {
  const files = [
    '',
    '# Changes\n',
    '# Changes\n\n## 1.4.0\n\nBy hand.\n',
    '# Changes\r\n\r\n## 1.4.0\r\n\r\nBy hand.\r\n',
    '# Changes\n\n## 1.4.0\n\nNo line feed',
  ];

  test.each(files)('preserves the changelog %j for the same entry', (file) => {
    const once = insertText(file, entry);
    expect(insertText(once, entry)).toBe(once);
  });

  test.each(files)('replaces only the generated text in %j for another entry', (file) => {
    const once = insertText(file, entry);
    expect(insertText(once, other)).toBe(insertText(file, other));
    expect(insertText(insertText(once, other), entry)).toBe(once);
  });

  test('preserves manual text around the entry', () => {
    const text = insertText('', entry)
      .replace(entry.heading, '## v2.0.0 — the big one\n\nDear users,')
      .concat('\nThank you.\n\n## 1.0.0\n\nFirst.\n');
    const changed = insertText(text, other);
    expect(changed).toContain('## v2.0.0 — the big one\n\nDear users,\n');
    expect(changed).toContain('Something else.');
    expect(changed).toContain('\nThank you.\n\n## 1.0.0\n\nFirst.\n');
    expect(changed).not.toContain('Breaking changes');
    expect(changed.match(/^## /gm)).toHaveLength(2);
  });

  test('adds the generated text below a manual section', () => {
    const text = insertText('## 2.0.0 (soon)\n\nBy hand.\n\n## 1.0.0\n', other);
    expect(text.indexOf('By hand.')).toBeLessThan(text.indexOf('Something else.'));
    expect(text.indexOf('Something else.')).toBeLessThan(text.indexOf('## 1.0.0'));
    expect(insertText(text, other)).toBe(text);
  });

  test('adds the generated text to a manual section without repeating its headings', () => {
    const manual = '## 2.0.0\n\n### Breaking changes\n\n- By hand.\n\n## 1.0.0\n';
    const { text, insertion } = insertEntry(manual, entry);
    expect(insertion).toBe('part');
    expect(text).toContain('### Breaking changes\n\n- By hand.\n');
    expect(text.match(/^### .*/gm)).toEqual(['### Breaking changes', '### Changes to the API description']);
    expect(text).toContain('\n#### Breaking changes\n');
    expect(insertEntry(text, entry)).toEqual({ text, insertion: 'replacement' });
  });

  test('preserves manual text if the end comment was deleted', () => {
    const broken = insertText('', entry).replace('<!-- openapi-rosetta: end of changes -->', 'By hand.');
    const twice = insertText(insertText(broken, entry), other);
    expect(twice.startsWith(broken.trimEnd())).toBe(true);
    expect(twice.match(/Something else\./g)).toHaveLength(1);
  });

  test('ignores end comments in a hostile description', () => {
    const nasty = changelogEntry(hostile, '2026-11-25');
    const once = insertText('# Changes\n\n## 1.0.0\n\nFirst.\n', nasty);
    expect(insertText(once, nasty)).toBe(once);
    expect(once.split('\n').filter((line) => line.startsWith('<!--'))).toHaveLength(2);
  });
});

test('insertEntry preserves the line endings of the file', () => {
  const text = insertText('# Changes\r\n\r\n## 1.4.0\r\n', entry);
  expect(text.match(/(?<!\r)\n/g)).toBeNull();
});

test('compareVersions follows the precedence of Semantic Versioning', () => {
  const sorted = [
    '0.9.0',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.10.0',
    '1.20',
  ];
  expect([...sorted].reverse().sort((one, two) => compareVersions(one, two) ?? 0)).toEqual(sorted);
  expect(compareVersions('1.0.0+a', 'v1.0')).toBe(0);
  expect(compareVersions('soon', '1.0.0')).toBeUndefined();
});
