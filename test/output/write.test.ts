import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareFiles } from '../../codegen/output/compare.ts';
import { digest } from '../../codegen/output/manifest.ts';
import { writeFiles } from '../../codegen/output/write.ts';
import type { GeneratedFile } from '../../codegen/values/generated-file.ts';
import { readFolder } from '../support/cases.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-output-'));
  out = join(folder, 'out');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const first: readonly GeneratedFile[] = [
  { path: 'a.txt', contents: 'a\n' },
  { path: 'deep/er/b.txt', contents: 'b\n' },
];

function texts(): Record<string, string> {
  const { 'manifest.json': _, ...others } = Object.fromEntries(readFolder(out));
  return others;
}

describe('writing', () => {
  test('makes the folder and everything in it, and nothing else', async () => {
    const written = { written: ['a.txt', 'deep/er/b.txt'], removed: [], kept: [], unchanged: 0 };
    expect(await writeFiles(first, out)).toEqual(written);
    expect(texts()).toEqual({ 'a.txt': 'a\n', 'deep/er/b.txt': 'b\n' });
    expect(readdirSync(out)).toEqual(['a.txt', 'deep', 'manifest.json']);
  });

  test('leaves unchanged files alone, their time too', async () => {
    await writeFiles(first, out);
    const before = statSync(join(out, 'a.txt')).mtimeMs;
    expect(await writeFiles(first, out)).toMatchObject({ written: [], unchanged: 2 });
    expect(statSync(join(out, 'a.txt')).mtimeMs).toBe(before);
  });

  test('removes what is no longer made, with the folders that it leaves empty, and nothing of others', async () => {
    await writeFiles(first, out);
    mkdirSync(join(out, 'deep/own'));
    writeFileSync(join(out, 'deep/own/mine.txt'), 'mine');
    expect(await writeFiles(first.slice(0, 1), out)).toMatchObject({ removed: ['deep/er/b.txt'] });
    expect(texts()).toEqual({ 'a.txt': 'a\n', 'deep/own/mine.txt': 'mine' });
  });

  test('keeps an orphan that was changed by hand', async () => {
    await writeFiles(first, out);
    writeFileSync(join(out, 'deep/er/b.txt'), 'edited');
    expect(await writeFiles(first.slice(0, 1), out)).toMatchObject({ removed: [], kept: ['deep/er/b.txt'] });
    expect(texts()).toMatchObject({ 'deep/er/b.txt': 'edited' });
  });

  test('refuses to overwrite a file that no run has made, and writes nothing', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'a.txt'), 'mine');
    expect(await writeFiles(first, out)).toEqual({ foreign: ['a.txt'] });
    expect(texts()).toEqual({ 'a.txt': 'mine' });
  });

  test('follows no symbolic link, neither of a file nor of a folder', async () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    mkdirSync(out);
    symlinkSync(elsewhere, join(out, 'deep'));
    symlinkSync(join(folder, 'target.txt'), join(out, 'a.txt'));
    expect(await writeFiles(first, out)).toEqual({ foreign: ['a.txt', 'deep/er/b.txt'] });
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'out']);
  });

  test('reports a file where a folder is due', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'deep'), 'a file');
    expect(await writeFiles(first, out)).toEqual({ foreign: ['deep/er/b.txt'] });
  });

  test('touches nothing outside, whatever a manifest says', async () => {
    await writeFiles(first, out);
    const victim = join(folder, 'victim.txt');
    writeFileSync(victim, 'x');
    const files = Object.fromEntries(
      ['../victim.txt', victim, 'a/../../victim.txt'].map((path) => [path, digest('x')]),
    );
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({ files }));
    expect((await compareFiles([], out)).orphaned).toEqual([]);
    await writeFiles([], out);
    expect(readFileSync(victim, 'utf8')).toBe('x');
  });

  test('a target that made a path out of the folder is our mistake', async () => {
    await expect(writeFiles([{ path: '../x', contents: '' }], out)).rejects.toThrow('../x');
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written is left as it was', async () => {
    await writeFiles(first, out);
    chmodSync(out, 0o555);
    await expect(writeFiles([{ path: 'a.txt', contents: 'new' }], out)).rejects.toThrow('EACCES');
    chmodSync(out, 0o755);
    expect(texts()).toEqual({ 'a.txt': 'a\n', 'deep/er/b.txt': 'b\n' });
  });
});

describe('comparing', () => {
  test('finds nothing after a write', async () => {
    await writeFiles(first, out);
    expect(await compareFiles(first, out)).toEqual({ missing: [], stale: [], orphaned: [], foreign: [] });
  });

  test('tells missing, stale and orphaned files apart', async () => {
    await writeFiles(first, out);
    rmSync(join(out, 'a.txt'));
    writeFileSync(join(out, 'deep/er/b.txt'), 'edited');
    const drift = await compareFiles(first, out);
    expect(drift.missing.map(({ path }) => path)).toEqual(['a.txt']);
    expect(drift.stale).toEqual([{ path: 'deep/er/b.txt', contents: 'b\n', found: 'edited' }]);
    const later = await compareFiles([{ path: 'c.txt', contents: 'c' }], out);
    expect(later.orphaned).toEqual([{ path: 'deep/er/b.txt', edited: true }]);
  });
});

const fileCount = 200;
const size = 20_000;

function version(mark: string): readonly GeneratedFile[] {
  return Array.from({ length: fileCount }, (_, index) => ({
    path: `f${index}.txt`,
    contents: mark.repeat(size),
  }));
}

test('a kill at any moment leaves every file the old or the new one, and the next run brings all in step', async () => {
  await writeFiles(version('o'), out);
  const library = JSON.stringify(new URL('../../codegen/output/write.ts', import.meta.url).href);
  const program = `import { writeFiles } from ${library};
const version = (mark) => Array.from({ length: ${fileCount} }, (_, index) => ({ path: 'f' + index + '.txt', contents: mark.repeat(${size}) }));
process.stdout.write('ready');
for (;;) { await writeFiles(version('n'), process.argv[2]); await writeFiles(version('o'), process.argv[2]); }`;
  writeFileSync(join(folder, 'write.mts'), program);
  for (const delay of [1, 10, 40, 90, 150]) {
    const child = spawn(process.execPath, [
      '--import',
      import.meta.resolve('tsx'),
      join(folder, 'write.mts'),
      out,
    ]);
    await new Promise((ready) => child.stdout.once('data', ready));
    await new Promise((later) => setTimeout(later, delay));
    child.kill('SIGKILL');
    await new Promise((closed) => child.once('close', closed));
    for (const { path } of version('o'))
      expect(['o', 'n'].map((mark) => mark.repeat(size))).toContain(readFileSync(join(out, path), 'utf8'));
    expect(await writeFiles(version('o'), out)).not.toHaveProperty('foreign');
    expect(await compareFiles(version('o'), out)).toEqual({
      missing: [],
      stale: [],
      orphaned: [],
      foreign: [],
    });
    expect(readdirSync(out)).toHaveLength(fileCount + 1);
  }
});
