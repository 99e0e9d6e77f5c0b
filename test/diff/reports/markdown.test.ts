import { describe, expect, test } from 'vitest';
import { changelogEntry } from '../../../codegen/diff/reports/changelog.ts';
import { printMarkdown } from '../../../codegen/diff/reports/markdown.ts';
import { githubCode, githubText } from '../../../codegen/render/comment.ts';
import { sizeLimits } from '../../../codegen/reports/size-limits.ts';
import { visible } from '../../../codegen/values/visible-text.ts';
import { nodesOf, textOf } from './read-markdown.ts';
import { empty, hostile, hostileText, huge, hugeGroup, nasty, normal, verdicts } from './verdicts.ts';

/** The Markdown node types that our reports use. */
const own = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'inlineCode',
  'list',
  'listItem',
  'break',
  'html',
]);
const ownHtml =
  /^(?:<br>|<\/?sub>|<!-- openapi-rosetta: diff -->|<\/?details>|<details>\n<summary>\d+ safe changes?<\/summary>)$/;

describe.each(Object.entries(verdicts))('printMarkdown of the %s verdict', (_, verdict) => {
  const text = printMarkdown(verdict);

  test('fits in a comment', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
  });

  test('contains only our own markup', () => {
    const nodes = nodesOf(text);
    expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !own.has(type))).toEqual([]);
    expect(
      nodes.filter((node) => node.type === 'html' && !ownHtml.test(node.value)).map((node) => node),
    ).toEqual([]);
  });

  test('closes the collapsed section', () => {
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  });
});

test('printMarkdown prints all findings', async () => {
  await expect(printMarkdown(normal)).toMatchFileSnapshot('expected/normal.md');
});

test('printMarkdown reports no changes', () => {
  expect(printMarkdown(empty)).toContain('### API changes: No changes');
});

test('printMarkdown and changelogEntry contain no mentions or links from a description', () => {
  for (const text of [
    printMarkdown(hostile, sizeLimits.summary),
    changelogEntry(hostile, hostileText).body,
  ]) {
    const shown = nodesOf(text)
      .flatMap((node) => (node.type === 'text' ? [node.value] : []))
      .join('\n');
    expect(shown).not.toMatch(/@[a-z0-9]/i);
    expect(shown).not.toMatch(/#\d|GH-\d|www\.|https?:/i);
  }
});

describe.each(nasty)('the hostile string %j', (text) => {
  test('is shown unchanged, in text and in code', () => {
    const expected = visible(text).replace(/\s+/g, ' ').trim();
    expect(textOf(`**x** ${githubText(text)} y`).replaceAll('\u200b', '')).toBe(`x ${expected} y`);
    expect(textOf(`- **x**: ${githubCode(text)} y`)).toBe(`x: ${visible(text)} y`);
    expect(githubText(text)).not.toContain('$');
  });
});

test.each([
  ['sections', huge],
  ['one section', hugeGroup],
])('printMarkdown omits findings above the limit and counts them: %s', (_, verdict) => {
  for (const room of [sizeLimits.comment, sizeLimits.summary]) {
    const text = printMarkdown(verdict, room);
    const shown = text.match(/^- \*\*/gm)?.length ?? 0;
    expect(text).toContain(`**${30_000 - shown} more changes not shown**`);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room);
    expect(Buffer.byteLength(text)).toBeGreaterThan(room * 0.9);
  }
});
