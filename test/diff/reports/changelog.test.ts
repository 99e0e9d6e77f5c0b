import { describe, expect, test } from 'vitest';
import { changelogEntry, entryVersion } from '../../../codegen/diff/reports/changelog.ts';
import { insertEntry } from '../../../codegen/diff/reports/insert-entry.ts';
import { compareVersions } from '../../../codegen/diff/reports/versions.ts';
import { empty, hostile, normal } from './verdicts.ts';

const entry = changelogEntry(normal, '2026-11-25');
const other = { ...entry, body: 'Something else.' };

test('of an ordinary verdict', async () => {
  await expect(insertEntry('', entry)).toMatchFileSnapshot('expected/changelog.md');
});

test('speaks to users of the API', () => {
  expect(entry.body).not.toMatch(/request-enum-value-removed|1a2b3c4d5e6f7081|openapi\.yaml|diff\.ignore/);
});

test('nothing has changed', () => {
  expect(changelogEntry(empty, '2026-11-25')).toEqual({
    heading: '## 1.5.0 (2026-11-25)',
    body: 'Nothing changes for users of the API.',
  });
});

test.each([
  ['1.5.0', '2.0.0', '2.0.0'],
  ['2.1.0', '2.0.0', '2.1.0'],
  ['2024-01', undefined, '2024-01'],
  ['2024-01', '2.0.0', '2024-01'],
])('%s where the changes ask for %s is told as %s', (version, nextVersion, expected) => {
  const { nextVersion: _, ...rest } = normal;
  const raised = {
    ...rest,
    new: { ...normal.new, version },
    ...(nextVersion === undefined ? {} : { nextVersion }),
  };
  expect(entryVersion(raised)).toBe(expected);
});

describe('its place', () => {
  const preamble = '# Changes\n\nWhat this is.\n\n';
  const last = '## 1.4.0 (2026-01-01)\n\nBy hand.\n';

  test('above the first lower version, everything else to the byte', () => {
    const text = insertEntry(preamble + last, entry);
    expect(text.startsWith(`${preamble}${entry.heading}\n`)).toBe(true);
    expect(text.endsWith(`\n\n${last}`)).toBe(true);
  });

  test('below what is not released, and between versions', () => {
    const unreleased = '## [Unreleased]\n\n- Soon.\n\n';
    const higher = '## [3.0.0] - 2027-01-01\n\nLater.\n\n';
    const text = insertEntry(preamble + unreleased + higher + last, entry);
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## [Unreleased]',
      '## [3.0.0] - 2027-01-01',
      entry.heading,
      '## 1.4.0 (2026-01-01)',
    ]);
  });

  test('at the end, before the definitions of links, where all versions are higher', () => {
    const links = '\n[3.0.0]: https://example.com/3\n';
    const text = insertEntry(`## [3.0.0]\n\nLater.\n${links}`, entry);
    expect(text.indexOf(entry.heading)).toBeGreaterThan(text.indexOf('Later.'));
    expect(text.endsWith(links)).toBe(true);
  });

  test('a heading in a block of code is none', () => {
    const text = `# Changes\n\n\`\`\`md\n## 2.0.0\n## 1.0.0\n\`\`\`\n\n${last}`;
    expect(insertEntry(text, entry).indexOf(entry.heading)).toBeGreaterThan(text.indexOf('## 1.0.0\n```'));
  });

  test('a version that cannot be compared is the newest', () => {
    const dated = { heading: '## 2026-11 (2026-11-25)', body: 'New.' };
    const text = insertEntry(`${preamble}## Unreleased\n\nSoon.\n\n## 2026-10 (2026-10-01)\n\nOld.\n`, dated);
    expect(text.indexOf('New.')).toBeGreaterThan(text.indexOf('Soon.'));
    expect(text.indexOf('New.')).toBeLessThan(text.indexOf('Old.'));
  });
});

describe('a second time', () => {
  const files = [
    '',
    '# Changes\n',
    '# Changes\n\n## 1.4.0\n\nBy hand.\n',
    '# Changes\r\n\r\n## 1.4.0\r\n\r\nBy hand.\r\n',
    '# Changes\n\n## 1.4.0\n\nNo line feed',
  ];

  test.each(files)('%j: the same entry changes nothing', (file) => {
    const once = insertEntry(file, entry);
    expect(insertEntry(once, entry)).toBe(once);
  });

  test.each(files)('%j: another one replaces the generated text alone', (file) => {
    const once = insertEntry(file, entry);
    expect(insertEntry(once, other)).toBe(insertEntry(file, other));
    expect(insertEntry(insertEntry(once, other), entry)).toBe(once);
  });

  test('what a person wrote around it stays', () => {
    const text = insertEntry('', entry)
      .replace(entry.heading, '## v2.0.0 — the big one\n\nDear users,')
      .concat('\nThank you.\n\n## 1.0.0\n\nFirst.\n');
    const changed = insertEntry(text, other);
    expect(changed).toContain('## v2.0.0 — the big one\n\nDear users,\n');
    expect(changed).toContain('Something else.');
    expect(changed).toContain('\nThank you.\n\n## 1.0.0\n\nFirst.\n');
    expect(changed).not.toContain('Breaking changes');
    expect(changed.match(/^## /gm)).toHaveLength(2);
  });

  test('a section written by hand gets the generated text below its own', () => {
    const text = insertEntry('## 2.0.0 (soon)\n\nBy hand.\n\n## 1.0.0\n', other);
    expect(text.indexOf('By hand.')).toBeLessThan(text.indexOf('Something else.'));
    expect(text.indexOf('Something else.')).toBeLessThan(text.indexOf('## 1.0.0'));
    expect(insertEntry(text, other)).toBe(text);
  });

  test('where a person took away the last comment, nothing of theirs is lost', () => {
    const broken = insertEntry('', entry).replace('<!-- openapi-rosetta: end of changes -->', 'By hand.');
    const twice = insertEntry(insertEntry(broken, entry), other);
    expect(twice.startsWith(broken.trimEnd())).toBe(true);
    expect(twice.match(/Something else\./g)).toHaveLength(1);
  });

  test('a hostile description cannot end the generated text', () => {
    const nasty = changelogEntry(hostile, '2026-11-25');
    const once = insertEntry('# Changes\n\n## 1.0.0\n\nFirst.\n', nasty);
    expect(insertEntry(once, nasty)).toBe(once);
    expect(once.split('\n').filter((line) => line.startsWith('<!--'))).toHaveLength(2);
  });
});

test('line ends are those of the file', () => {
  const text = insertEntry('# Changes\r\n\r\n## 1.4.0\r\n', entry);
  expect(text.match(/(?<!\r)\n/g)).toBeNull();
});

test('versions are in the order of Semantic Versioning', () => {
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
